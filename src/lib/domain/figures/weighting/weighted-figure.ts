import type { Indicator, RateIndicator } from '../../indicators/indicator.ts';
import type { DefinitionSet } from '../../indicators/definition-set.ts';
import type { Interval } from '../../statistics/interval.ts';
import { weightedRatio, weightedWilson } from '../../statistics/weighted-ratio.ts';
import { wilsonInterval } from '../../statistics/wilson.ts';
import type { ClassWeighting } from './weigh-class.ts';
import type { WeightingDecision } from './weighting-decision.ts';
import type { Refusal } from './weighting-refusals.ts';

/** A rate as it is, and as it would be if every group weighed in the answers what it weighs in the class. */
export interface WeightedFigure {
	readonly indicator: string;
	readonly x: number;
	readonly d: number;
	readonly interval: Interval;
	/** From 0 to 1; an approximation, which takes the weights as given. */
	readonly weighted: number;
	readonly weightedInterval: Interval;
}

/** What stands beside a figure of a class that somebody decided to weight. */
export interface WeightedBeside {
	readonly decision: WeightingDecision;
	/** Null where the answers that came since forbid it, for these reasons. */
	readonly figure: WeightedFigure | null;
	readonly refusals: readonly Refusal[];
}

/** Rates of a set that weights can change: upon answers, not upon the list itself. */
export function weighableRates({ indicators }: DefinitionSet): readonly RateIndicator[] {
	return indicators.filter(
		(one: Indicator): one is RateIndicator => one.unit === 'rate' && one.ofFrame !== true
	);
}

/**
 * One rate of a weighted class; null where nobody is in its denominator, or people who did not answer are.
 *
 * Source: statistics 4.3.
 */
export function weighRate(
	weighting: Extract<ClassWeighting, { status: 'ok' }>,
	indicator: string
): WeightedFigure | null {
	const { cells, design } = weighting;
	const columns: { y: number[]; x: number[] } = { y: [], x: [] };
	for (const { n, rates } of cells) {
		const { x, d } = rates[indicator] ?? { x: 0, d: 0 };
		if (d > n) return null;
		for (let person = 0; person < n; person++) {
			columns.y.push(person < x ? 1 : 0);
			columns.x.push(person < d ? 1 : 0);
		}
	}
	const rate = weightedRatio(columns, design);
	if (rate === null) return null;
	const counted = design.weights.filter((_, person) => columns.x[person] === 1);
	const x = columns.y.reduce((sum, value) => sum + value, 0);
	// Sums of weights leave a rate of everybody a hair away from one.
	const estimate = x === 0 || x === counted.length ? x / counted.length : rate.estimate;
	return {
		indicator,
		x,
		d: counted.length,
		interval: wilsonInterval(x, counted.length),
		weighted: estimate,
		weightedInterval: weightedWilson({ ...rate, estimate }, counted)
	};
}
