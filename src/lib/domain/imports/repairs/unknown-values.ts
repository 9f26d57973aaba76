import { comparable } from '../comparable.ts';
import type { Mapping } from '../mapping.ts';
import type { ProblemGroup } from '../problem-list.ts';
import type { ProposedRepair } from './repair.ts';
import { fieldsOfColumn, type ReadField } from './rewrite-sources.ts';

/** Values of a column that the mapping does not name, for one of the fields that read it. */
export interface UnknownValues {
	readonly column: string;
	/** `award.sex`, `wave.contract`: what a repair is limited to. */
	readonly field: string;
	/** What a value may be given: codes of the field, or the values that the mapping has for it. */
	readonly codes: readonly string[];
	/** The most frequent first; `suggested` is a code that a rule would give. */
	readonly values: readonly {
		readonly found: string;
		readonly count: number;
		readonly suggested: string | null;
	}[];
}

/** What a person can give a code by hand, whatever the mapping looks like: several waves, cases, constants. */
export function unknownValues(
	groups: readonly ProblemGroup[],
	mapping: Mapping,
	proposed: readonly ProposedRepair[]
): readonly UnknownValues[] {
	return groups.flatMap(({ code, column, values }) => {
		if (code !== 'import.value-unknown' || column === undefined) return [];
		return fieldsOfColumn(mapping, column).flatMap((read) => {
			const codes = codesFor(read);
			const unknown = [...values].filter(([found]) => isUnknown(read, found));
			if (codes.length === 0 || unknown.length === 0) return [];
			const suggestedFor = (found: string) => {
				const to = proposed.find(
					(one) => one.kind === 'value-code' && one.column === column && one.found === found
				)?.to;
				return to !== undefined && codes.includes(to) ? to : null;
			};
			return [
				{
					column,
					field: fieldName(read),
					codes,
					values: unknown
						.sort(([, one], [, other]) => other - one)
						.map(([found, count]) => ({ found, count, suggested: suggestedFor(found) }))
				}
			];
		});
	});
}

/** As a repair names a field. */
export function fieldName({ part, field }: Pick<ReadField, 'part' | 'field'>): string {
	return `${part}.${field}`;
}

function codesFor({ kind, source }: ReadField): readonly string[] {
	if (kind.kind === 'code') return kind.codes;
	return [...new Set(Object.values(source.values ?? {}))];
}

/** A quoted cell that was cut is not what the file says. */
function isUnknown({ kind, source }: ReadField, found: string): boolean {
	if (found.endsWith('…') || source.otherwise !== undefined) return false;
	const wanted = comparable(found);
	const known = [...Object.keys(source.values ?? {}), ...(kind.kind === 'code' ? kind.codes : [])];
	return known.every((value) => comparable(value) !== wanted);
}
