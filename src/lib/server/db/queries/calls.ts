import type { CallLine, CallOutcome } from '#lib/domain/collection/call-queue.ts';
import type { Tenant } from '../client.ts';
import { calls } from '../schema/calls.ts';

/** A campaign in which one may call, as a list of them shows it. */
export interface CallCampaign {
	readonly id: string;
	readonly label: string;
	readonly programmeId: string;
	readonly closesAt: Date;
}

/** Instants as they are read: milliseconds. */
type InMilliseconds<Row> = {
	[Key in keyof Row]: Date extends Row[Key] ? number | Exclude<Row[Key], Date> : Row[Key];
};

const milliseconds = ({ sql }: Tenant, column: string) =>
	sql`(extract(epoch from ${sql.unsafe(column)}) * 1000)::float8`;

const dateOf = (instant: number | null) => (instant === null ? null : new Date(instant));

/** Campaigns that take answers at an instant, of every programme or of those listed; the first to close first. */
export async function selectOpenCampaigns(
	tenant: Tenant,
	{ only, at }: { readonly only: 'all' | readonly string[]; readonly at: Date }
): Promise<readonly CallCampaign[]> {
	const { sql, institutionId } = tenant;
	const within = only === 'all' ? sql`` : sql`and programme_id = any(${[...only]}::uuid[])`;
	const rows = await sql<InMilliseconds<CallCampaign>[]>`
		select id, label, programme_id as "programmeId", ${milliseconds(tenant, 'closes_at')} as "closesAt"
		from campaigns
		where institution_id = ${institutionId} ${within}
			and opens_at <= ${at.toISOString()}::timestamptz and closes_at > ${at.toISOString()}::timestamptz
		order by closes_at, label, id`;
	return rows.map((row) => ({ ...row, closesAt: new Date(row.closesAt) }));
}

/** Somebody whom a campaign asks, as far as calling goes: no address, no number, no answer. */
export interface CalleeRow extends CallLine {
	readonly invitationId: string;
	readonly campaignId: string;
	readonly programmeId: string;
	readonly givenName: string | null;
	readonly familyName: string | null;
}

/** Everybody whom a campaign asks. */
export function selectCallees(tenant: Tenant, campaignId: string): Promise<readonly CalleeRow[]> {
	return selectCalleesWhere(tenant, tenant.sql`i.campaign_id = ${campaignId}`);
}

/** One of them; undefined when there is no such invitation. */
export async function selectCallee(tenant: Tenant, invitationId: string): Promise<CalleeRow | undefined> {
	const [row] = await selectCalleesWhere(tenant, tenant.sql`i.id = ${invitationId}`);
	return row;
}

async function selectCalleesWhere(
	tenant: Tenant,
	which: ReturnType<Tenant['sql']>
): Promise<readonly CalleeRow[]> {
	const { sql, institutionId } = tenant;
	const rows = await sql<InMilliseconds<CalleeRow>[]>`
		select i.id as "invitationId", i.campaign_id as "campaignId", a.programme_id as "programmeId",
			pe.given_name as "givenName", pe.family_name as "familyName", i.stopped,
			case when r.completed_at is not null then 'sent' when r.id is not null then 'started'
				else 'not-started' end as progress,
			exists (
				select from contacts ct where ct.institution_id = a.institution_id and ct.person_id = a.person_id
					and ct.channel = 'phone' and ct.state = 'valid'
			) as "hasPhone",
			coalesce(k.calls, 0)::int as calls, k.outcome as "lastOutcome",
			${milliseconds(tenant, 'k.called_at')} as "lastCallAt",
			${milliseconds(tenant, 'k.call_back_at')} as "callBackAt"
		from invitations i
		join awards a on a.institution_id = i.institution_id and a.id = i.award_id
		left join persons pe on pe.institution_id = a.institution_id and pe.id = a.person_id
		left join responses r on r.institution_id = i.institution_id and r.invitation_id = i.id
		left join lateral (
			select count(*) over () as calls, called_at, outcome, call_back_at from calls c
			where c.institution_id = i.institution_id and c.invitation_id = i.id
			order by called_at desc, id desc limit 1
		) k on true
		where i.institution_id = ${institutionId} and ${which}
		order by pe.family_name, pe.given_name, i.id`;
	return rows.map((row) => ({
		...row,
		lastCallAt: dateOf(row.lastCallAt),
		callBackAt: dateOf(row.callBackAt)
	}));
}

/** Numbers at which a person may be called, the preferred one first. */
export async function selectPhones(
	{ sql, institutionId }: Tenant,
	invitationId: string
): Promise<readonly string[]> {
	const rows = await sql<{ address: string }[]>`
		select ct.address from invitations i
		join awards a on a.institution_id = i.institution_id and a.id = i.award_id
		join contacts ct on ct.institution_id = a.institution_id and ct.person_id = a.person_id
		where i.institution_id = ${institutionId} and i.id = ${invitationId}
			and ct.channel = 'phone' and ct.state = 'valid'
		order by ct.preferred desc, ct.updated_at desc, ct.id`;
	return rows.map(({ address }) => address);
}

export interface NewCall {
	readonly id: string;
	readonly invitationId: string;
	readonly outcome: CallOutcome;
	readonly callBackAt: Date | null;
	readonly calledBy: string;
	readonly calledAt: Date;
}

export async function insertCall({ db, institutionId }: Tenant, call: NewCall): Promise<void> {
	await db.insert(calls).values({ ...call, institutionId });
}

/**
 * Marks a number of a person as wrong: nobody calls it again.
 *
 * @returns how many were marked
 */
export async function updateWrongNumber(
	{ sql, institutionId }: Tenant,
	{ invitationId, number, at }: { readonly invitationId: string; readonly number: string; readonly at: Date }
): Promise<number> {
	const marked = await sql`
		update contacts ct set state = 'wrong', preferred = false, updated_at = ${at.toISOString()}::timestamptz
		from invitations i
		join awards a on a.institution_id = i.institution_id and a.id = i.award_id
		where i.institution_id = ${institutionId} and i.id = ${invitationId}
			and ct.institution_id = a.institution_id and ct.person_id = a.person_id
			and ct.channel = 'phone' and ct.state = 'valid' and ct.address = ${number}`;
	return marked.count;
}

/** Stops the contacts of one campaign with somebody who does not want to answer it; the others go on. */
export async function updateRefusal({ sql, institutionId }: Tenant, invitationId: string): Promise<void> {
	await sql`
		update invitations set stopped = 'refusal'
		where institution_id = ${institutionId} and id = ${invitationId} and stopped is null`;
}
