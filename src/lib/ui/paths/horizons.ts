import type { HorizonSeries, Paths } from '#lib/domain/figures/paths/paths.ts';
import { formatShare } from '#lib/i18n/format.ts';
import type { Words } from '../base/words.ts';
import { spreadLabels } from '../charts/spread-labels.ts';
import { describeFigure, hasRate } from '../figures/figure-words.ts';

/** Classes that can be told apart on one drawing; the table has all. */
const MOST_SERIES = 5;

/** A class on the drawing: percentages of the axes, and its name at the right. */
export interface DrawnSeries {
	readonly cohort: number;
	/** Which of the five colours, from 1. */
	readonly colour: number;
	readonly marks: readonly HorizonMark[];
	/** Neighbours that may be joined. */
	readonly joins: readonly { readonly from: HorizonMark; readonly to: HorizonMark }[];
	readonly name: string;
	/** Height of its name, in per cent from the top. */
	readonly nameY: number;
}

export interface HorizonMark {
	/** Index among the points of the chart. */
	readonly point: number;
	readonly x: number;
	readonly y: number;
	readonly lower: number;
	readonly upper: number;
	/** Is it joined to the one before? */
	readonly cut: boolean;
}

/** A mark of the axis of months. */
export interface MonthTick {
	readonly months: number;
	readonly x: number;
}

const NAME_APART = 9;
/** Classes asked after the same time stand side by side, so that none hides another. */
const SIDE_STEP = 2.2;

/** The newest classes with the most to tell: those seen twice first. */
export function drawnSeries({ horizons }: Paths): readonly HorizonSeries[] {
	const readable = horizons.series
		.map(({ cohort, points }) => ({ cohort, points: points.filter(({ figure }) => hasRate(figure)) }))
		.filter(({ points }) => points.length > 0);
	const twice = readable.filter(({ points }) => points.length > 1);
	const chosen = (twice.length > 0 && readable.length > MOST_SERIES ? twice : readable).slice(0, MOST_SERIES);
	return chosen.toSorted((a, b) => a.cohort - b.cohort);
}

export function layoutHorizons(
	paths: Paths,
	words: Words
): { readonly series: readonly DrawnSeries[]; readonly ticks: readonly MonthTick[] } {
	const drawn = drawnSeries(paths);
	const months = [...new Set(drawn.flatMap(({ points }) => points.map((point) => point.months)))].sort(
		(a, b) => a - b
	);
	const last = Math.max(6, ...months);
	const place = (month: number) => 4 + (month / last) * 90;
	let point = 0;
	const placed = drawn.map(({ cohort, points }, index) => {
		const marks = points.flatMap(({ months: month, figure, cut }): readonly HorizonMark[] => {
			if (!hasRate(figure)) return [];
			const { lower, upper } = figure.interval ?? { lower: 0, upper: 0 };
			const y = (figure.x / figure.d) * 100;
			const x = place(month) + sideStep(drawn, cohort, month);
			return [{ point: point++, x, y, lower: lower * 100, upper: upper * 100, cut }];
		});
		const joins = marks.flatMap((to, at) => {
			const from = marks[at - 1];
			return from && !to.cut ? [{ from, to }] : [];
		});
		const end = points.at(-1)?.figure;
		const share = end && hasRate(end) ? formatShare(end.x, end.d, words.locale) : '';
		return { cohort, colour: index + 1, marks, joins, name: `${cohort} · ${share}`, nameY: 0 };
	});
	return {
		series: nameSeries(placed),
		ticks: [0, ...months].map((month) => ({ months: month, x: place(month) }))
	};
}

/** How far a class stands from the middle of those asked after the same time. */
function sideStep(drawn: readonly HorizonSeries[], cohort: number, months: number): number {
	const beside = drawn.filter(({ points }) => points.some((point) => point.months === months));
	const at = beside.findIndex((one) => one.cohort === cohort);
	return (at - (beside.length - 1) / 2) * SIDE_STEP;
}

/** Names stand beside the last mark of each class, moved apart where marks are near. */
function nameSeries(series: readonly DrawnSeries[]): readonly DrawnSeries[] {
	const byHeight = series.toSorted((a, b) => (b.marks.at(-1)?.y ?? 0) - (a.marks.at(-1)?.y ?? 0));
	const places = spreadLabels(
		byHeight.map(({ marks }) => 100 - (marks.at(-1)?.y ?? 0)),
		{ apart: NAME_APART, to: 98 }
	);
	return series.map((one) => ({ ...one, nameY: places[byHeight.indexOf(one)] ?? 0 }));
}

/** What each mark says, in the order of `point`. */
export function describeHorizons(paths: Paths, words: Words): readonly string[] {
	return drawnSeries(paths).flatMap(({ cohort, points }) =>
		points.map(({ months, figure }) =>
			describeFigure(words.t('charts.horizons.point', { year: String(cohort), count: months }), figure, words)
		)
	);
}
