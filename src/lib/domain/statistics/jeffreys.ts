import { betaQuantile } from './beta-quantile.ts';
import type { Interval } from './interval.ts';
import { SHOWN_LEVEL } from './interval.ts';

/**
 * Equal-tailed interval under Jeffreys' prior, with the usual ends at x = 0 and x = n. Expert export only.
 *
 * Source: Brown, Cai and DasGupta 2001.
 *
 * @param x whole number from 0 to n
 * @param n positive whole number
 */
export function jeffreysInterval(x: number, n: number, level: number = SHOWN_LEVEL): Interval {
	const tail = (1 - level) / 2;
	const [a, b] = [x + 0.5, n - x + 0.5];
	return {
		lower: x === 0 ? 0 : betaQuantile(tail, a, b),
		upper: x === n ? 1 : betaQuantile(1 - tail, a, b)
	};
}
