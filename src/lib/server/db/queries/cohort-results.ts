import { and, desc, eq } from 'drizzle-orm';
import type { CohortResult } from '#lib/domain/reports/qualiopi/cohort-result.ts';
import type { Tenant } from '../client.ts';
import { cohorts } from '../schema/programmes.ts';
import { cohortResults } from '../schema/quality-file.ts';

export interface CohortResultRow {
	readonly cohortId: string;
	readonly year: number;
	/** Null where nobody has typed it in. */
	readonly result: CohortResult | null;
}

/** Every promotion of a programme with what the school office counts of it, the newest first. */
export async function selectCohortResults(
	{ db, institutionId }: Tenant,
	programmeId: string
): Promise<readonly CohortResultRow[]> {
	const rows = await db
		.select({ cohortId: cohorts.id, year: cohorts.year, result: cohortResults })
		.from(cohorts)
		.leftJoin(
			cohortResults,
			and(eq(cohortResults.institutionId, cohorts.institutionId), eq(cohortResults.cohortId, cohorts.id))
		)
		.where(and(eq(cohorts.institutionId, institutionId), eq(cohorts.programmeId, programmeId)))
		.orderBy(desc(cohorts.year));
	return rows.map(({ cohortId, year, result }) => ({ cohortId, year, result: result && pick(result) }));
}

function pick(row: typeof cohortResults.$inferSelect): CohortResult {
	const { enrolled, presented, certified, blocksOnly, droppedOut, source, sourceDate } = row;
	const { satisfactionMean, satisfactionScale, satisfactionCount } = row;
	return {
		...{ enrolled, presented, certified, blocksOnly, droppedOut, source, sourceDate },
		...{ satisfactionMean, satisfactionScale, satisfactionCount }
	};
}

export async function upsertCohortResult(
	{ db, institutionId }: Tenant,
	{ programmeId, cohortId }: { readonly programmeId: string; readonly cohortId: string },
	result: CohortResult,
	{ by, at }: { readonly by: string; readonly at: Date }
): Promise<void> {
	const values = { ...result, writtenBy: by, writtenAt: at };
	await db
		.insert(cohortResults)
		.values({ institutionId, programmeId, cohortId, ...values })
		.onConflictDoUpdate({ target: [cohortResults.institutionId, cohortResults.cohortId], set: values });
}
