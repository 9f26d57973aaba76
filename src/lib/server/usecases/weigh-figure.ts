import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { readerOf } from '#lib/domain/disclosure/reader-of.ts';
import type { ResolvedSelection } from '#lib/domain/figures/dashboard.ts';
import type { Figure } from '#lib/domain/figures/figure.ts';
import {
	weighableRates,
	weighRate,
	type WeightedBeside
} from '#lib/domain/figures/weighting/weighted-figure.ts';
import { maySetBeWeighted, weightedClass } from '#lib/domain/figures/weighting/weighting-decision.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectProgrammeFacts } from '../db/queries/shell.ts';
import { readDecisions } from '../weighting/read-decisions.ts';
import { weighStoredClass } from '../weighting/weigh-stored-class.ts';

/**
 * The weighted rate beside a figure of a whole class that somebody decided to weight. A weighted rate tells the
 * counts it is made of to whoever knows the class, so it is for those who may read them.
 *
 * @returns null where nothing was decided, for sets that are never weighted, and for other readers
 */
export async function weighFigure(
	context: Context<StaffActor>,
	selection: ResolvedSelection,
	figure: Figure
): Promise<WeightedBeside | null> {
	ensureCan(context.actor, 'figures.read');
	const { actor, database } = context;
	const set = DEFINITION_SETS[selection.definitions];
	const place = weightedClass(selection);
	const weighable = weighableRates(set).some(({ code }) => code === figure.indicator);
	if (!place || !weighable || !maySetBeWeighted(set.code)) return null;
	if (figure.display === 'hidden' || figure.display === 'undefined') return null;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const programme = (await selectProgrammeFacts(tenant, 'all')).find(
			({ code }) => code === place.programme
		);
		if (!programme || !can(actor, 'figures.read', programme.id)) return null;
		if (!readerOf(actor, [programme.id]).exactCounts) return null;
		const decisions = await readDecisions(tenant, programme.id, place);
		const decision = decisions.find(({ endedAt }) => endedAt === null);
		if (!decision) return null;
		const weighed = await weighStoredClass(tenant, place, decision.variables, set);
		if (weighed.status === 'refused') return { decision, figure: null, refusals: weighed.refusals };
		return { decision, figure: weighRate(weighed, figure.indicator), refusals: [] };
	});
}
