import type { Interval } from './interval.ts';

/**
 * What is certain without any assumption: the rate if none of the people who did not answer had the property,
 * and if all had it.
 *
 * Where some respondents are set aside, it is not known whether a non-respondent would be in the denominator;
 * the same formula holds, the worst case being that all of them are.
 *
 * Source: Horowitz and Manski 1998; statistics 3.1.
 *
 * @param x numerator
 * @param d denominator, `d + unknown` being positive
 * @param unknown people who did not answer
 */
export function noAssumptionBounds(x: number, d: number, unknown: number): Interval {
	return { lower: x / (d + unknown), upper: (x + unknown) / (d + unknown) };
}
