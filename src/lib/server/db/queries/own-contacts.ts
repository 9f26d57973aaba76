import type { OwnAddresses, OwnChannel } from '#lib/domain/collection/own-addresses.ts';
import type { Tenant } from '../client.ts';

/** A person’s own new addresses. */
export interface KeptAddresses extends OwnAddresses {
	readonly personId: string;
	readonly at: Date;
	readonly newId: () => string;
}

/**
 * Keeps the addresses that a person gives: each replaces the others of its channel, which are withdrawn. A
 * channel without a new address stays as it is.
 */
export async function upsertOwnContacts(
	{ sql, institutionId }: Tenant,
	{ personId, addresses, preferred, at, newId }: KeptAddresses
): Promise<void> {
	const now = at.toISOString();
	for (const [channel, address] of Object.entries(addresses)) {
		await sql`
			update contacts set state = 'withdrawn', preferred = false, updated_at = ${now}::timestamptz
			where institution_id = ${institutionId} and person_id = ${personId} and channel = ${channel}
				and address <> ${address} and state <> 'withdrawn'`;
		await sql`
			insert into contacts (institution_id, id, person_id, channel, address, updated_at)
			values (${institutionId}, ${newId()}, ${personId}, ${channel}, ${address}, ${now}::timestamptz)
			on conflict (institution_id, person_id, channel, address)
				do update set state = 'valid', updated_at = excluded.updated_at`;
	}
	if (preferred === null) return;
	await sql`
		update contacts set preferred = (channel = ${preferred} and state = 'valid')
		where institution_id = ${institutionId} and person_id = ${personId}`;
}

/** Is there an address on file to which one would write on this channel? */
export async function selectHasContact(
	{ sql, institutionId }: Tenant,
	{ personId, channel }: { readonly personId: string; readonly channel: OwnChannel }
): Promise<boolean> {
	const rows = await sql`
		select from contacts where institution_id = ${institutionId} and person_id = ${personId}
			and channel = ${channel} and state = 'valid' limit 1`;
	return rows.length > 0;
}

/**
 * Closes an invitation that reached somebody else, and marks the address that its link was sent to: the one that
 * `selectLinks` gives, else the phone.
 *
 * @returns the channel of the address; undefined when none was on file
 */
export async function updateWrongPerson(
	{ sql, institutionId }: Tenant,
	{ invitationId, at }: { readonly invitationId: string; readonly at: Date }
): Promise<OwnChannel | undefined> {
	await sql`
		update invitations set stopped = 'wrong-person'
		where institution_id = ${institutionId} and id = ${invitationId}`;
	const [row] = await sql<{ channel: OwnChannel }[]>`
		update contacts set state = 'wrong', preferred = false, updated_at = ${at.toISOString()}::timestamptz
		where institution_id = ${institutionId} and id = (
			select ct.id from invitations i
			join awards a on a.institution_id = i.institution_id and a.id = i.award_id
			join contacts ct on ct.institution_id = a.institution_id and ct.person_id = a.person_id
			where i.institution_id = ${institutionId} and i.id = ${invitationId}
				and ct.channel in ('email', 'phone') and ct.state = 'valid'
			order by ct.channel = 'email' desc, ct.preferred desc, ct.updated_at desc limit 1
		)
		returning channel`;
	return row?.channel;
}
