import { SHOWN_LEVEL } from './interval.ts';
import type { SurvivalStep } from './kaplan-meier.ts';
import { normalDeviate } from './normal-quantile.ts';

/**
 * The same curve with the plain interval, the share give or take so many standard errors, cut to 0 and 1: for
 * comparison with files that give it. Ours is the log-log one, which never has to be cut.
 *
 * Source: `survfit(conf.type = "plain")` of `survival` for R.
 *
 * @param steps of `kaplanMeier`
 */
export function withPlainIntervals(
	steps: readonly SurvivalStep[],
	level: number = SHOWN_LEVEL
): readonly SurvivalStep[] {
	const deviate = normalDeviate(level);
	return steps.map((step) => {
		if (step.standardError === null) return { ...step, lower: null, upper: null };
		const half = deviate * step.standardError;
		return {
			...step,
			lower: Math.max(0, step.survival - half),
			upper: Math.min(1, step.survival + half)
		};
	});
}
