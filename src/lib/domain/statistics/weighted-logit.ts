import { type Interval, SHOWN_LEVEL } from './interval.ts';
import { studentDeviate } from './student-quantile.ts';
import type { WeightedEstimate } from './weighted-ratio.ts';

/**
 * Interval of a weighted rate, symmetric on the scale of log-odds and by Student's law: for the expert export,
 * beside Wilson's.
 *
 * Source: what `svyciprop(method = "logit")` of `survey` for R computes; Korn and Graubard 1999, 2.4.
 *
 * @param counted respondents of the denominator, two or more
 * @returns null when the rate is 0 or 1, where log-odds do not exist
 */
export function weightedLogitInterval(
	{ estimate, standardError }: WeightedEstimate,
	counted: number,
	level: number = SHOWN_LEVEL
): Interval | null {
	if (estimate <= 0 || estimate >= 1) return null;
	const half = (studentDeviate(level, counted - 1) * standardError) / (estimate * (1 - estimate));
	const odds = Math.log(estimate / (1 - estimate));
	const shareAt = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
	return { lower: shareAt(odds - half), upper: shareAt(odds + half) };
}
