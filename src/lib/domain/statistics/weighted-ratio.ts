import { type Interval, SHOWN_LEVEL } from './interval.ts';
import { kishEffective } from './kish.ts';
import { linearisedError, type SurveyDesign } from './linearised-error.ts';
import { scoreInterval } from './wilson.ts';

export interface WeightedEstimate {
	readonly estimate: number;
	readonly standardError: number;
}

/** y and x of each respondent; both 0 outside the domain, whose rows are kept. */
export interface RatioColumns {
	readonly y: readonly number[];
	readonly x: readonly number[];
}

/**
 * Weighted ratio `sum w y / sum w x`: a rate when y and x are 0 or 1, a mean when x is 1 where y is counted.
 * Null when the denominator is empty.
 *
 * Source: statistics 4.3; Särndal, Swensson and Wretman 1992, 5.6.
 */
export function weightedRatio({ y, x }: RatioColumns, design: SurveyDesign): WeightedEstimate | null {
	const total = (values: readonly number[]) =>
		values.reduce((sum, value, index) => sum + value * (design.weights[index] ?? 0), 0);
	const denominator = total(x);
	if (denominator === 0) return null;
	const estimate = total(y) / denominator;
	const linearised = y.map((value, index) => (value - estimate * (x[index] ?? 0)) / denominator);
	return { estimate, standardError: linearisedError(linearised, design) };
}

/** Answers of a simple random sample that would be as precise, `R (1 - R) / se²`; null when the error is nil. */
export function effectiveAnswers({ estimate, standardError }: WeightedEstimate): number | null {
	return standardError > 0 ? (estimate * (1 - estimate)) / standardError ** 2 : null;
}

/**
 * Wilson's interval of a weighted rate, on its effective answers; on Kish's, when everybody or nobody of the
 * denominator is counted and the error says nothing.
 *
 * Source: statistics 4.3.
 *
 * @param rate from `weightedRatio`, of 0 and 1
 * @param weights of the people of its denominator, at least one
 */
export function weightedWilson(
	rate: WeightedEstimate,
	weights: readonly number[],
	level: number = SHOWN_LEVEL
): Interval {
	const { estimate } = rate;
	const certain = estimate === 0 || estimate === 1;
	const n = certain ? kishEffective(weights) : (effectiveAnswers(rate) ?? kishEffective(weights));
	const { lower, upper } = scoreInterval(estimate, n, level);
	return { lower: estimate === 0 ? 0 : lower, upper: estimate === 1 ? 1 : upper };
}
