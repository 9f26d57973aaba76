import type { CellValue } from './read-cell.ts';

/** What an update changes in one field. */
export interface FieldChange {
	/** `award.sex`, `waves.30.contract`. */
	readonly field: string;
	readonly before: CellValue | null;
	readonly after: CellValue | null;
}

/** The fields, among some, that differ; an absent value is null. */
export function changedFields<Name extends string>(
	part: string,
	names: readonly Name[],
	before: { readonly [Field in Name]?: CellValue | null },
	after: { readonly [Field in Name]?: CellValue | null }
): FieldChange[] {
	const changes: FieldChange[] = [];
	for (const name of names) {
		const was = before[name] ?? null;
		const is = after[name] ?? null;
		if (was !== is) changes.push({ field: `${part}.${name}`, before: was, after: is });
	}
	return changes;
}
