import { and, eq, sql as template } from 'drizzle-orm';
import type { Directory, Tenant } from '../client.ts';
import { institutions } from '../schema/institutions.ts';
import { campaigns, invitations } from '../schema/surveys.ts';

/** Invitations of a statement: PostgreSQL takes 65 535 parameters. */
const ROWS_OF_A_STATEMENT = 5000;

export type NewInvitation = Pick<typeof invitations.$inferInsert, 'id' | 'awardId' | 'linkKey'>;

export async function insertInvitations(
	{ db, institutionId }: Tenant,
	{ campaignId, createdAt }: { readonly campaignId: string; readonly createdAt: Date },
	rows: readonly NewInvitation[]
): Promise<void> {
	for (let first = 0; first < rows.length; first += ROWS_OF_A_STATEMENT) {
		const part = rows.slice(first, first + ROWS_OF_A_STATEMENT);
		await db
			.insert(invitations)
			.values(part.map((row) => ({ ...row, institutionId, campaignId, createdAt })));
	}
}

/** Where PostgreSQL's `smallint` ends; a link has room for more. */
const LARGEST_NUMBER = 32_767;

/** The institution that a personal link names; undefined when there is none. */
export async function selectInstitutionByNumber(
	{ db }: Directory,
	number: number
): Promise<string | undefined> {
	const [row] = await db
		.select({ id: institutions.id })
		.from(institutions)
		.where(eq(institutions.number, number > LARGEST_NUMBER ? 0 : number));
	return row?.id;
}

export interface LinkedInvitation {
	readonly id: string;
	readonly linkVersion: number;
}

/** The invitation of the public part of a link; undefined when there is none. */
export async function selectInvitationByKey(
	{ db, institutionId }: Tenant,
	linkKey: string
): Promise<LinkedInvitation | undefined> {
	const [row] = await db
		.select({ id: invitations.id, linkVersion: invitations.linkVersion })
		.from(invitations)
		.where(and(eq(invitations.institutionId, institutionId), eq(invitations.linkKey, linkKey)));
	return row;
}

/** The invitations whose public part begins so: one, rarely a few. The key is found by its index. */
export async function selectInvitationsByKeyStart(
	{ sql, institutionId }: Tenant,
	linkKeyStart: string
): Promise<readonly { readonly linkKey: string; readonly linkVersion: number }[]> {
	const rest = KEY_DIGITS - linkKeyStart.length;
	return sql<{ linkKey: string; linkVersion: number }[]>`
		select link_key as "linkKey", link_version as "linkVersion" from invitations
		where institution_id = ${institutionId}
			and link_key between ${linkKeyStart + '0'.repeat(rest)} and ${linkKeyStart + 'f'.repeat(rest)}
		order by link_key`;
}

const KEY_DIGITS = 16;

/** Somebody to send a link to. */
export interface LinkRow {
	readonly invitationId: string;
	readonly institutionNumber: number;
	readonly linkKey: string;
	readonly linkVersion: number;
	readonly award: string;
	readonly givenName: string | null;
	readonly familyName: string | null;
	readonly email: string | null;
	readonly stopped: string | null;
	readonly state: 'not-started' | 'started' | 'sent';
}

/** The invitations of a campaign, with what is needed to write to each person; undefined for no such campaign. */
export async function selectLinks(
	tenant: Tenant,
	campaignId: string
): Promise<{ readonly programmeId: string; readonly links: readonly LinkRow[] } | undefined> {
	const { db, sql, institutionId } = tenant;
	const [campaign] = await db
		.select({ programmeId: campaigns.programmeId })
		.from(campaigns)
		.where(and(eq(campaigns.institutionId, institutionId), eq(campaigns.id, campaignId)));
	if (!campaign) return undefined;
	const links = await sql<LinkRow[]>`
		select i.id as "invitationId", t.number as "institutionNumber", i.link_key as "linkKey",
			i.link_version as "linkVersion", a.external_key as award, pe.given_name as "givenName",
			pe.family_name as "familyName", e.address as email, i.stopped,
			case when r.completed_at is not null then 'sent' when r.id is not null then 'started'
				else 'not-started' end as state
		from invitations i
		join institutions t on t.id = i.institution_id
		join awards a on a.institution_id = i.institution_id and a.id = i.award_id
		left join responses r on r.institution_id = i.institution_id and r.invitation_id = i.id
		left join persons pe on pe.institution_id = a.institution_id and pe.id = a.person_id
		left join lateral (
			select address from contacts ct
			where ct.institution_id = pe.institution_id and ct.person_id = pe.id
				and ct.channel = 'email' and ct.state = 'valid'
			order by ct.preferred desc, ct.updated_at desc limit 1
		) e on true
		where i.institution_id = ${institutionId} and i.campaign_id = ${campaignId}
		order by a.external_key`;
	return { programmeId: campaign.programmeId, links };
}

/**
 * Makes every link given so far for an invitation worthless; the next one is another.
 *
 * @returns the new version, and the programme; undefined when there is no such invitation
 */
export async function updateLinkVersion(
	{ db, institutionId }: Tenant,
	invitationId: string
): Promise<number | undefined> {
	const [row] = await db
		.update(invitations)
		.set({ linkVersion: template`${invitations.linkVersion} + 1` })
		.where(and(eq(invitations.institutionId, institutionId), eq(invitations.id, invitationId)))
		.returning({ linkVersion: invitations.linkVersion });
	return row?.linkVersion;
}

/**
 * Stops every contact with the person of an invitation, on all channels, for good: this campaign, the others that
 * are under way, and every later one.
 *
 * The award stays in the frame, as a person who did not answer (regulation 6.1).
 */
export async function updateObjection(
	{ sql, institutionId }: Tenant,
	{ invitationId, at }: { readonly invitationId: string; readonly at: Date }
): Promise<void> {
	await sql`
		with own as (
			select b.id, b.person_id from invitations i
			join awards a on a.institution_id = i.institution_id and a.id = i.award_id
			join awards b on b.institution_id = a.institution_id and (b.id = a.id or b.person_id = a.person_id)
			where i.institution_id = ${institutionId} and i.id = ${invitationId}
		), stopped as (
			update invitations set stopped = 'objection'
			where institution_id = ${institutionId}
				and (id = ${invitationId} or (stopped is null and award_id in (select id from own)))
		)
		update persons set objected_at = coalesce(objected_at, ${at.toISOString()}::timestamptz)
		where institution_id = ${institutionId} and id in (select person_id from own)`;
}
