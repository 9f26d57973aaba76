import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectImports, type ImportRecord } from '../db/queries/imports.ts';

/** Imports that touched a programme of the person, newest first, undone ones included. */
export async function listImports(
	context: Context<OperatorActor | StaffActor>
): Promise<readonly ImportRecord[]> {
	ensureCan(context.actor, 'imports.read');
	const scope = programmeScope(context.actor, 'imports.read');
	return inInstitution(context.database, context.actor.institutionId, (tenant) =>
		selectImports(tenant, { scope: scope === 'none' ? [] : scope })
	);
}
