import type { Interval } from './interval.ts';
import { SHOWN_LEVEL } from './interval.ts';
import { normalDeviate } from './normal-quantile.ts';

/**
 * Score interval of a proportion, without continuity correction: the interval of every rate shown.
 *
 * Exactly 0 at the lower end when x is 0, exactly 1 at the upper end when x is n.
 *
 * Source: Wilson 1927; statistics 3.2.
 *
 * @param x whole number from 0 to n
 * @param n positive whole number
 */
export function wilsonInterval(x: number, n: number, level: number = SHOWN_LEVEL): Interval {
	const { lower, upper } = scoreInterval(x / n, n, level);
	return { lower: x === 0 ? 0 : lower, upper: x === n ? 1 : upper };
}

/** The formula itself, for a number of answers that need not be whole. */
export function scoreInterval(share: number, n: number, level: number): Interval {
	const z2 = normalDeviate(level) ** 2;
	const scale = 1 + z2 / n;
	const centre = (share + z2 / (2 * n)) / scale;
	const half = Math.sqrt(z2 * ((share * (1 - share)) / n + z2 / (4 * n * n))) / scale;
	return { lower: centre - half, upper: centre + half };
}
