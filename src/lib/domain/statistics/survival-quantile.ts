import type { SurvivalStep } from './kaplan-meier.ts';

/** Shares nearer than this are the same. */
const TOLERANCE = 1e-9;

/**
 * Months after which a share of people have found a first job: 0.5 gives the median. The middle of the stretch
 * where exactly that share has; null when it is not reached, to be shown as « non atteint ».
 *
 * Source: the rule of `survfit` for R; statistics 2.2.
 *
 * @param steps of `kaplanMeier`
 * @param share strictly between 0 and 1
 * @param curve the share itself, or an end of its interval
 */
export function survivalQuantile(
	steps: readonly SurvivalStep[],
	share: number,
	curve: 'survival' | 'lower' | 'upper' = 'survival'
): number | null {
	const left = 1 - share;
	const known = steps.flatMap((step) => {
		const value = step[curve] ?? (step.survival === 1 ? 1 : null);
		return value === null ? [] : [{ months: step.months, value }];
	});
	const reached = known.find(({ value }) => value <= left + TOLERANCE);
	if (!reached) return null;
	if (reached.value < left - TOLERANCE) return reached.months;
	const after = known.find(({ value }) => value < left - TOLERANCE) ?? steps.at(-1);
	return after ? (reached.months + after.months) / 2 : reached.months;
}
