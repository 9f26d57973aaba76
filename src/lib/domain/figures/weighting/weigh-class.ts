import { rakeWithinCaps } from '../../statistics/capped-raking.ts';
import { designEffect, kishEffective } from '../../statistics/kish.ts';
import type { SurveyDesign } from '../../statistics/linearised-error.ts';
import type { Margin, Weighting } from '../../statistics/margin.ts';
import type { WeightingVariable } from './weighting-decision.ts';
import type { WeightingCell } from './weighting-cell.ts';
import { refuseClass, refuseWeighting, type Refusal } from './weighting-refusals.ts';

/** Weights of the respondents, cell after cell in the order given; or every reason why there are none. */
export type ClassWeighting =
	| {
			readonly status: 'ok';
			readonly cells: readonly WeightingCell[];
			readonly design: SurveyDesign;
			/** Equally weighted answers that would say as much (Kish), and answers over them. */
			readonly effective: number;
			readonly effect: number;
			/** Smallest and largest weight, as multiples of the mean one. */
			readonly least: number;
			readonly most: number;
	  }
	| { readonly status: 'refused'; readonly refusals: readonly [Refusal, ...Refusal[]] };

/**
 * Weighs a class to its own list of graduates, where that is worth doing and can be done.
 *
 * Source: statistics 4.1.
 *
 * @param linked code of the rate that one of the variables must have to do with
 */
export function weighClass(
	cells: readonly WeightingCell[],
	variables: readonly WeightingVariable[],
	linked: string
): ClassWeighting {
	const [first, ...others] = refuseClass(cells, variables, linked);
	return first ? { status: 'refused', refusals: [first, ...others] } : weighCells(cells, variables);
}

/**
 * The weights alone, whether or not they are worth having: within caps, one margin or several.
 *
 * Source: statistics 4.2.
 *
 * @param cells with at least one respondent
 */
export function weighCells(
	cells: readonly WeightingCell[],
	variables: readonly WeightingVariable[]
): ClassWeighting {
	const margins = variables.map((_, at) => marginOf(cells, at));
	const weighting: Weighting = rakeWithinCaps(margins);
	const refusal = refuseWeighting(weighting);
	if (refusal || weighting.status === 'refused')
		return { status: 'refused', refusals: [refusal ?? { code: 'not_converged' }] };
	const { weights } = weighting;
	const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
	const named = variables.map((name, at) => [name, margins[at]?.groups ?? []] as const);
	return {
		status: 'ok',
		cells,
		design: { weights, margins: Object.fromEntries(named), population: null },
		effective: kishEffective(weights),
		effect: designEffect(weights),
		least: Math.min(...weights) / mean,
		most: Math.max(...weights) / mean
	};
}

/** The margin of one variable: the category of each respondent, and the graduates of each category. */
function marginOf(cells: readonly WeightingCell[], at: number): Margin {
	const targets = new Map<string, number>();
	const groups: string[] = [];
	for (const { key, N, n } of cells) {
		const code = key[at] ?? '';
		targets.set(code, (targets.get(code) ?? 0) + N);
		for (let person = 0; person < n; person++) groups.push(code);
	}
	return { groups, targets };
}
