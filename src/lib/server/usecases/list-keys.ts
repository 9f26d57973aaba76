import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectApiKeys, type ApiKey } from '../db/queries/api-keys.ts';

/** Keys of the institution, oldest first, those revoked included. */
export async function listKeys(context: Context<StaffActor | OperatorActor>): Promise<readonly ApiKey[]> {
	ensureCan(context.actor, 'keys.manage');
	return inInstitution(context.database, context.actor.institutionId, selectApiKeys);
}
