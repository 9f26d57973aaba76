import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { drawPassword, hashPassword } from '../auth/password.ts';
import type { Context } from '../context.ts';
import { inDirectory, inInstitution, type Tenant } from '../db/client.ts';
import { deleteSecondFactor, selectAccount, updatePassword } from '../db/queries/accounts.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectIsMember, selectOwnInstitutions } from '../db/queries/memberships.ts';
import { deleteSessionsOf } from '../db/queries/sessions.ts';

export interface PasswordReset {
	readonly userId: string;
	/** Takes the second factor off too, for somebody who lost it. */
	readonly withSecondFactor?: boolean;
}

/**
 * Draws a new password for somebody, to be told once and changed at the first sign-in. All their sessions end.
 *
 * An administrator may do so only for accounts of no other institution: else the drawn password would open
 * that other institution too.
 */
export async function resetPassword(
	context: Context<OperatorActor | StaffActor>,
	reset: PasswordReset
): Promise<Result<{ readonly email: string; readonly password: string }>> {
	ensureCan(context.actor, 'users.manage');
	const { database, actor } = context;
	const elsewhere = await inDirectory(database, { userId: reset.userId }, (directory) =>
		selectOwnInstitutions(directory, reset.userId)
	);
	const shared = elsewhere.some(({ id }) => id !== actor.institutionId);
	if (shared && actor.kind !== 'operator') return fail({ code: 'user.shared', at: 'user' });

	const password = drawPassword();
	const passwordHash = await hashPassword(password);
	return inInstitution(database, actor.institutionId, async (tenant) => {
		if (!(await selectIsMember(tenant, reset.userId))) return fail({ code: 'user.unknown', at: 'user' });
		await replacePassword(tenant, context, { ...reset, passwordHash });
		const account = await selectAccount(tenant, reset.userId);
		return ok({ email: account?.email ?? '', password });
	});
}

async function replacePassword(
	tenant: Tenant,
	context: Context,
	{ userId, withSecondFactor = false, passwordHash }: PasswordReset & { readonly passwordHash: string }
): Promise<void> {
	const now = context.now();
	await updatePassword(tenant, userId, { passwordHash, temporary: true, now });
	if (withSecondFactor) await deleteSecondFactor(tenant, userId, now);
	await deleteSessionsOf(tenant, userId);
	await appendAudit(tenant, context, {
		action: 'user.password-reset',
		target: `user:${userId}`,
		details: { secondFactorRemoved: withSecondFactor }
	});
}
