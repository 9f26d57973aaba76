import type { ChosenList } from '#lib/domain/coding/coding.ts';
import type { CodingList } from '#lib/domain/coding/work/coding-field.ts';
import type { Tenant } from '../client.ts';
import type { OutcomePlace } from './codable-outcomes.ts';
import { CODED_TEXT_SQL, waitingSql } from './coding-texts.ts';
import { OF_INSTITUTION, OUTCOME_JOINS } from './outcome-fields.ts';

/** The response that an outcome comes from; none for one that was imported, or written by hand. */
const RESPONSE_JOIN = `join responses r
	on o.source = 'response' and r.institution_id = o.institution_id and r.id = o.source_id`;

/** Suggestions among the answers of `r`: `s.value` has their text, list and code. */
const CHOSEN_JOIN = `cross join lateral (
	select e.value->'value' as value from jsonb_each(r.current) e where jsonb_typeof(e.value->'value') = 'object'
) s`;

/** The list whose suggestions tell of each list of a programme. */
const TOLD_BY: Readonly<Record<CodingList, ChosenList>> = { jobFamily: 'rome', structure: 'employer-kind' };

/** A suggestion that people chose, as the text that waits for a code. */
export interface ChosenText {
	readonly text: string;
	readonly list: ChosenList;
	readonly code: string;
}

/** What graduates chose among suggestions, of the texts of a programme that have no code yet; each once. */
export async function selectChosenTexts(
	{ sql, institutionId }: Tenant,
	{ programmeId, field }: { readonly programmeId: string; readonly field: CodingList }
): Promise<readonly ChosenText[]> {
	const text = CODED_TEXT_SQL[field];
	const statement = `
		select distinct ${text} as text, s.value->>'list' as list, s.value->>'code' as code
		from ${OUTCOME_JOINS} ${RESPONSE_JOIN} ${CHOSEN_JOIN}
		where ${OF_INSTITUTION} and a.programme_id = $2::uuid and ${waitingSql(field)}
			and s.value->>'text' = ${text} and s.value->>'list' = $3`;
	return sql.unsafe<ChosenText[]>(statement, [institutionId, programmeId, TOLD_BY[field]]);
}

/** What the answers behind an outcome tell of the job, beside its title. */
export interface JobEvidence extends OutcomePlace {
	/** Codes of what the person really did (D6); null when they were not asked, or did not say. */
	readonly activities: readonly string[] | null;
	/** Sheet of ROME of the title, where it was chosen among suggestions. */
	readonly chosenRome: string | null;
}

/** Of these outcomes, those that come from a response. */
export async function selectJobEvidence(
	{ sql, institutionId }: Tenant,
	places: readonly OutcomePlace[]
): Promise<readonly JobEvidence[]> {
	const given = JSON.stringify(places.map(({ awardId, waveMonths }) => ({ awardId, waveMonths })));
	const statement = `
		select o.award_id as "awardId", o.wave_months as "waveMonths",
			(
				select array(select jsonb_array_elements_text(r.current->(i.value->>'code')->'value'))
				from jsonb_array_elements(v.document->'items') i
				where i.value->>'feeds' = 'activities'
					and jsonb_typeof(r.current->(i.value->>'code')->'value') = 'array'
				limit 1
			) as activities,
			(
				select s.value->>'code' from (select 1) one ${CHOSEN_JOIN}
				where s.value->>'list' = 'rome' and s.value->>'text' = o.job_title limit 1
			) as "chosenRome"
		from outcomes o ${RESPONSE_JOIN}
		join invitations n on n.institution_id = r.institution_id and n.id = r.invitation_id
		join campaigns c on c.institution_id = n.institution_id and c.id = n.campaign_id
		join questionnaire_versions v on v.institution_id = c.institution_id and v.id = c.questionnaire_version_id
		where o.institution_id = $1 and (o.award_id, o.wave_months) in (
			select (place ->> 'awardId')::uuid, (place ->> 'waveMonths')::smallint
			from jsonb_array_elements($2::text::jsonb) as place
		)`;
	return sql.unsafe<JobEvidence[]>(statement, [institutionId, given]);
}
