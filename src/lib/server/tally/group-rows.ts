import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { Mask } from './masks.ts';
import { columnOf, type SelectedRows } from './selected-rows.ts';
import { isSegmentField } from './stored-fields.ts';

/** The selected rows put into groups by the codes of some fields. */
export interface Groups {
	/** Codes of each group, in no particular order. */
	readonly keys: readonly (readonly string[])[];
	/** Number of the group of each selected row. */
	readonly of: Uint32Array;
}

/** One group for each combination of codes that occurs; one of everybody, even of nobody, for no field. */
export function groupRows(selected: SelectedRows, by: readonly OutcomeField[]): Groups {
	return by.reduce<Groups>((groups, field) => splitGroups(selected, groups, field), {
		keys: [[]],
		of: new Uint32Array(selected.rows.length)
	});
}

function splitGroups(selected: SelectedRows, groups: Groups, field: OutcomeField): Groups {
	const { codes, numbers } = codesOf(selected, field);
	const found = new Int32Array(groups.keys.length * codes.length).fill(-1);
	const of = new Uint32Array(selected.rows.length);
	const keys: string[][] = [];
	for (let i = 0; i < of.length; i++) {
		const group = groups.of[i] ?? 0;
		const number = numbers[i] ?? 0;
		const place = group * codes.length + number;
		let at = found[place] ?? -1;
		if (at < 0) {
			at = keys.length;
			found[place] = at;
			keys.push([...(groups.keys[group] ?? []), codes[number] ?? '']);
		}
		of[i] = at;
	}
	return { keys, of };
}

/** The code of each selected row as a number, and what the numbers stand for. */
export function codesOf(
	selected: SelectedRows,
	field: OutcomeField
): { readonly codes: readonly string[]; readonly numbers: Uint32Array } {
	const { store, rows, runs } = selected;
	const numbers = new Uint32Array(rows.length);
	if (isSegmentField(field)) {
		const codes = [...new Set(runs.map(({ segment }) => segment.facts[field]))];
		const numberOf = new Map(codes.map((code, number) => [code, number]));
		for (const { segment, from, until } of runs) {
			numbers.fill(numberOf.get(segment.facts[field]) ?? 0, from, until);
		}
		return { codes, numbers };
	}
	const { data, codes } = columnOf(store, field);
	for (let i = 0; i < rows.length; i++) numbers[i] = data[rows[i] ?? 0] ?? 0;
	return { codes, numbers };
}

/** How many rows of the mask each group has with each code; codes that nobody has are left out. */
export function tabulate(
	groups: Groups,
	{ codes, numbers }: { readonly codes: readonly string[]; readonly numbers: Uint32Array },
	mask: Mask
): readonly Record<string, number>[] {
	const table = new Uint32Array(groups.keys.length * codes.length);
	for (let i = 0; i < mask.length; i++) {
		if (mask[i] !== 1) continue;
		const place = (groups.of[i] ?? 0) * codes.length + (numbers[i] ?? 0);
		table[place] = (table[place] ?? 0) + 1;
	}
	return groups.keys.map((_, group) =>
		Object.fromEntries(
			codes.flatMap((code, number) => {
				const people = table[group * codes.length + number] ?? 0;
				return people === 0 ? [] : [[code, people]];
			})
		)
	);
}
