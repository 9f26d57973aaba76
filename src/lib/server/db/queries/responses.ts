import type { Decided } from '#lib/domain/outcomes/keep-decisions.ts';
import type { AnswerMode } from '#lib/domain/collection/answer-mode.ts';
import type { Answers } from '#lib/domain/survey/answers.ts';
import type { Tenant } from '../client.ts';
import { awardColumns, type AwardRow } from './award-facts.ts';

/** Everything that answering one invitation needs, in one statement. Instants are milliseconds. */
export interface AnsweringRow extends AwardRow {
	readonly invitationId: string;
	readonly linkVersion: number;
	readonly stopped: string | null;
	readonly waveMonths: number;
	readonly referenceDate: string | null;
	readonly opensAt: number;
	readonly closesAt: number;
	readonly versionId: string;
	/** Null when the caller has this version already. */
	readonly document: unknown;
	readonly responseId: string | null;
	readonly answers: Answers | null;
	readonly revision: number;
	readonly completedAt: number | null;
	/** Question → revision, instant and mode of its last answer. */
	readonly history: Readonly<Record<string, LastTold>>;
	/** Questions of this form that were kept already. */
	readonly attemptSeen: readonly string[];
	/** The last response to an earlier wave; null when there is none. */
	readonly earlier: EarlierResponse | null;
	readonly givenName: string | null;
	readonly nameFr: string;
	readonly nameEn: string | null;
	readonly institution: string;
	readonly fictional: boolean;
	readonly privacyContact: string | null;
	readonly windowDaysAfter: number | null;
	readonly decided: Decided | null;
	/** Where the outcome of this wave comes from; null when there is none. */
	readonly outcomeSource: string | null;
}

interface LastTold {
	readonly revision: number;
	readonly at: number;
	readonly mode: AnswerMode;
}

/** What was answered at an earlier wave, and what it was about. */
export interface EarlierResponse {
	readonly answers: Answers;
	readonly waveMonths: number;
	/** ISO day; null: the wave is counted from the award. */
	readonly referenceDate: string | null;
}

export interface AnsweringQuery {
	readonly invitationId: string;
	/** Versions whose document is not to be read again. */
	readonly knownVersions: readonly string[];
	/** Nobody else may write to this invitation until the transaction ends. */
	readonly lock?: boolean;
	/** The form that arrives. */
	readonly attempt?: string;
}

/** What is known of an invitation and its response; undefined when there is no such invitation. */
export async function selectAnswering(
	tenant: Tenant,
	{ invitationId, knownVersions, lock = false, attempt }: AnsweringQuery
): Promise<AnsweringRow | undefined> {
	const { sql, institutionId } = tenant;
	const milliseconds = (column: string) => sql`(extract(epoch from ${sql.unsafe(column)}) * 1000)::float8`;
	const [row] = await sql<AnsweringRow[]>`
		select i.id as "invitationId", i.link_version as "linkVersion", i.stopped,
			c.wave_months as "waveMonths", c.reference_date::text as "referenceDate",
			${milliseconds('c.opens_at')} as "opensAt", ${milliseconds('c.closes_at')} as "closesAt",
			v.id as "versionId",
			case when v.id::text = any(string_to_array(${knownVersions.join(',')}, ',')) then null else v.document end as document,
			r.id as "responseId", r.current as answers, coalesce(r.revision, 0) as revision,
			${milliseconds('r.completed_at')} as "completedAt",
			coalesce((
				select jsonb_object_agg(h.question, jsonb_build_object('revision', h.revision, 'at', h.at, 'mode', h.mode))
				from (
					select question, max(revision) as revision, ${milliseconds('max(answered_at)')} as at,
						(array_agg(mode order by revision desc))[1] as mode from answers where institution_id = r.institution_id and response_id = r.id group by question
				) h
			), '{}') as history,
			${
				attempt === undefined
					? sql`'{}'::text[]`
					: sql`array(select question from answers s where s.institution_id = r.institution_id
						and s.response_id = r.id and s.attempt_id = ${attempt})`
			} as "attemptSeen",
			(
				select jsonb_build_object('answers', er.current, 'waveMonths', ec.wave_months,
					'referenceDate', ec.reference_date)
				from invitations ei
				join campaigns ec on ec.institution_id = ei.institution_id and ec.id = ei.campaign_id
				join responses er on er.institution_id = ei.institution_id and er.invitation_id = ei.id
				where ei.institution_id = i.institution_id and ei.award_id = i.award_id
					and ec.wave_months < c.wave_months
				order by ec.wave_months desc limit 1
			) as earlier,
			${awardColumns(tenant)}, pe.given_name as "givenName", p.name_fr as "nameFr", p.name_en as "nameEn",
			t.name as institution, t.fictional, t.privacy_contact as "privacyContact",
			(t.settings->>'answerWindowDaysAfter')::int as "windowDaysAfter",
			o.source as "outcomeSource",
			case when o.award_id is null then null else jsonb_build_object(
				'activity', o.activity, 'correctedActivity', o.corrected_activity, 'target', o.target,
				'jobFamily', o.job_family, 'structure', o.structure, 'jobTitle', o.job_title, 'employer', o.employer
			) end as decided
		from invitations i
		join campaigns c on c.institution_id = i.institution_id and c.id = i.campaign_id
		join questionnaire_versions v on v.institution_id = c.institution_id and v.id = c.questionnaire_version_id
		join awards a on a.institution_id = i.institution_id and a.id = i.award_id
		join programmes p on p.institution_id = a.institution_id and p.id = a.programme_id
		join cohorts co on co.institution_id = a.institution_id and co.id = a.cohort_id
		join institutions t on t.id = i.institution_id
		left join persons pe on pe.institution_id = a.institution_id and pe.id = a.person_id
		left join responses r on r.institution_id = i.institution_id and r.invitation_id = i.id
		left join outcomes o
			on o.institution_id = i.institution_id and o.award_id = i.award_id and o.wave_months = c.wave_months
		where i.institution_id = ${institutionId} and i.id = ${invitationId}
		${lock ? sql`for no key update of i` : sql``}`;
	return row;
}

export interface NewResponse {
	readonly id: string;
	readonly invitationId: string;
	readonly locale: 'fr' | 'en';
	readonly startedAt: Date;
}

/** Begins a response, unless there is one: opened on two devices at once, it is one response. */
export async function insertResponse({ sql, institutionId }: Tenant, row: NewResponse): Promise<void> {
	const at = row.startedAt.toISOString();
	await sql`
		insert into responses (institution_id, id, invitation_id, locale, started_at, updated_at)
		values (${institutionId}, ${row.id}, ${row.invitationId}, ${row.locale}, ${at}::timestamptz, ${at}::timestamptz)
		on conflict (institution_id, invitation_id) do nothing`;
}

export interface NewAnswers {
	readonly responseId: string;
	/** All questions of the page that say something new; one at least. */
	readonly answers: Answers;
	readonly mode: AnswerMode;
	readonly attemptId: string;
	readonly locale: 'fr' | 'en';
	readonly at: Date;
	/** The fact of the award that the answer is, if it is one: asked because it was missing. */
	readonly entry?: { readonly awardId: string; readonly situation: string } | undefined;
}

/**
 * Keeps the answers of a page, all or none: in the history, under one revision; as the last ones of their
 * questions; and as the fact of the award that one of them is. One statement. The caller holds the lock of the invitation.
 *
 * When it is a fact of the award, every outcome of the award is marked as written, so that column stores read
 * the fact again.
 */
export async function insertAnswers({ sql, institutionId }: Tenant, row: NewAnswers): Promise<void> {
	const at = row.at.toISOString();
	const page = JSON.stringify(row.answers);
	const entry = row.entry
		? sql`, entry as (
				update awards set entry_situation = ${row.entry.situation}
				where institution_id = ${institutionId} and id = ${row.entry.awardId}
			), seen as (
				update outcomes set written_by = pg_current_xact_id()
				where institution_id = ${institutionId} and award_id = ${row.entry.awardId}
			)`
		: sql``;
	await sql`
		with kept as (
			update responses
			set current = current || ${page}::text::jsonb,
				revision = revision + 1, locale = ${row.locale}, updated_at = ${at}::timestamptz
			where institution_id = ${institutionId} and id = ${row.responseId}
			returning institution_id, id, revision
		)${entry}
		insert into answers
			(institution_id, response_id, revision, question, answer, mode, attempt_id, answered_at)
		select institution_id, id, revision, page.key, page.value, ${row.mode}, ${row.attemptId}, ${at}::timestamptz
		from kept, jsonb_each(${page}::text::jsonb) page`;
}

/** Marks a response as sent, and its invitation as complete. Sent twice, the first time stands. */
export async function updateCompleted(
	{ sql, institutionId }: Tenant,
	{ responseId, at }: { readonly responseId: string; readonly at: Date }
): Promise<void> {
	await sql`
		with sent as (
			update responses set completed_at = coalesce(completed_at, ${at.toISOString()}::timestamptz)
			where institution_id = ${institutionId} and id = ${responseId}
			returning invitation_id
		)
		update invitations set stopped = coalesce(stopped, 'complete')
		where institution_id = ${institutionId} and id in (select invitation_id from sent)`;
}
