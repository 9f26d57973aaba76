import type { TallyRequest } from '#lib/domain/indicators/tally.ts';
import type { Tenant } from '../client.ts';
import type { Parameters } from './condition-sql.ts';

export type TallySqlRow = Readonly<Record<string, unknown>>;

export async function runTally(
	tenant: Tenant,
	text: string,
	{ values }: Parameters
): Promise<readonly TallySqlRow[]> {
	// postgres.js types parameters by what a tagged template may hold; these are texts and lists of texts.
	return tenant.sql.unsafe(text, values as string[]);
}

/** Groups by the first so many columns; by nothing, which gives one row even of nobody, for none. */
export function groupBy(columns: number): string {
	return columns === 0 ? '' : `group by ${Array.from({ length: columns }, (_, i) => i + 1).join(', ')}`;
}

/** The codes of a group, which the columns `key_0`, `key_1`… hold. */
export function keyOf(row: TallySqlRow, { by }: TallyRequest): readonly string[] {
	return by.map((_, index) => String(row[`key_${index}`]));
}
