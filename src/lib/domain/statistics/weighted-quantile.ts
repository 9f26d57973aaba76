/** A value and the weight of who gave it, positive. */
export interface WeightedValue {
	readonly value: number;
	readonly weight: number;
}

/** Shares of weight nearer than this are the same. */
const TOLERANCE = 1e-9;

/**
 * Quantile of type 2 of weighted values: the first one with a cumulated share of the weight over p, the mean of
 * two when the share is reached exactly. Equal weights give `quantileType2`.
 *
 * Source: Hyndman and Fan 1996, the rule called « school » in `survey` for R; statistics 2.3.
 *
 * @param sorted in ascending order of value, at least one
 * @param p from 0 to 1
 */
export function weightedQuantile(sorted: readonly WeightedValue[], p: number): number {
	const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
	let cumulated = 0;
	for (const [index, { value, weight }] of sorted.entries()) {
		cumulated += weight / total;
		if (cumulated < p - TOLERANCE) continue;
		const next = sorted[index + 1];
		return next && Math.abs(cumulated - p) < TOLERANCE ? (value + next.value) / 2 : value;
	}
	const last = sorted.at(-1);
	if (!last) throw new RangeError('A quantile needs at least one value.');
	return last.value;
}
