import type { WeightedValue } from './weighted-quantile.ts';

/** Shares of weight nearer than this are the same. */
const TOLERANCE = 1e-9;

/**
 * Quantile of type 1 of weighted values: the first one with a cumulated share of the weight of p or more. Equal
 * weights give `percentile_disc`.
 *
 * Source: Hyndman and Fan 1996, the rule called « math » in `survey` for R.
 *
 * @param sorted in ascending order of value, at least one
 * @param p from 0 to 1
 */
export function weightedQuantileType1(sorted: readonly WeightedValue[], p: number): number {
	const shares = sharesAt(sorted);
	const reached = sorted.find((_, index) => (shares[index] ?? 0) >= p - TOLERANCE) ?? sorted.at(-1);
	if (!reached) throw new RangeError('A quantile needs at least one value.');
	return reached.value;
}

/**
 * Quantile of type 7 of weighted values, on the line between two of them. Equal weights give `quantileType7`.
 * It has no agreed generalisation: this one leaves the weight of the largest value out, so it is for comparison
 * with files computed by it, never shown.
 *
 * Source: the rule called « hf7 » in `survey` for R.
 *
 * @param sorted in ascending order of value, at least one
 * @param p from 0 to 1
 */
export function weightedQuantileType7(sorted: readonly WeightedValue[], p: number): number {
	const [first, ...others] = sorted;
	if (!first) throw new RangeError('A quantile needs at least one value.');
	const shares = sharesAt(sorted.slice(0, -1));
	let [low, from] = [first.value, 0];
	for (const [index, { value }] of others.entries()) {
		const to = shares[index] ?? 1;
		if (p <= to) return low + ((value - low) * (p - from)) / (to - from);
		[low, from] = [value, to];
	}
	return low;
}

/** Cumulated share of the weight, up to each value. */
function sharesAt(sorted: readonly WeightedValue[]): readonly number[] {
	const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
	let cumulated = 0;
	return sorted.map(({ weight }) => (cumulated += weight) / total);
}
