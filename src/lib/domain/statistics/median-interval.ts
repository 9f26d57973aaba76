import type { Interval } from './interval.ts';
import { SHOWN_LEVEL } from './interval.ts';

/**
 * Distribution-free interval of a quantile: two of the values themselves. Null when the values are too few for
 * the level, as under six for a median at 95 %.
 *
 * Source: order statistics, David and Nagaraja 2003; statistics 3.3.
 *
 * @param sorted values in ascending order
 * @param p strictly between 0 and 1
 */
export function quantileInterval(
	sorted: ArrayLike<number>,
	p = 0.5,
	level: number = SHOWN_LEVEL
): Interval | null {
	const n = sorted.length;
	const tail = (1 - level) / 2;
	const chances = binomial(n, p);
	const rankLower = lastRankUnder(chances, tail);
	// The upper end is the lower one seen from the other side.
	const rankUpper = n + 1 - lastRankUnder(chances.toReversed(), tail);
	const lower = sorted[rankLower - 1];
	const upper = sorted[rankUpper - 1];
	return lower === undefined || upper === undefined ? null : { lower, upper };
}

/** The largest l with P(B < l) at most the tail; 0 when there is none. */
function lastRankUnder(chances: readonly number[], tail: number): number {
	let cumulated = 0;
	for (const [value, chance] of chances.entries()) {
		cumulated += chance;
		if (cumulated > tail) return value;
	}
	return chances.length;
}

/** Chances of 0 to n, through logarithms so that a large n does not vanish. */
function binomial(n: number, p: number): readonly number[] {
	const chances: number[] = [];
	let logChance = n * Math.log1p(-p);
	for (let k = 0; k <= n; k++) {
		chances.push(Math.exp(logChance));
		logChance += Math.log((n - k) / (k + 1)) + Math.log(p / (1 - p));
	}
	return chances;
}
