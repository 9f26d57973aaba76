import type { OperatorActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';
import { inDirectory } from '../db/client.ts';
import { selectInstitutions, type InstitutionName } from '../db/queries/institutions.ts';

/** Every institution of the server, for the person at its command line. */
export async function listInstitutions(context: Context<OperatorActor>): Promise<readonly InstitutionName[]> {
	ensureCan(context.actor, 'server.manage');
	return inDirectory(context.database, {}, selectInstitutions);
}
