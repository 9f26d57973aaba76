import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { describeMembership, resolveMembership, type MembershipRequest } from '../auth/membership-request.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectIsMember, upsertMembership } from '../db/queries/memberships.ts';
import { deleteSessionsOf } from '../db/queries/sessions.ts';

export interface RoleGrant extends MembershipRequest {
	readonly userId: string;
	/** The session that asks, which stays when somebody changes their own role. */
	readonly keptSessionId?: string;
}

/** Gives one more role to somebody of the institution, or changes the programmes it is over. */
export async function grantRole(
	context: Context<OperatorActor | StaffActor>,
	grant: RoleGrant
): Promise<Result<null>> {
	ensureCan(context.actor, 'users.manage');
	const { database, actor } = context;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		if (!(await selectIsMember(tenant, grant.userId))) return fail({ code: 'user.unknown', at: 'user' });
		const membership = await resolveMembership(tenant, grant);
		if (!membership.ok) return membership;
		await upsertMembership(tenant, {
			id: context.newId(),
			userId: grant.userId,
			membership: membership.value,
			createdAt: context.now()
		});
		await deleteSessionsOf(tenant, grant.userId, grant.keptSessionId);
		await appendAudit(tenant, context, {
			action: 'role.granted',
			target: `user:${grant.userId}`,
			details: describeMembership(membership.value)
		});
		return ok(null);
	});
}
