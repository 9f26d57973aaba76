import { type Interval, SHOWN_LEVEL } from './interval.ts';
import { wilsonInterval } from './wilson.ts';

/** The same people at two waves; whole numbers, at least one person in all. */
export interface PairedCounts {
	readonly both: number;
	readonly onlyFirst: number;
	readonly onlySecond: number;
	readonly neither: number;
}

/**
 * Hybrid score interval of the difference of two proportions of the same people, the first wave minus the
 * second. Only people who answered both may be counted.
 *
 * Source: Newcombe 1998 b, method 10; statistics 3.4.
 */
export function pairedNewcombeInterval(counts: PairedCounts, level: number = SHOWN_LEVEL): Interval {
	const { both, onlyFirst, onlySecond, neither } = counts;
	const n = both + onlyFirst + onlySecond + neither;
	const [p1, p2] = [(both + onlyFirst) / n, (both + onlySecond) / n];
	const w1 = wilsonInterval(both + onlyFirst, n, level);
	const w2 = wilsonInterval(both + onlySecond, n, level);
	const link = correlation(counts, n);
	const length = (a: number, b: number) => Math.sqrt(a * a - 2 * link * a * b + b * b);
	return {
		lower: p1 - p2 - length(p1 - w1.lower, w2.upper - p2),
		upper: p1 - p2 + length(w1.upper - p1, p2 - w2.lower)
	};
}

/** Phi of the two waves, with the continuity correction of the method when it is positive. */
function correlation({ both, onlyFirst, onlySecond, neither }: PairedCounts, n: number): number {
	const scale = Math.sqrt(
		(both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither)
	);
	const product = both * neither - onlyFirst * onlySecond;
	if (scale === 0) return 0;
	return (product > 0 ? Math.max(product - n / 2, 0) : product) / scale;
}
