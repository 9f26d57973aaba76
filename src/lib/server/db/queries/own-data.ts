import type { KnownIdentity } from '#lib/domain/access/own-proof.ts';
import type { Tenant } from '../client.ts';

/** What one person may ask about, from the invitation that they hold. */
export interface OwnScope extends KnownIdentity {
	/** Null: a history without people. */
	readonly personId: string | null;
	/** All awards of the person; without a person, the one that the invitation is about. */
	readonly awardIds: readonly string[];
	readonly invitationIds: readonly string[];
}

/** Who holds an invitation, and what belongs to them; undefined when there is no such invitation. */
export async function selectOwnScope(
	{ sql, institutionId }: Tenant,
	invitationId: string
): Promise<OwnScope | undefined> {
	const [row] = await sql<OwnScope[]>`
		with own as (
			select b.id from invitations i
			join awards a on a.institution_id = i.institution_id and a.id = i.award_id
			join awards b on b.institution_id = a.institution_id and (b.id = a.id or b.person_id = a.person_id)
			where i.institution_id = ${institutionId} and i.id = ${invitationId}
		)
		select pe.id as "personId", pe.birth_year as "birthYear", pe.family_name as "familyName",
			array(select id::text from own order by id) as "awardIds",
			array(
				select id::text from invitations
				where institution_id = ${institutionId} and award_id in (select id from own) order by id
			) as "invitationIds"
		from invitations i
		join awards a on a.institution_id = i.institution_id and a.id = i.award_id
		left join persons pe on pe.institution_id = a.institution_id and pe.id = a.person_id
		where i.institution_id = ${institutionId} and i.id = ${invitationId}`;
	return row;
}

type Row = Readonly<Record<string, unknown>>;

/** What is on file about a person: no id of staff, nothing of anybody else. */
interface OwnFile {
	readonly person: Row | null;
	readonly contacts: readonly Row[];
	readonly awards: readonly Row[];
	/** Files that said something about the person, and what stood there before. */
	readonly imports: readonly Row[];
}

/** What a person said, and what became of it. */
interface OwnAnswers {
	/** Each survey that was asked, with every answer ever given to it. */
	readonly surveys: readonly Row[];
	/** What the answers, or a file, came to mean. */
	readonly outcomes: readonly Row[];
	/** Calls that were made about them, and what came of each. */
	readonly calls: readonly Row[];
	/** Codes that were given to what was written. */
	readonly codings: readonly Row[];
	/** What the audit says of the person’s invitations. */
	readonly audit: readonly Row[];
}

export type OwnData = OwnFile & OwnAnswers;

/** Everything that is held about the person of a scope, as JSON. */
export async function selectOwnData(tenant: Tenant, scope: OwnScope): Promise<OwnData> {
	const [file] = await selectOwnFile(tenant, scope);
	const [said] = await selectOwnAnswers(tenant, scope);
	if (!file || !said) throw new Error('A select without a table gives one row.');
	return { ...file, ...said };
}

/** Rows as a JSON list, each as `row` says it. */
const listOf = ({ sql }: Tenant, row: string, rows: ReturnType<typeof selectSurveys>) =>
	sql`coalesce((select jsonb_agg(${sql.unsafe(row)}) from (${rows}) row), '[]')`;

function selectOwnFile(tenant: Tenant, { personId, awardIds }: OwnScope) {
	const { sql, institutionId } = tenant;
	const awards = sql`any(${[...awardIds]}::uuid[])`;
	return sql<OwnFile[]>`
		select (
			select to_jsonb(p) - 'institution_id' - 'edit_mark' from persons p
			where p.institution_id = ${institutionId} and p.id = ${personId}
		) as person,
		${listOf(
			tenant,
			`to_jsonb(row) - 'institution_id'`,
			sql`select * from contacts where institution_id = ${institutionId} and person_id = ${personId} order by id`
		)} as contacts,
		${listOf(
			tenant,
			`to_jsonb(row) - 'institution_id' - 'edit_mark'`,
			sql`select p.code as programme, p.name_fr as programme_name, co.year as cohort, a.* from awards a
				join programmes p on p.institution_id = a.institution_id and p.id = a.programme_id
				join cohorts co on co.institution_id = a.institution_id and co.id = a.cohort_id
				where a.institution_id = ${institutionId} and a.id = ${awards} order by a.id`
		)} as awards,
		${listOf(
			tenant,
			'to_jsonb(row)',
			sql`select m.file_name, m.imported_at, r.row_number, r.action, r.previous from import_rows r
				join imports m on m.institution_id = r.institution_id and m.id = r.import_id
				where r.institution_id = ${institutionId} and r.award_id = ${awards}
				union all
				select m.file_name, m.imported_at, a.import_row, 'created', null from awards a
				join imports m on m.institution_id = a.institution_id and m.id = a.import_id
				where a.institution_id = ${institutionId} and a.id = ${awards}
				order by 2, 3`
		)} as imports`;
}

function selectOwnAnswers(tenant: Tenant, { awardIds, invitationIds }: OwnScope) {
	const { sql, institutionId } = tenant;
	const awards = sql`any(${[...awardIds]}::uuid[])`;
	return sql<OwnAnswers[]>`
		select ${listOf(tenant, 'to_jsonb(row)', selectSurveys(tenant, invitationIds))} as surveys,
		${listOf(
			tenant,
			`to_jsonb(row) - 'institution_id' - 'written_by'`,
			sql`select * from outcomes where institution_id = ${institutionId} and award_id = ${awards}
				order by award_id, wave_months`
		)} as outcomes,
		${listOf(
			tenant,
			`to_jsonb(row) - 'institution_id' - 'called_by'`,
			sql`select * from calls where institution_id = ${institutionId}
				and invitation_id = any(${[...invitationIds]}::uuid[]) order by called_at, id`
		)} as calls,
		${listOf(
			tenant,
			`to_jsonb(row) - 'institution_id' - 'coded_by' - 'undone_by'`,
			sql`select * from codings where institution_id = ${institutionId} and award_id = ${awards} order by id`
		)} as codings,
		${listOf(
			tenant,
			'to_jsonb(row)',
			sql`select at, actor_kind as by, action, details from audit_entries
				where institution_id = ${institutionId}
					and target in (select 'invitation:' || unnest(${[...invitationIds]}::text[]))
				order by sequence`
		)} as audit`;
}

function selectSurveys({ sql, institutionId }: Tenant, invitationIds: readonly string[]) {
	return sql`
		select i.id, i.award_id, c.label, c.wave_months, c.opens_at, c.closes_at, i.created_at, i.stopped,
			r.id as response, r.locale, r.started_at, r.updated_at, r.completed_at, r.current,
			coalesce((
				select jsonb_agg(jsonb_build_object(
					'question', s.question, 'answer', s.answer, 'revision', s.revision, 'mode', s.mode,
					'answered_at', s.answered_at,
					'text', jsonb_path_query_first(v.document, '$.items[*] ? (@.code == $code).label',
						jsonb_build_object('code', s.question))
				) order by s.revision, s.question)
				from answers s where s.institution_id = r.institution_id and s.response_id = r.id
			), '[]') as answers
		from invitations i
		join campaigns c on c.institution_id = i.institution_id and c.id = i.campaign_id
		join questionnaire_versions v
			on v.institution_id = c.institution_id and v.id = c.questionnaire_version_id
		left join responses r on r.institution_id = i.institution_id and r.invitation_id = i.id
		where i.institution_id = ${institutionId} and i.id = any(${[...invitationIds]}::uuid[])
		order by c.wave_months, i.id`;
}
