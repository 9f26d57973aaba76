import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { parseRole } from '../auth/membership-request.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { deleteMembership, selectAdministratorsForUpdate } from '../db/queries/memberships.ts';
import { deleteSessionsOf } from '../db/queries/sessions.ts';

export interface RoleRevocation {
	readonly userId: string;
	readonly role: string;
	/** The session that asks, which stays when somebody changes their own role. */
	readonly keptSessionId?: string;
}

/** Takes a role from somebody. An institution keeps one administrator. */
export async function revokeRole(
	context: Context<OperatorActor | StaffActor>,
	{ userId, role: given, keptSessionId }: RoleRevocation
): Promise<Result<null>> {
	ensureCan(context.actor, 'users.manage');
	const parsed = parseRole(given);
	if (!parsed.ok) return parsed;
	const role = parsed.value;

	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		if (role === 'administrator') {
			const administrators = await selectAdministratorsForUpdate(tenant);
			if (administrators.length === 1 && administrators[0] === userId)
				return fail({ code: 'role.last-administrator', at: 'role' });
		}
		if (!(await deleteMembership(tenant, userId, role))) return fail({ code: 'user.unknown', at: 'user' });
		await deleteSessionsOf(tenant, userId, keptSessionId);
		await appendAudit(tenant, context, {
			action: 'role.revoked',
			target: `user:${userId}`,
			details: { role }
		});
		return ok(null);
	});
}
