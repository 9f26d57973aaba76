import {
	can,
	ensureCan,
	PERMISSIONS,
	programmeScope,
	type Permission
} from '#lib/domain/access/permissions.ts';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { warmCoding } from '../coding/warm-coding.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import {
	selectInstitutionFacts,
	selectProgrammeFacts,
	type InstitutionFacts,
	type ProgrammeFacts
} from '../db/queries/shell.ts';

/** What the frame of the staff pages shows: where one is, and where one may go. */
export interface Shell {
	readonly institution: InstitutionFacts;
	/** Programmes whose figures the person may read, by code. */
	readonly programmes: readonly ProgrammeFacts[];
	readonly permissions: readonly Permission[];
	readonly userName: string;
}

/** The frame of the staff pages for the person who asks. */
export async function readShell(context: Context<StaffActor>): Promise<Shell> {
	ensureCan(context.actor, 'staff.enter');
	const { actor, database } = context;
	if (can(actor, 'coding.read')) warmCoding();
	const scope = programmeScope(actor, 'figures.read');
	return inInstitution(database, actor.institutionId, async (tenant) => ({
		institution: await selectInstitutionFacts(tenant),
		programmes: await selectProgrammeFacts(tenant, scope === 'none' ? [] : scope),
		permissions: permissionsOf(actor),
		userName: actor.name
	}));
}

function permissionsOf(actor: StaffActor): readonly Permission[] {
	return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => can(actor, permission));
}
