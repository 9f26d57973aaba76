import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { Trend } from '#lib/domain/figures/dashboard.ts';
import type { Figure } from '#lib/domain/figures/figure.ts';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import type { Words } from '../base/words.ts';
import { describeFigure, hasRate } from './figure-words.ts';

/** A cohort on the trend, ready to be drawn: percentages of the axis, and the texts around them. */
export interface TrendPoint {
	/** Middle of the cohort's column, in per cent of the width. */
	readonly x: number;
	/** Year in full, and in two digits for narrow screens. */
	readonly year: string;
	readonly shortYear: string;
	/** "37/44" under the year. */
	readonly counts: string;
	/** "84 %" above the mark, or the sign of what cannot be read. */
	readonly label: string;
	/** Null when there is no rate to read. */
	readonly rate: TrendRate | null;
	/** The series is cut before this cohort: it is not joined to the one before. */
	readonly cut: boolean;
	/** Before the last cut: another series, in the colour of context. */
	readonly old: boolean;
	/** Read aloud when the point is reached with the arrow keys. */
	readonly spoken: string;
}

/** Percentages from 0 to 100. */
export interface TrendRate {
	readonly value: number;
	readonly interval: readonly [number, number] | null;
	readonly bounds: readonly [number, number] | null;
	/** Upper end of everything drawn at this cohort: the label stands above it. */
	readonly top: number;
}

export function buildTrendPoints(trend: Trend, words: Words): readonly TrendPoint[] {
	const columns = trend.points.length;
	const cuts = new Set(trend.breaks.flatMap(({ before, cut }) => (cut ? [before] : [])));
	const newest = Math.max(-Infinity, ...cuts);
	return trend.points.map(({ cohort, figure }, index) => {
		const year = String(cohort);
		return {
			x: ((index + 0.5) / columns) * 100,
			year,
			shortYear: `’${year.slice(-2)}`,
			counts: countsOf(figure, words),
			label: labelOf(figure, words),
			rate: rateOf(figure),
			cut: cuts.has(cohort),
			old: cohort < newest,
			spoken: describeFigure(year, figure, words)
		};
	});
}

/** Pairs of neighbouring cohorts whose rate can be read and compared: where a line may join them. */
export function buildTrendSegments(
	points: readonly TrendPoint[]
): readonly { readonly from: TrendPoint; readonly to: TrendPoint }[] {
	return points.flatMap((to, index) => {
		const from = points[index - 1];
		return from?.rate && to.rate && !to.cut ? [{ from, to }] : [];
	});
}

/** Where a dashed line stands between two cohorts that may not be compared. */
export function buildTrendCuts(
	points: readonly TrendPoint[]
): readonly { readonly year: string; readonly x: number }[] {
	return points.flatMap((point, index) => {
		const before = points[index - 1];
		return point.cut && before ? [{ year: point.year, x: (before.x + point.x) / 2 }] : [];
	});
}

function rateOf(figure: Figure): TrendRate | null {
	if (!hasRate(figure)) return null;
	const value = (figure.x / figure.d) * 100;
	const interval = figure.interval && percentages(figure.interval);
	const bounds = figure.bounds && percentages(figure.bounds);
	return { value, interval, bounds, top: Math.max(value, interval?.[1] ?? 0, bounds?.[1] ?? 0) };
}

function percentages(range: { readonly lower: number; readonly upper: number }): readonly [number, number] {
	return [range.lower * 100, range.upper * 100];
}

function labelOf(figure: Figure, words: Words): string {
	if (hasRate(figure)) return formatShare(figure.x, figure.d, words.locale);
	if (figure.display === 'hidden') return SYMBOLS.confidential;
	return figure.display === 'undefined' ? words.t('dashboard.notCalculable') : '–';
}

function countsOf(figure: Figure, words: Words): string {
	if (figure.display === 'hidden' || figure.display === 'undefined') return '';
	return `${formatNumber(figure.x, words.locale)}/${formatNumber(figure.d, words.locale)}`;
}
