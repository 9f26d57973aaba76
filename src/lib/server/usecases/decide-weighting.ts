import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan, can } from '#lib/domain/access/permissions.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import {
	methodOf,
	parseReason,
	parseVariables,
	weightedClass
} from '#lib/domain/figures/weighting/weighting-decision.ts';
import { weightedSetOf } from '#lib/domain/figures/weighting/weighting-preview.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectProgrammes } from '../db/queries/programmes.ts';
import { insertWeighting } from '../db/queries/weightings.ts';
import { weighStoredClass } from '../weighting/weigh-stored-class.ts';

export interface WeightingToDecide {
	/** One whole class at one wave, each named. */
	readonly selection: Selection;
	readonly variables: readonly string[];
	readonly reason: string;
}

/**
 * Decides to weight a class at a wave. No stored figure changes: a weighted rate is computed and shown beside the
 * plain one, never in its place.
 *
 * @returns a problem where the class cannot be weighted so, or is weighted already
 */
export async function decideWeighting(
	context: Context<StaffActor>,
	{ selection, ...given }: WeightingToDecide
): Promise<Result<{ readonly id: string }>> {
	ensureCan(context.actor, 'weighting.decide');
	const { actor, database } = context;
	const variables = parseVariables(given.variables);
	if (!variables.ok) return variables;
	const reason = parseReason(given.reason);
	if (!reason.ok) return reason;
	const place = weightedClass({ ...selection, cohorts: selection.cohorts ?? [] });
	if (!place) return fail({ code: 'weighting.one-class', at: 'weigh' });
	const { programme, cohort, wave } = place;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = (await selectProgrammes(tenant)).find(({ code }) => code === programme);
		if (!found || !can(actor, 'weighting.decide', found.id))
			return fail({ code: 'selection.programme', at: 'programme', found: quoteFound(programme) });
		const weighed = await weighStoredClass(tenant, place, variables.value, weightedSetOf(selection));
		if (weighed.status === 'refused') return fail({ code: 'weighting.refused', at: 'weigh' });
		const id = context.newId();
		const kept = await insertWeighting(tenant, {
			...{ id, programmeId: found.id, cohort, waveMonths: wave },
			...{ variables: [...variables.value], method: methodOf(variables.value), reason: reason.value },
			...{ decidedBy: actor.userId, decidedAt: context.now() }
		});
		if (!kept) return fail({ code: 'weighting.standing', at: 'weigh' });
		await appendAudit(tenant, context, {
			action: 'weighting.decided',
			target: `weighting:${id}`,
			details: { ...place, variables: variables.value, method: methodOf(variables.value) }
		});
		return ok({ id });
	});
}
