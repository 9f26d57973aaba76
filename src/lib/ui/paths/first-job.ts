import type { FirstJob } from '#lib/domain/figures/paths/paths.ts';
import { formatBound, formatNumber } from '#lib/i18n/format.ts';
import type { Words } from '../base/words.ts';
import { formatRange } from '../figures/figure-words.ts';

/** The curve of people who have found a first job, in a square of 100 by 100: percentages from the left, from below. */
export interface JobCurve {
	/** Steps as a path; the interval around it as another, '' where none can be drawn. */
	readonly line: string;
	readonly band: string;
	readonly marks: readonly { readonly point: number; readonly x: number; readonly y: number }[];
	readonly ticks: readonly { readonly months: number; readonly x: number }[];
	/** The median where it is reached. */
	readonly median: { readonly x: number; readonly label: string } | null;
}

const TICK_MONTHS = 6;

/** Null where the steps may not be seen. */
export function layoutCurve({ steps, longest, quartiles }: FirstJob, words: Words): JobCurve | null {
	if (steps === null || longest === null || steps.length === 0) return null;
	const last = Math.max(TICK_MONTHS, longest);
	const xOf = (months: number) => (months / last) * 100;
	const found = steps.map((step) => ({
		x: xOf(step.months),
		y: (1 - step.survival) * 100,
		lower: step.upper === null ? null : (1 - step.upper) * 100,
		upper: step.lower === null ? null : (1 - step.lower) * 100
	}));
	const median = quartiles?.median ?? null;
	return {
		line: stairs(
			found.map(({ x, y }) => [x, y]),
			0
		),
		band: bandOf(found),
		marks: found.map(({ x, y }, point) => ({ point, x, y })),
		ticks: Array.from({ length: Math.floor(last / TICK_MONTHS) + 1 }, (_, index) => ({
			months: index * TICK_MONTHS,
			x: xOf(index * TICK_MONTHS)
		})),
		median:
			median === null
				? null
				: { x: xOf(median), label: words.t('charts.firstJob.median', { count: median, months: median }) }
	};
}

/** A path that goes along, then up, at each step; y from below. */
function stairs(places: readonly (readonly [number, number])[], from: number): string {
	let y = from;
	const parts = [`M0 ${at(100 - from)}`];
	for (const [x, next] of places) {
		parts.push(`L${at(x)} ${at(100 - y)}`, `L${at(x)} ${at(100 - next)}`);
		y = next;
	}
	parts.push(`L100 ${at(100 - y)}`);
	return parts.join('');
}

interface Found {
	readonly x: number;
	readonly lower: number | null;
	readonly upper: number | null;
}

/** The interval where it is known, there along its upper steps and back along the lower ones. */
function bandOf(found: readonly Found[]): string {
	const known = found.filter(
		(step): step is Found & { readonly lower: number; readonly upper: number } =>
			step.lower !== null && step.upper !== null
	);
	const [first] = known;
	if (!first || known.length < 2) return '';
	const forth = known.flatMap(({ x, upper }, index) => {
		const before = known[index - 1];
		return [...(before ? [`L${at(x)} ${at(100 - before.upper)}`] : []), `L${at(x)} ${at(100 - upper)}`];
	});
	const back = known.toReversed().flatMap(({ x, lower }, index, all) => {
		const after = all[index - 1];
		return [...(after ? [`L${at(after.x)} ${at(100 - lower)}`] : []), `L${at(x)} ${at(100 - lower)}`];
	});
	return `M${at(first.x)} ${at(100 - first.lower)}${forth.join('')}${back.join('')}Z`;
}

const at = (value: number) => value.toFixed(2);

/** What each step says: « 6 mois : 54 % ont un premier emploi, intervalle de 41 à 68 %, 21 personnes suivies ». */
export function describeSteps({ steps }: FirstJob, words: Words): readonly string[] {
	const { t, locale } = words;
	return (steps ?? []).map(({ months, survival, lower, upper, atRisk }) => {
		const range =
			lower === null || upper === null ? '' : formatRange({ lower: 1 - upper, upper: 1 - lower }, words);
		return t(range === '' ? 'charts.firstJob.step.plain' : 'charts.firstJob.step', {
			count: months,
			share: formatBound(1 - survival, locale),
			range,
			people: formatNumber(atRisk, locale)
		});
	});
}
