import type { KeyActor } from '#lib/domain/access/actor.ts';
import { ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectCohortFacts, type CohortFacts } from '../db/queries/api-keys.ts';
import { selectProgrammeFacts, type ProgrammeFacts } from '../db/queries/shell.ts';

export interface Catalogue {
	readonly programmes: readonly ProgrammeFacts[];
	readonly cohorts: readonly CohortFacts[];
}

/** The programmes that a key reads, and their cohorts. */
export async function readCatalogue(context: Context<KeyActor>): Promise<Catalogue> {
	ensureCan(context.actor, 'figures.read');
	const scope = programmeScope(context.actor, 'figures.read');
	const only = scope === 'none' ? [] : scope;
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => ({
		programmes: await selectProgrammeFacts(tenant, only),
		cohorts: await selectCohortFacts(tenant, only)
	}));
}
