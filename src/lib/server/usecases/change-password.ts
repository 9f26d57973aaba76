import type { StaffActor } from '#lib/domain/access/actor.ts';
import { parseNewPassword } from '#lib/domain/access/new-password.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { checkOwnPassword } from '../auth/own-password.ts';
import { hashPassword } from '../auth/password.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { updatePassword } from '../db/queries/accounts.ts';
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
	const owner = await checkOwnPassword(context, { password: current, sessionId, address, at: 'current' });
	if (!owner.ok) return owner;
	const password = parseNewPassword(next, [owner.value.email, owner.value.name], 'next');
	if (!password.ok) return password;
	if (next === current) return fail({ code: 'password.same', at: 'next' });

	const { userId, institutionId } = context.actor;
	const passwordHash = await hashPassword(password.value);
	await inInstitution(context.database, institutionId, async (tenant) => {
		await updatePassword(tenant, userId, { passwordHash, temporary: false, now: context.now() });
		await deleteSessionsOf(tenant, userId, sessionId);
		await appendAudit(tenant, context, { action: 'user.password-changed', target: `user:${userId}` });
	});
	return ok(null);
}
