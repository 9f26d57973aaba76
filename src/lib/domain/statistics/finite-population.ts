import type { Interval } from './interval.ts';
import { SHOWN_LEVEL } from './interval.ts';
import { noAssumptionBounds } from './no-assumption-bounds.ts';
import { scoreInterval } from './wilson.ts';

/**
 * The rate of these very N people, if those who did not answer are like those who did. An expert's view only:
 * the correction removes the error of sampling, not the one of selection (statistics 3.1).
 */
export interface FinitePopulationView {
	/** Answers of a sample with replacement that would say as much; infinite when all answered. */
	readonly effectiveAnswers: number;
	readonly standardError: number;
	readonly wilson: Interval;
	/** Cut to what is possible whatever the others would have said. */
	readonly wilsonClipped: Interval;
}

/**
 * Wilson's interval on `n (N - 1) / (N - n)` answers.
 *
 * Source: simple random sampling without replacement, Cochran 1977; statistics 3.1.
 *
 * @param x whole number from 0 to n
 * @param n positive whole number, at most `population`
 */
export function finitePopulationView(
	{ x, n, population }: { readonly x: number; readonly n: number; readonly population: number },
	level: number = SHOWN_LEVEL
): FinitePopulationView {
	const share = x / n;
	const missing = population - n;
	const effectiveAnswers = missing === 0 ? Infinity : (n * (population - 1)) / missing;
	const raw = missing === 0 ? { lower: share, upper: share } : scoreInterval(share, effectiveAnswers, level);
	const certain = noAssumptionBounds(x, n, missing);
	return {
		effectiveAnswers,
		standardError: population > 1 ? Math.sqrt(((share * (1 - share)) / n) * (missing / (population - 1))) : 0,
		wilson: { lower: Math.max(0, raw.lower), upper: Math.min(1, raw.upper) },
		wilsonClipped: {
			lower: Math.max(certain.lower, raw.lower),
			upper: Math.min(certain.upper, raw.upper)
		}
	};
}
