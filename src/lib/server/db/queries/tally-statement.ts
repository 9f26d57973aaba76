import type { TallyRequest } from '#lib/domain/indicators/tally.ts';
import type { Tenant } from '../client.ts';
import type { Parameters } from './condition-sql.ts';

export type TallySqlRow = Readonly<Record<string, unknown>>;

/**
 * Runs a statement of counts, sent with the two settings around it at once.
 *
 * Right after a first large import, the statistics of PostgreSQL know nothing of the institution: it expects one
 * row, and compares every outcome with every award in nested loops. Without them it hashes, which is as quick for
 * few rows and linear for many.
 */
export async function runTally(
	{ sql }: Tenant,
	text: string,
	{ values }: Parameters
): Promise<readonly TallySqlRow[]> {
	const nestedLoops = (state: 'on' | 'off') => sql`select set_config('enable_nestloop', ${state}, true)`;
	const [, rows] = await Promise.all([
		nestedLoops('off'),
		// postgres.js types parameters by what a tagged template may hold; these are texts and lists of texts.
		sql.unsafe<TallySqlRow[]>(text, values as string[]),
		nestedLoops('on')
	]);
	return rows;
}

/** Groups by the first so many columns; by nothing, which gives one row even of nobody, for none. */
export function groupBy(columns: number): string {
	return columns === 0 ? '' : `group by ${Array.from({ length: columns }, (_, i) => i + 1).join(', ')}`;
}

/** The codes of a group, which the columns `key_0`, `key_1`… hold. */
export function keyOf(row: TallySqlRow, { by }: TallyRequest): readonly string[] {
	return by.map((_, index) => String(row[`key_${index}`]));
}
