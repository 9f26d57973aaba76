import { COUNTED, COUNTED_EMPLOYED } from '#lib/domain/indicators/people.ts';
import type { WaitingText } from '#lib/domain/coding/work/build-queue.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { Tenant } from '../client.ts';
import { conditionSql, parametersFor } from './condition-sql.ts';
import { FIELD_SQL, OF_INSTITUTION, OUTCOME_JOINS } from './outcome-fields.ts';

/** The text that each list is coded from: the employer, or the title where the employer stands in it. */
export const CODED_TEXT_SQL: Readonly<Record<CodingList, string>> = {
	jobFamily: 'o.job_title',
	structure: "coalesce(nullif(o.employer, ''), o.job_title)"
};

/** People in work whose job, or whose employer, has no code yet. */
export function waitingSql(field: CodingList): string {
	return `(o.activity = 'employed' and ${FIELD_SQL[field]} = '')`;
}

/** Texts of a programme that have no code yet, by promotion and wave. Structures move no target rate. */
export async function selectWaitingTexts(
	tenant: Tenant,
	{ programmeId, field }: { readonly programmeId: string; readonly field: CodingList }
): Promise<readonly WaitingText[]> {
	const parameters = parametersFor(tenant.institutionId);
	const undecided =
		field === 'jobFamily'
			? `${conditionSql(COUNTED_EMPLOYED, parameters)} and o.target = 'undecided'`
			: 'false';
	const statement = `
		with seen as (
			select ${CODED_TEXT_SQL[field]} as text, c.year as cohort, o.wave_months as wave,
				${waitingSql(field)} as waiting, ${undecided} as undecided,
				${conditionSql(COUNTED, parameters)} as counted
			from ${OUTCOME_JOINS}
			where ${OF_INSTITUTION} and a.programme_id = ${parameters.add(programmeId)}::uuid
		), places as (
			select cohort, wave, count(*) filter (where counted)::int as counted from seen group by cohort, wave
		)
		select s.text, s.cohort, s.wave as "waveMonths", count(*)::int as people,
			count(*) filter (where s.undecided)::int as undecided, p.counted
		from seen s join places p on p.cohort = s.cohort and p.wave = s.wave
		where s.waiting
		group by s.text, s.cohort, s.wave, p.counted`;
	return tenant.sql.unsafe<WaitingText[]>(statement, parameters.values as string[]);
}
