import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { RULES_VERSION } from '#lib/domain/outcomes/derive.ts';
import type { Tenant } from '../client.ts';

/** An outcome as `deriveOutcome` gives it, with the employer's name, which is kept and never counted. */
export type OutcomeRow = Outcome & { readonly employer?: string };

export interface OutcomeSource {
	readonly source: 'frame' | 'response' | 'import' | 'documented';
	/** The response or the import; null for rows of the frame. */
	readonly sourceId: string | null;
	readonly at: Date;
}

/**
 * Columns of `outcomes` that come from an outcome, in the order of a COPY. What is a fact of the award (sex,
 * route, frame…) is not here: it stands in `awards`.
 */
export const OUTCOME_COLUMNS = {
	award_id: (row: OutcomeRow) => row.awardId,
	wave_months: (row: OutcomeRow) => row.waveMonths,
	reference_date: (row: OutcomeRow) => row.referenceDate,
	collection: (row: OutcomeRow) => row.collection,
	mode: (row: OutcomeRow) => row.mode,
	activity: (row: OutcomeRow) => row.activity,
	corrected_activity: (row: OutcomeRow) => row.correctedActivity,
	study: (row: OutcomeRow) => row.study,
	available: (row: OutcomeRow) => row.available,
	seeking: (row: OutcomeRow) => row.seeking,
	status: (row: OutcomeRow) => row.status,
	contract: (row: OutcomeRow) => row.contract,
	working_time: (row: OutcomeRow) => row.workingTime,
	job_level: (row: OutcomeRow) => row.jobLevel,
	country: (row: OutcomeRow) => row.country,
	mobility: (row: OutcomeRow) => row.mobility,
	target: (row: OutcomeRow) => row.target,
	title_link: (row: OutcomeRow) => row.titleLink,
	pay_basis: (row: OutcomeRow) => row.payBasis,
	late: (row: OutcomeRow) => row.late,
	situation: (row: OutcomeRow) => row.situation,
	neutralised: (row: OutcomeRow) => row.neutralised,
	usable: (row: OutcomeRow) => row.usable,
	job_title: (row: OutcomeRow) => row.jobTitle,
	employer: (row: OutcomeRow) => row.employer ?? '',
	job_family: (row: OutcomeRow) => row.jobFamily,
	structure: (row: OutcomeRow) => row.structure,
	department: (row: OutcomeRow) => row.department,
	region: (row: OutcomeRow) => row.region,
	net_monthly_euros: (row: OutcomeRow) => row.netMonthlyEuros,
	bonus_year_euros: (row: OutcomeRow) => row.bonusYearEuros,
	gross_year_euros: (row: OutcomeRow) => row.grossYearEuros,
	fte_percent: (row: OutcomeRow) => row.ftePercent,
	months_to_first_job: (row: OutcomeRow) => row.monthsToFirstJob
} as const satisfies Record<string, (row: OutcomeRow) => string | number | null>;

type OutcomeColumn = keyof typeof OUTCOME_COLUMNS;

const COLUMNS = Object.keys(OUTCOME_COLUMNS) as readonly OutcomeColumn[];
const FACTS = COLUMNS.filter((column) => column !== 'award_id' && column !== 'wave_months');

const list = (columns: readonly string[], table = '') =>
	columns.map((column) => (table === '' ? column : `${table}.${column}`)).join(', ');

const UPSERT = `
	insert into outcomes (institution_id, ${list(COLUMNS)}, rules_version, source, source_id, updated_at)
	select $1::uuid, ${list(COLUMNS, 'given')}, $2, $3, $4::uuid, $5::timestamptz
	from jsonb_populate_recordset(null::outcomes, $6::text::jsonb) as given
	on conflict (institution_id, award_id, wave_months) do update
		set (${list(FACTS)}, rules_version, source, source_id, updated_at, written_by)
			= row(${list(FACTS, 'excluded')}, excluded.rules_version, excluded.source, excluded.source_id,
				excluded.updated_at, pg_current_xact_id())
		where (${list(FACTS, 'outcomes')}, outcomes.rules_version, outcomes.source, outcomes.source_id)
			is distinct from
			(${list(FACTS, 'excluded')}, excluded.rules_version, excluded.source, excluded.source_id)`;

/**
 * Writes outcomes, replacing the ones of the same award and wave, in one statement whatever their number.
 *
 * A row that already says the same, from the same source, is left as it is, so that doing it twice changes
 * nothing and makes no column store read it again.
 *
 * @returns the number of rows made or changed
 */
export async function upsertOutcomes(
	tenant: Tenant,
	rows: readonly OutcomeRow[],
	{ source, sourceId, at }: OutcomeSource
): Promise<number> {
	if (rows.length === 0) return 0;
	const given = JSON.stringify(rows.map(storedFacts));
	const parameters = [tenant.institutionId, RULES_VERSION, source, sourceId, at.toISOString(), given];
	const result = await tenant.sql.unsafe(UPSERT, parameters, { prepare: true });
	return result.count;
}

/**
 * Tells every column store of the institution to read everything again.
 *
 * Call it in the transaction that deletes outcomes, or that changes a fact of awards, cohorts or programmes
 * that figures read (sex, route, frame, year, level…). Written outcomes need no call: stores see them.
 */
export async function raiseOutcomeEpoch({ sql, institutionId }: Tenant): Promise<void> {
	await sql`
		insert into outcome_epochs (institution_id, epoch) values (${institutionId}, 1)
		on conflict (institution_id) do update set epoch = outcome_epochs.epoch + 1`;
}

/**
 * Deletes what an import, or a response, brought, and raises the epoch.
 *
 * @returns the number of rows deleted
 */
export async function deleteOutcomesOfSource(tenant: Tenant, sourceId: string): Promise<number> {
	const { sql, institutionId } = tenant;
	const result = await sql`
		delete from outcomes where institution_id = ${institutionId} and source_id = ${sourceId}`;
	if (result.count > 0) await raiseOutcomeEpoch(tenant);
	return result.count;
}

function storedFacts(row: OutcomeRow): Record<string, string | number | null> {
	return Object.fromEntries(COLUMNS.map((column) => [column, OUTCOME_COLUMNS[column](row)]));
}
