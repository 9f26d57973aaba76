import type { DefinitionSet } from '#lib/domain/indicators/definition-set.ts';
import { DIMENSIONS } from '#lib/domain/figures/dimension.ts';
import { selectionCondition } from '#lib/domain/figures/selection-condition.ts';
import { weighClass, type ClassWeighting } from '#lib/domain/figures/weighting/weigh-class.ts';
import { weighableRates } from '#lib/domain/figures/weighting/weighted-figure.ts';
import { weightingCells } from '#lib/domain/figures/weighting/weighting-cell.ts';
import type { WeightedClass, WeightingVariable } from '#lib/domain/figures/weighting/weighting-decision.ts';
import type { Tenant } from '../db/client.ts';
import { selectTally } from '../db/queries/tally.ts';

/** The weights of a class as it is stored now, on the list and the answers of one set. */
export async function weighStoredClass(
	tenant: Tenant,
	{ programme, cohort, wave }: WeightedClass,
	variables: readonly WeightingVariable[],
	set: DefinitionSet
): Promise<ClassWeighting> {
	const rates = weighableRates(set);
	const whole = { programmes: [programme], cohorts: [cohort], wave, definitions: set.code, where: {} };
	const tallies = await selectTally(tenant, {
		set,
		indicators: rates,
		distributions: [],
		counts: {},
		within: selectionCondition(whole, [programme]),
		by: variables.map((name) => DIMENSIONS[name])
	});
	return weighClass(weightingCells(tallies, rates), variables, set.dashboard.trend.code);
}
