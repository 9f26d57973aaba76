import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import { countBits, type Mask } from './mask.ts';
import { columnOf } from './masks.ts';
import type { CodeColumn } from './code-column.ts';
import type { SelectedRows } from './selected-rows.ts';
import { isSegmentField } from './stored-fields.ts';

/** The selected rows put into groups by the codes of some fields. */
export interface Groups {
	/** Codes of each group, in no particular order. */
	readonly keys: readonly (readonly string[])[];
	/** Number of the group of each selected row; null when there is one group of all. */
	readonly of: Uint32Array | null;
}

/** The code of each selected row as a number, and what the numbers stand for. */
export interface NumberedCodes {
	readonly codes: readonly string[];
	readonly data: CodeColumn['data'];
	/** Where in `data` each selected row is; null when it is at its own position. */
	readonly rows: Uint32Array | null;
}

/** One group for each combination of codes that occurs; one of everybody, even of nobody, for no field. */
export function groupRows(
	codesOf: (field: OutcomeField) => NumberedCodes,
	by: readonly OutcomeField[]
): Groups {
	return by.reduce<Groups>((groups, field) => splitGroups(groups, codesOf(field)), {
		keys: [[]],
		of: null
	});
}

function splitGroups(groups: Groups, field: NumberedCodes): Groups {
	const { codes } = field;
	const found = new Int32Array(groups.keys.length * codes.length).fill(-1);
	const of = new Uint32Array((field.rows ?? field.data).length);
	const keys: string[][] = [];
	for (let i = 0; i < of.length; i++) {
		const group = groups.of?.[i] ?? 0;
		const number = numberAt(field, i);
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

/** The number of the code of a selected row. */
export function numberAt({ data, rows }: NumberedCodes, position: number): number {
	return data[rows === null ? position : (rows[position] ?? 0)] ?? 0;
}

export function codesOf(selected: SelectedRows, field: OutcomeField): NumberedCodes {
	if (!isSegmentField(field)) return numberedCodes(selected, columnOf(selected.store, field));
	const { rows, runs } = selected;
	const numbers = new Uint32Array(rows.length);
	const codes = [...new Set(runs.map(({ segment }) => segment.facts[field]))];
	const numberOf = new Map(codes.map((code, number) => [code, number]));
	for (const { segment, from, until } of runs) {
		numbers.fill(numberOf.get(segment.facts[field]) ?? 0, from, until);
	}
	return { codes, data: numbers, rows: null };
}

export function numberedCodes({ rows }: SelectedRows, { data, codes }: CodeColumn): NumberedCodes {
	return { codes, data, rows };
}

/** How many rows of the mask each group has. */
export function countByGroup({ keys, of }: Groups, mask: Mask): Uint32Array {
	const counts = new Uint32Array(keys.length);
	if (of === null) {
		counts[0] = countBits(mask);
		return counts;
	}
	for (let word = 0; word < mask.length; word++) {
		for (let bits = mask[word] ?? 0; bits !== 0; bits &= bits - 1) {
			const group = of[word * 32 + 31 - Math.clz32(bits & -bits)] ?? 0;
			counts[group] = (counts[group] ?? 0) + 1;
		}
	}
	return counts;
}

/** How many rows of the mask each group has with each code; codes that nobody has are left out. */
export function tabulate(
	{ keys, of }: Groups,
	field: NumberedCodes,
	mask: Mask
): readonly Record<string, number>[] {
	const { codes } = field;
	const table = new Uint32Array(keys.length * codes.length);
	for (let word = 0; word < mask.length; word++) {
		for (let bits = mask[word] ?? 0; bits !== 0; bits &= bits - 1) {
			const i = word * 32 + 31 - Math.clz32(bits & -bits);
			const place = (of?.[i] ?? 0) * codes.length + numberAt(field, i);
			table[place] = (table[place] ?? 0) + 1;
		}
	}
	return keys.map((_, group) =>
		Object.fromEntries(
			codes.flatMap((code, number) => {
				const people = table[group * codes.length + number] ?? 0;
				return people === 0 ? [] : [[code, people]];
			})
		)
	);
}
