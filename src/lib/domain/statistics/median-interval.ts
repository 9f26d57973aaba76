import type { Interval } from './interval.ts';
import { logGamma } from './log-gamma.ts';
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
	const rankLower = lastRankUnder(n, p, tail);
	// The upper end is the lower one seen from the other side.
	const rankUpper = n + 1 - lastRankUnder(n, 1 - p, tail);
	const lower = sorted[rankLower - 1];
	const upper = sorted[rankUpper - 1];
	return lower === undefined || upper === undefined ? null : { lower, upper };
}

/** The largest l with P(B < l) at most the tail, B being binomial; 0 when there is none. */
function lastRankUnder(n: number, p: number, tail: number): number {
	let value = firstWithWeight(n, p);
	let logChance = logBinomial(value, n, p);
	for (let cumulated = 0; value <= n; value++) {
		cumulated += Math.exp(logChance);
		if (cumulated > tail) return value;
		logChance += Math.log((n - value) / (value + 1)) + Math.log(p / (1 - p));
	}
	return n + 1;
}

/** Ten standard deviations under the mean: what is below adds less than the last digit. */
function firstWithWeight(n: number, p: number): number {
	return Math.max(0, Math.floor(n * p - 10 * Math.sqrt(n * p * (1 - p)) - 10));
}

function logBinomial(k: number, n: number, p: number): number {
	const logChoose = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
	return logChoose + k * Math.log(p) + (n - k) * Math.log1p(-p);
}
