import type { Margin, Weighting } from './margin.ts';
import { rake, rakeFrom } from './raking.ts';

/** Smallest and largest weight, as multiples of the mean one. */
export interface WeightCaps {
	readonly least: number;
	readonly most: number;
}

export const DEFAULT_CAPS: WeightCaps = { least: 1 / 3, most: 3 };

const MOST_ROUNDS = 50;
/** Weights are clipped while they pass a cap by this much of it, and refused when they still do by the second. */
const ON_THE_CAP = 1e-9;
const AT_THE_END = 1e-6;

/**
 * Raking whose weights stay between two multiples of their mean: clip, rake again, and so on. Caps that cannot
 * be held give no weights; categories must then be merged.
 *
 * Source: Deville and Särndal 1992 for the aim; statistics 4.2 for the algorithm.
 */
export function rakeWithinCaps(margins: readonly Margin[], caps: WeightCaps = DEFAULT_CAPS): Weighting {
	let weighting = rake(margins);
	for (let round = 1; round <= MOST_ROUNDS && weighting.status === 'ok'; round++) {
		if (within(weighting.weights, caps, ON_THE_CAP)) return weighting;
		const mean = meanOf(weighting.weights);
		const clipped = weighting.weights.map((weight) =>
			Math.min(Math.max(weight, caps.least * mean), caps.most * mean)
		);
		weighting = rakeFrom(clipped, margins);
	}
	if (weighting.status === 'ok' && !within(weighting.weights, caps, AT_THE_END)) {
		return { status: 'refused', why: 'caps_not_attainable' };
	}
	return weighting;
}

function within(weights: readonly number[], { least, most }: WeightCaps, slack: number): boolean {
	const mean = meanOf(weights);
	return weights.every(
		(weight) => weight <= most * mean * (1 + slack) && weight >= least * mean * (1 - slack)
	);
}

function meanOf(weights: readonly number[]): number {
	return weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
}
