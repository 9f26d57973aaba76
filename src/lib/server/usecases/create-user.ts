import type { Membership, OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { parseEmailAddress } from '#lib/domain/access/email-address.ts';
import { parseNewPassword } from '#lib/domain/access/new-password.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { drawPassword, hashPassword } from '../auth/password.ts';
import { describeMembership, resolveMembership, type MembershipRequest } from '../auth/membership-request.ts';
import type { Context } from '../context.ts';
import { inInstitution, type Tenant } from '../db/client.ts';
import { insertAccount, selectAccountByEmail } from '../db/queries/accounts.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectIsMember, upsertMembership } from '../db/queries/memberships.ts';

export interface NewUser extends MembershipRequest {
	readonly email: string;
	readonly name: string;
	/** Drawn when absent. A given one is held to the same rules as any other. */
	readonly password?: string;
	/** Its owner must choose another at the first sign-in; true unless told. */
	readonly temporary?: boolean;
}

export interface CreatedUser {
	readonly userId: string;
	readonly email: string;
	/**
	 * The drawn password, told this once and kept nowhere. Null when one was given, or when the address had an
	 * account in another institution already: that one keeps its password.
	 */
	readonly password: string | null;
}

/** Gives somebody an account and a role in the institution. */
export async function createUser(
	context: Context<OperatorActor | StaffActor>,
	request: NewUser
): Promise<Result<CreatedUser>> {
	ensureCan(context.actor, 'users.manage');
	const user = parseUser(request);
	if (!user.ok) return user;
	const drawn = request.password === undefined ? drawPassword() : null;
	const passwordHash = await hashPassword(drawn ?? user.value.password);

	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const membership = await resolveMembership(tenant, request);
		if (!membership.ok) return membership;
		const { email, name } = user.value;
		const account = { id: context.newId(), credentialId: context.newId(), createdAt: context.now() };
		const passwordTemporary = request.temporary ?? true;
		const isNew = await insertAccount(tenant, { ...account, email, name, passwordHash, passwordTemporary });
		const userId = isNew ? account.id : await findAccount(tenant, email);
		if (!isNew && (await selectIsMember(tenant, userId)))
			return fail({ code: 'user.exists', at: 'email', found: email });
		await admit(tenant, context, { userId, membership: membership.value, isNew });
		return ok({ userId, email, password: isNew ? drawn : null });
	});
}

function parseUser(request: NewUser): Result<{ email: string; name: string; password: string }> {
	const email = parseEmailAddress(request.email);
	if (!email.ok) return email;
	const name = request.name.replace(/\s+/g, ' ').trim();
	if (name === '') return fail({ code: 'user.name-missing', at: 'name' });
	if (name.length > LONGEST_NAME)
		return fail({ code: 'user.name-too-long', at: 'name', params: { most: LONGEST_NAME } });
	if (request.password === undefined) return ok({ email: email.value, name, password: '' });
	const password = parseNewPassword(request.password, [email.value, name]);
	return password.ok ? ok({ email: email.value, name, password: password.value }) : password;
}

const LONGEST_NAME = 120;

async function findAccount(tenant: Tenant, email: string): Promise<string> {
	const account = await selectAccountByEmail(tenant, email);
	if (!account) throw new Error('An account that is in the way can be read.');
	return account.id;
}

async function admit(
	tenant: Tenant,
	context: Context,
	{ userId, membership, isNew }: { userId: string; membership: Membership; isNew: boolean }
): Promise<void> {
	await upsertMembership(tenant, { id: context.newId(), userId, membership, createdAt: context.now() });
	await appendAudit(tenant, context, {
		action: isNew ? 'user.created' : 'user.admitted',
		target: `user:${userId}`,
		details: describeMembership(membership)
	});
}
