import type { RateIndicator } from '../indicators/indicator.ts';
import type { GroupTally } from '../indicators/tally.ts';
import { SHOWN_LEVEL } from '../statistics/interval.ts';
import { newcombeInterval } from '../statistics/newcombe.ts';
import type { Wording } from '../shared/wording.ts';
import { buildFigure } from './build-figure.ts';
import type { Comparison, Trend } from './dashboard.ts';
import type { Figure, ShownFigure } from './figure.ts';
import type { FigureFrame } from './figure-frame.ts';
import { findBreaks, type SeriesBreak } from './series-breaks.ts';

/**
 * The rate of each cohort, and the difference of the two newest that may be read. The words are as cautious as
 * its interval: a difference that may be none is said not to be measurable.
 *
 * @param byCohort tallies keyed by year, oldest first
 * @param frameOf the frame of a year's figures
 */
export function buildTrend(
	indicator: RateIndicator,
	byCohort: readonly GroupTally[],
	frameOf: (cohort: number) => FigureFrame
): Trend {
	const points = byCohort.map((tally) => {
		const cohort = Number(tally.key[0]);
		return { cohort, figure: buildFigure(indicator, tally, frameOf(cohort)) };
	});
	const breaks = findBreaks(points);
	const pair = newestPair(points);
	const cut = pair !== null && isCut(pair, breaks);
	const comparison = pair && !cut ? compare(pair) : null;
	return {
		indicator: indicator.code,
		points,
		breaks,
		comparison,
		message: messageOf(indicator.code, comparison),
		note: comparison ? noteOf(comparison) : { key: cut ? 'figures.trend.cut' : 'figures.trend.alone' }
	};
}

type Point = Trend['points'][number];
type ReadablePoint = Point & { readonly figure: ShownFigure };

type Pair = readonly [older: ReadablePoint, newer: ReadablePoint];

function newestPair(points: readonly Point[]): Pair | null {
	const [older, newer] = points.filter(hasReadableRate).slice(-2);
	return older && newer ? [older, newer] : null;
}

function isCut([older, newer]: Pair, breaks: readonly SeriesBreak[]): boolean {
	return breaks.some(({ before, cut }) => cut && before > older.cohort && before <= newer.cohort);
}

function compare([older, newer]: Pair): Comparison {
	const interval = newcombeInterval(newer.figure, older.figure);
	return {
		from: older.cohort,
		to: newer.cohort,
		difference: newer.figure.x / newer.figure.d - older.figure.x / older.figure.d,
		...interval,
		level: SHOWN_LEVEL,
		measurable: interval.lower > 0 || interval.upper < 0
	};
}

function hasReadableRate(point: Point): point is ReadablePoint {
	return isReadable(point.figure);
}

export function isReadable(figure: Figure): figure is ShownFigure {
	return figure.display === 'shown' || figure.display === 'fragile';
}

function messageOf(indicator: string, comparison: Comparison | null): Wording {
	const name: Wording = { key: `figures.indicator.${indicator}.title` };
	if (!comparison) return { key: 'figures.trend.plain', params: { name } };
	const { from, to, measurable, difference } = comparison;
	const years = { name, from: String(from), to: String(to) };
	if (!measurable) return { key: 'figures.trend.none', params: years };
	return { key: difference > 0 ? 'figures.trend.up' : 'figures.trend.down', params: years };
}

function noteOf({ from, to, difference, lower, upper, measurable }: Comparison): Wording {
	return {
		key: measurable ? 'figures.trend.note.measurable' : 'figures.trend.note.compatible',
		params: {
			from: String(from),
			to: String(to),
			// Says « point » or « points ».
			count: Math.abs(Math.round(difference * 100)),
			difference: { points: difference },
			lower: { points: lower },
			upper: { points: upper }
		}
	};
}
