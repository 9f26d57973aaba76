import type { Interval } from './interval.ts';
import { SHOWN_LEVEL } from './interval.ts';
import type { Share } from './share.ts';
import { wilsonInterval } from './wilson.ts';

/**
 * Hybrid score interval of the difference of two independent proportions, the first minus the second.
 *
 * Source: Newcombe 1998, method 10; statistics 3.4.
 *
 * @param first x of d, d positive
 * @param second x of d, d positive
 */
export function newcombeInterval(first: Share, second: Share, level: number = SHOWN_LEVEL): Interval {
	const [p1, p2] = [first.x / first.d, second.x / second.d];
	const w1 = wilsonInterval(first.x, first.d, level);
	const w2 = wilsonInterval(second.x, second.d, level);
	const difference = p1 - p2;
	return {
		lower: difference - Math.hypot(p1 - w1.lower, w2.upper - p2),
		upper: difference + Math.hypot(w1.upper - p1, p2 - w2.lower)
	};
}
