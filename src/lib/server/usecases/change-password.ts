import type { StaffActor } from '#lib/domain/access/actor.ts';
import { parseNewPassword } from '#lib/domain/access/new-password.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { hashPassword, isPassword } from '../auth/password.ts';
import { giveBackTurn, takeTurn } from '../auth/throttle.ts';
import type { Context } from '../context.ts';
import { inDirectory, inInstitution } from '../db/client.ts';
import { selectAccount, selectPasswordHash, updatePassword } from '../db/queries/accounts.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { deleteSessionsOf } from '../db/queries/sessions.ts';

export interface PasswordChange {
	readonly current: string;
	readonly next: string;
	/** The session that asks: the only one that stays. */
	readonly sessionId: string;
	/** Address of the client, as the server sees it. */
	readonly address: string;
}

/** Changes one's own password. Every other session of the account ends. */
export async function changePassword(
	context: Context<StaffActor>,
	{ current, next, sessionId, address }: PasswordChange
): Promise<Result<null>> {
	ensureCan(context.actor, 'staff.enter');
	const { database, actor } = context;
	const { account, stored } = await inDirectory(database, { userId: actor.userId }, async (directory) => ({
		account: await selectAccount(directory, actor.userId),
		stored: await selectPasswordHash(directory, actor.userId)
	}));
	if (!account || stored === undefined) throw new Error('Somebody who signed in with a password has one.');

	// Somebody at a desk left open has the session, not the password: guesses are slowed down as at sign-in.
	const source = { email: account.email, address, knownDevice: sessionId };
	const seconds = await takeTurn(context, source);
	if (seconds > 0) return fail({ code: 'sign-in.too-soon', at: 'current', params: { seconds } });
	if (!(await isPassword(current, stored))) return fail({ code: 'password.wrong', at: 'current' });
	await giveBackTurn(context, source);

	const password = parseNewPassword(next, [account.email, account.name], 'next');
	if (!password.ok) return password;
	if (next === current) return fail({ code: 'password.same', at: 'next' });
	const passwordHash = await hashPassword(password.value);
	await inInstitution(database, actor.institutionId, async (tenant) => {
		await updatePassword(tenant, actor.userId, { passwordHash, temporary: false, now: context.now() });
		await deleteSessionsOf(tenant, actor.userId, sessionId);
		await appendAudit(tenant, context, { action: 'user.password-changed', target: `user:${actor.userId}` });
	});
	return ok(null);
}
