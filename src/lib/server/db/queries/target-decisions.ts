import { COUNTED, COUNTED_EMPLOYED } from '#lib/domain/indicators/people.ts';
import type { CodeOf } from '#lib/domain/outcomes/codes.ts';
import type { Tenant } from '../client.ts';
import { conditionSql, parametersFor } from './condition-sql.ts';
import { OF_INSTITUTION, OUTCOME_JOINS } from './outcome-fields.ts';

/** A job that nobody has decided on yet. */
export interface UndecidedJob {
	readonly awardId: string;
	readonly waveMonths: number;
	readonly cohort: number;
	readonly jobTitle: string;
	readonly employer: string;
	readonly jobFamily: string;
	readonly structure: string;
	readonly titleLink: CodeOf<'titleLink'>;
}

/** Undecided jobs of a programme, the newest promotion first. */
export async function selectUndecidedJobs(
	{ sql, institutionId }: Tenant,
	programmeId: string
): Promise<readonly UndecidedJob[]> {
	return sql<UndecidedJob[]>`
		select o.award_id as "awardId", o.wave_months as "waveMonths", c.year as cohort, o.job_title as "jobTitle",
			o.employer, o.job_family as "jobFamily", o.structure, o.title_link as "titleLink"
		from outcomes o
		join awards a on a.institution_id = o.institution_id and a.id = o.award_id
		join cohorts c on c.institution_id = o.institution_id and c.id = a.cohort_id
		where o.institution_id = ${institutionId} and a.programme_id = ${programmeId} and o.target = 'undecided'
			and o.activity = 'employed'
		order by c.year desc, o.wave_months, o.job_title, o.award_id`;
}

/** Where the target rate of a promotion stands at a wave. */
export interface TargetCount {
	readonly cohort: number;
	readonly waveMonths: number;
	/** Numerator and denominator of the target rate. */
	readonly x: number;
	readonly d: number;
	/** People in work, counted, whose job nobody has decided on: they count as not in a target job. */
	readonly undecided: number;
}

export async function selectTargetCounts(
	tenant: Tenant,
	programmeId: string
): Promise<readonly TargetCount[]> {
	const parameters = parametersFor(tenant.institutionId);
	const employed = conditionSql(COUNTED_EMPLOYED, parameters);
	const statement = `
		select c.year as cohort, o.wave_months as "waveMonths",
			count(*) filter (where ${employed} and o.target = 'yes')::int as x,
			count(*) filter (where ${conditionSql(COUNTED, parameters)})::int as d,
			count(*) filter (where ${employed} and o.target = 'undecided')::int as undecided
		from ${OUTCOME_JOINS}
		where ${OF_INSTITUTION} and a.programme_id = ${parameters.add(programmeId)}::uuid
		group by c.year, o.wave_months
		order by c.year desc, o.wave_months`;
	return tenant.sql.unsafe<TargetCount[]>(statement, parameters.values as string[]);
}

/** A decision that stands, with what a lead said of it and what was answered. */
export interface TargetDecisionStory {
	readonly codingId: string;
	readonly awardId: string;
	readonly waveMonths: number;
	readonly cohort: number;
	readonly rawText: string;
	readonly employer: string;
	readonly decision: 'yes' | 'no';
	readonly proposal: 'in' | 'near' | 'out' | null;
	readonly titleLink: CodeOf<'titleLink'>;
	readonly reason: string;
	/** Name of the account; null for the operator at the command line. */
	readonly decidedBy: string | null;
	/** ISO day. */
	readonly decidedOn: string;
	readonly contest: {
		readonly id: string;
		readonly reason: string;
		readonly by: string | null;
		readonly verdict: 'yes' | 'no' | null;
		readonly answer: string | null;
		readonly answeredBy: string | null;
	} | null;
}

/** The decision in force on each job of a programme: those contested and not answered first, then the newest. */
export async function selectTargetDecisions(
	{ sql, institutionId }: Tenant,
	{ programmeId, limit }: { readonly programmeId: string; readonly limit: number }
): Promise<readonly TargetDecisionStory[]> {
	return sql<TargetDecisionStory[]>`
		with standing as (
			select distinct on (k.award_id, k.wave_months) k.*
			from codings k
			where k.institution_id = ${institutionId} and k.field = 'target' and k.undone_at is null
			order by k.award_id, k.wave_months, k.coded_at desc, k.id desc
		), contest as (
			-- The last one about the job, whichever decision it was about.
			select distinct on (k.award_id, k.wave_months) k.award_id, k.wave_months, t.answered_at,
				jsonb_build_object('id', t.id, 'reason', t.reason, 'by', u.name, 'verdict', t.verdict,
					'answer', t.answer, 'answeredBy', v.name) as told
			from coding_contests t
			join codings k on k.institution_id = ${institutionId} and k.id = t.coding_id
			left join users u on u.id = t.contested_by
			left join users v on v.id = t.answered_by
			where t.institution_id = ${institutionId}
			order by k.award_id, k.wave_months, t.contested_at desc
		)
		select s.id as "codingId", s.award_id as "awardId", s.wave_months as "waveMonths", c.year as cohort,
			s.raw_text as "rawText", o.employer, s.code as decision, s.proposal, o.title_link as "titleLink", s.reason,
			u.name as "decidedBy", to_char(s.coded_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as "decidedOn",
			t.told as contest
		from standing s
		join outcomes o on o.institution_id = ${institutionId} and o.award_id = s.award_id
			and o.wave_months = s.wave_months and o.target = s.code
		join awards a on a.institution_id = ${institutionId} and a.id = s.award_id
		join cohorts c on c.institution_id = ${institutionId} and c.id = a.cohort_id
		left join contest t on t.award_id = s.award_id and t.wave_months = s.wave_months
		left join users u on u.id = s.coded_by
		where a.programme_id = ${programmeId} and s.code in ('yes', 'no')
		order by (t.told is not null and t.answered_at is null) desc, s.coded_at desc, s.id desc
		limit ${limit}`;
}
