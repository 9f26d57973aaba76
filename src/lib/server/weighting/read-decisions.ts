import {
	methodOf,
	WEIGHTING_VARIABLES,
	type WeightedClass,
	type WeightingDecision
} from '#lib/domain/figures/weighting/weighting-decision.ts';
import type { Tenant } from '../db/client.ts';
import { selectWeightings, type NamedWeighting } from '../db/queries/weightings.ts';

/** Every decision about a class at a wave, the newest first. */
export async function readDecisions(
	tenant: Tenant,
	programmeId: string,
	{ cohort, wave }: WeightedClass
): Promise<readonly WeightingDecision[]> {
	const rows = await selectWeightings(tenant, { programmeId, cohort, waveMonths: wave });
	return rows.map(decisionOf);
}

function decisionOf(row: NamedWeighting): WeightingDecision {
	const variables = WEIGHTING_VARIABLES.filter((name) => row.variables.includes(name));
	const { id, reason, decidedAt, endedAt, endReason } = row;
	return {
		...{ id, variables, method: methodOf(variables), reason },
		...{ decidedBy: row.decidedByName, decidedAt },
		...{ endedBy: row.endedByName, endedAt, endReason }
	};
}
