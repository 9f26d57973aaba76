import type { Interval } from './interval.ts';
import { SHOWN_LEVEL } from './interval.ts';
import { normalDeviate } from './normal-quantile.ts';

/**
 * Interval around a share to which z²/2 successes and failures were added. Expert export only.
 *
 * Source: Agresti and Coull 1998.
 *
 * @param x whole number from 0 to n
 * @param n positive whole number
 */
export function agrestiCoullInterval(x: number, n: number, level: number = SHOWN_LEVEL): Interval {
	const z = normalDeviate(level);
	const answers = n + z * z;
	const share = (x + (z * z) / 2) / answers;
	const half = z * Math.sqrt((share * (1 - share)) / answers);
	return { lower: Math.max(0, share - half), upper: Math.min(1, share + half) };
}
