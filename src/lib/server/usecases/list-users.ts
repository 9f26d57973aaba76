import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectMembers, type Member } from '../db/queries/memberships.ts';

/** Everybody with a role in the institution, by name. */
export async function listUsers(context: Context<OperatorActor | StaffActor>): Promise<readonly Member[]> {
	ensureCan(context.actor, 'users.manage');
	return inInstitution(context.database, context.actor.institutionId, selectMembers);
}
