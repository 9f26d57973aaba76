import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { checkOwnPassword } from '../auth/own-password.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { deleteSecondFactor } from '../db/queries/accounts.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { deleteSessionsOf } from '../db/queries/sessions.ts';
import type { SecondFactorRequest } from './start-second-factor.ts';

/** Takes one's own second factor off. Every other session of the account ends. */
export async function stopSecondFactor(
	context: Context<StaffActor>,
	{ password, sessionId, address }: Omit<SecondFactorRequest, 'headers'>
): Promise<Result<null>> {
	ensureCan(context.actor, 'staff.enter');
	const owner = await checkOwnPassword(context, { password, sessionId, address, at: 'password' });
	if (!owner.ok) return owner;
	const { userId, institutionId } = context.actor;
	await inInstitution(context.database, institutionId, async (tenant) => {
		await deleteSecondFactor(tenant, userId, context.now());
		await deleteSessionsOf(tenant, userId, sessionId);
		await appendAudit(tenant, context, { action: 'second-factor.removed', target: `user:${userId}` });
	});
	return ok(null);
}
