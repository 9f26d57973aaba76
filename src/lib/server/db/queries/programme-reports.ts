import { and, eq } from 'drizzle-orm';
import type { OutsideFacts } from '#lib/domain/reports/controls/control.ts';
import type { Tenant } from '../client.ts';
import { cohortRecords, programmeReports } from '../schema/snapshots.ts';

/** What a programme's dossier holds besides figures. */
export interface ProgrammeReport {
	/** ISO day. */
	readonly registeredUntil: string | null;
	readonly comments: Readonly<Record<string, string>>;
}

interface Written {
	readonly by: string;
	readonly at: Date;
}

export async function selectProgrammeReport(
	{ db, institutionId }: Tenant,
	programmeId: string
): Promise<ProgrammeReport> {
	const { registeredUntil, comments } = programmeReports;
	const [row] = await db
		.select({ registeredUntil, comments })
		.from(programmeReports)
		.where(
			and(eq(programmeReports.institutionId, institutionId), eq(programmeReports.programmeId, programmeId))
		);
	return row ?? { registeredUntil: null, comments: {} };
}

export async function upsertProgrammeReport(
	{ db, institutionId }: Tenant,
	programmeId: string,
	{ registeredUntil, comments }: ProgrammeReport,
	{ by, at }: Written
): Promise<void> {
	const values = { registeredUntil, comments, writtenBy: by, writtenAt: at };
	await db
		.insert(programmeReports)
		.values({ institutionId, programmeId, ...values })
		.onConflictDoUpdate({
			target: [programmeReports.institutionId, programmeReports.programmeId],
			set: values
		});
}

/** A promotion of a programme, with what is known of it from elsewhere. */
export interface CohortRecord extends OutsideFacts {
	readonly cohortId: string;
	readonly year: number;
	/** People on its list. */
	readonly people: number;
}

/** The promotions of a programme, the newest first. */
export async function selectCohortRecords(
	{ sql, institutionId }: Tenant,
	programmeId: string
): Promise<readonly CohortRecord[]> {
	return sql<CohortRecord[]>`
		select c.id as "cohortId", c.year::int as year,
			jsonb_build_object('first', c.starts_on::text, 'last', c.ends_on::text) as period,
			k.jury_count as jury, k.flow_count as flow,
			(
				select count(*)::int from awards a where a.institution_id = c.institution_id and a.cohort_id = c.id
			) as people
		from cohorts c
		left join cohort_records k on k.institution_id = c.institution_id and k.cohort_id = c.id
		where c.institution_id = ${institutionId} and c.programme_id = ${programmeId}
		order by c.year desc`;
}

export async function upsertCohortRecord(
	{ db, institutionId }: Tenant,
	{ cohortId, programmeId }: { readonly cohortId: string; readonly programmeId: string },
	{ jury, flow }: Pick<OutsideFacts, 'jury' | 'flow'>,
	{ by, at }: Written
): Promise<void> {
	const values = { juryCount: jury, flowCount: flow, writtenBy: by, writtenAt: at };
	await db
		.insert(cohortRecords)
		.values({ institutionId, cohortId, programmeId, ...values })
		.onConflictDoUpdate({ target: [cohortRecords.institutionId, cohortRecords.cohortId], set: values });
}
