import { betaQuantile } from './beta-quantile.ts';
import type { Interval } from './interval.ts';
import { SHOWN_LEVEL } from './interval.ts';

/**
 * The so-called exact interval, never covering less than its level. For a dispute about a file.
 *
 * Source: Clopper and Pearson 1934.
 *
 * @param x whole number from 0 to n
 * @param n positive whole number
 */
export function clopperPearsonInterval(x: number, n: number, level: number = SHOWN_LEVEL): Interval {
	const tail = (1 - level) / 2;
	return {
		lower: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
		upper: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x)
	};
}
