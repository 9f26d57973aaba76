import { type Interval, SHOWN_LEVEL } from './interval.ts';
import type { SurveyDesign } from './linearised-error.ts';
import { normalDeviate } from './normal-quantile.ts';
import { weightedQuantile } from './weighted-quantile.ts';
import { weightedRatio } from './weighted-ratio.ts';

/**
 * Interval of a weighted quantile: the interval of the share of people at or under it, read back as values. Null
 * when that share is so near an end that one side of it does not exist.
 *
 * Source: Woodruff 1952, as `survey` for R computes it; statistics 3.3.
 *
 * @param values one per respondent, null outside the domain, at least one of them in it
 * @param p strictly between 0 and 1
 */
export function woodruffInterval(
	values: readonly (number | null)[],
	design: SurveyDesign,
	{ p, level = SHOWN_LEVEL }: { readonly p: number; readonly level?: number }
): Interval | null {
	const sorted = values
		.flatMap((value, index) => (value === null ? [] : [{ value, weight: design.weights[index] ?? 0 }]))
		.sort((a, b) => a.value - b.value);
	const quantile = weightedQuantile(sorted, p);
	const under = weightedRatio(
		{
			y: values.map((value) => (value !== null && value <= quantile ? 1 : 0)),
			x: values.map((value) => (value === null ? 0 : 1))
		},
		design
	);
	if (!under) return null;
	const half = normalDeviate(level) * under.standardError;
	const [low, high] = [under.estimate - half, under.estimate + half];
	if (low <= 0 || high >= 1) return null;
	return { lower: weightedQuantile(sorted, low), upper: weightedQuantile(sorted, high) };
}
