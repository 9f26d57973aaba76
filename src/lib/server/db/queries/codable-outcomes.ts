import { OUTCOME_CODES, OPEN_FIELDS, type OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import { RULES_VERSION } from '#lib/domain/outcomes/derive.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import type { Tenant } from '../client.ts';
import { CODED_TEXT_SQL, waitingSql } from './coding-texts.ts';
import { FIELD_SQL, OF_INSTITUTION, OUTCOME_JOINS } from './outcome-fields.ts';

/** An outcome with what coding needs beside it. */
export type CodableOutcome = Outcome & {
	readonly employer: string;
	readonly international: boolean;
	readonly programmeId: string;
};

const FIELDS = [...(Object.keys(OUTCOME_CODES) as OutcomeField[]), ...OPEN_FIELDS];

const WHOLE_OUTCOMES = `
	select ${FIELDS.map((field) => `${FIELD_SQL[field]} as "${field}"`).join(', ')},
		o.award_id as "awardId", o.wave_months as "waveMonths", o.reference_date::text as "referenceDate",
		o.net_monthly_euros as "netMonthlyEuros", o.bonus_year_euros as "bonusYearEuros",
		o.gross_year_euros as "grossYearEuros", o.fte_percent as "ftePercent",
		o.months_to_first_job as "monthsToFirstJob", o.employer, p.international, p.id as "programmeId"
	from ${OUTCOME_JOINS}
	where ${OF_INSTITUTION}`;

/** Outcomes of a programme that have no code yet and whose text is one of these, held until the transaction ends. */
export async function selectWaitingOutcomes(
	tenant: Tenant,
	{
		programmeId,
		field,
		texts
	}: { readonly programmeId: string; readonly field: CodingList; readonly texts: readonly string[] }
): Promise<readonly CodableOutcome[]> {
	const statement = `${WHOLE_OUTCOMES} and a.programme_id = $2::uuid
		and ${CODED_TEXT_SQL[field]} = any($3::text[]) and ${waitingSql(field)}
		for update of o`;
	return tenant.sql.unsafe<CodableOutcome[]>(statement, [tenant.institutionId, programmeId, [...texts]]);
}

/** An award at a wave. */
export interface OutcomePlace {
	readonly awardId: string;
	readonly waveMonths: number;
}

/** These outcomes, held until the transaction ends. */
export async function selectOutcomesAt(
	tenant: Tenant,
	places: readonly OutcomePlace[]
): Promise<readonly CodableOutcome[]> {
	const statement = `${WHOLE_OUTCOMES}
		and (o.award_id, o.wave_months) in (
			select (place ->> 'awardId')::uuid, (place ->> 'waveMonths')::smallint
			from jsonb_array_elements($2::text::jsonb) as place
		)
		for update of o`;
	const given = JSON.stringify(places.map(({ awardId, waveMonths }) => ({ awardId, waveMonths })));
	return tenant.sql.unsafe<CodableOutcome[]>(statement, [tenant.institutionId, given]);
}

/**
 * Writes the codes of outcomes, and what was derived with them. Where they come from and when they were told
 * stay as they are: coding is no answer.
 */
export async function updateOutcomeCodes(
	{ sql, institutionId }: Tenant,
	outcomes: readonly Outcome[]
): Promise<void> {
	if (outcomes.length === 0) return;
	const given = JSON.stringify(
		outcomes.map((outcome) => ({
			award_id: outcome.awardId,
			wave_months: outcome.waveMonths,
			job_family: outcome.jobFamily,
			structure: outcome.structure,
			target: outcome.target,
			situation: outcome.situation,
			neutralised: outcome.neutralised,
			usable: outcome.usable
		}))
	);
	await sql`
		update outcomes o set job_family = g.job_family, structure = g.structure, target = g.target,
			situation = g.situation, neutralised = g.neutralised, usable = g.usable,
			rules_version = ${RULES_VERSION}, written_by = pg_current_xact_id()
		from jsonb_to_recordset(${given}::text::jsonb) as g (
			award_id uuid, wave_months smallint, job_family text, structure text, target text, situation text,
			neutralised text, usable text
		)
		where o.institution_id = ${institutionId} and o.award_id = g.award_id and o.wave_months = g.wave_months`;
}
