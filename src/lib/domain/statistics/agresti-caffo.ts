import { normalDeviate } from './normal-quantile.ts';
import { type Interval, SHOWN_LEVEL } from './interval.ts';
import type { Share } from './share.ts';

/**
 * Interval of the difference of two independent proportions after one success and one failure are added to
 * each, the first minus the second. For the expert export only; Newcombe's is the one shown.
 *
 * Source: Agresti and Caffo 2000.
 *
 * @returns both ends from -1 to 1
 */
export function agrestiCaffoInterval(first: Share, second: Share, level: number = SHOWN_LEVEL): Interval {
	const [p1, p2] = [first, second].map(({ x, d }) => (x + 1) / (d + 2)) as [number, number];
	const variance = (p1 * (1 - p1)) / (first.d + 2) + (p2 * (1 - p2)) / (second.d + 2);
	const half = normalDeviate(level) * Math.sqrt(variance);
	return { lower: Math.max(-1, p1 - p2 - half), upper: Math.min(1, p1 - p2 + half) };
}
