import { betaQuantile } from './beta-quantile.ts';
import { type Interval, SHOWN_LEVEL } from './interval.ts';
import { studentDeviate } from './student-quantile.ts';
import { effectiveAnswers, type WeightedEstimate } from './weighted-ratio.ts';

/**
 * Clopper and Pearson's interval on the effective answers of a weighted rate: for the expert export, beside
 * Wilson's.
 *
 * Source: Korn and Graubard 1998, as `survey` for R computes it.
 *
 * @param rate strictly between 0 and 1
 * @param respondents all of them, and those of the denominator: two or more
 */
export function kornGraubardInterval(
	rate: WeightedEstimate,
	respondents: { readonly all: number; readonly counted: number },
	level: number = SHOWN_LEVEL
): Interval | null {
	const answers = effectiveAnswers(rate);
	if (answers === null) return null;
	const correction =
		studentDeviate(level, respondents.all - 1) / studentDeviate(level, respondents.counted - 1);
	const n = answers * correction ** 2;
	const [successes, failures] = [n * rate.estimate, n * (1 - rate.estimate)];
	const tail = (1 - level) / 2;
	return {
		lower: betaQuantile(tail, successes, failures + 1),
		upper: betaQuantile(1 - tail, successes + 1, failures)
	};
}
