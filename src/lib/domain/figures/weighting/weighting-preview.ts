import type { DefinitionSet } from '../../indicators/definition-set.ts';
import type { Selection } from '../selection.ts';
import { DEFINITION_SETS } from '../../indicators/registry.ts';
import type { Refusal } from './weighting-refusals.ts';
import type { ClassWeighting } from './weigh-class.ts';
import { weighableRates, weighRate, type WeightedFigure } from './weighted-figure.ts';
import {
	maySetBeWeighted,
	methodOf,
	type WeightedClass,
	type WeightingDecision,
	type WeightingMethod,
	type WeightingVariable
} from './weighting-decision.ts';

/** What weighting a class to some variables would do. */
export interface WeightingPreview {
	readonly variables: readonly WeightingVariable[];
	readonly method: WeightingMethod;
	readonly refusals: readonly Refusal[];
	/** Null where it is refused. */
	readonly weights: {
		readonly people: number;
		readonly effective: number;
		readonly effect: number;
		readonly least: number;
		readonly most: number;
	} | null;
	readonly figures: readonly WeightedFigure[];
}

/** Weighting on the quality page, for those who may read small counts. */
export interface WeightingView {
	/** Null where the view is not one whole class at one wave: then there is nothing to decide. */
	readonly place: WeightedClass | null;
	/** Label of the set whose rates are shown, and whether it is another than the one of the view. */
	readonly set: string;
	readonly otherSet: boolean;
	/** Newest first; at most one stands. */
	readonly decisions: readonly WeightingDecision[];
	/** Of the decision that stands, else of the variables that were asked for. */
	readonly preview: WeightingPreview | null;
	readonly mayDecide: boolean;
}

/** The set whose rates are weighted for a view: its own where that may be, else that of the observatories. */
export function weightedSetOf({ definitions }: Selection): DefinitionSet {
	return DEFINITION_SETS[maySetBeWeighted(definitions) ? definitions : 'ove'];
}

export function previewOf(
	weighting: ClassWeighting,
	variables: readonly WeightingVariable[],
	set: DefinitionSet
): WeightingPreview {
	const chosen = { variables, method: methodOf(variables) };
	if (weighting.status === 'refused')
		return { ...chosen, refusals: weighting.refusals, weights: null, figures: [] };
	const { effective, effect, least, most, design } = weighting;
	return {
		...chosen,
		refusals: [],
		weights: { people: design.weights.length, effective, effect, least, most },
		figures: weighableRates(set)
			.map(({ code }) => weighRate(weighting, code))
			.filter((figure) => figure !== null)
	};
}
