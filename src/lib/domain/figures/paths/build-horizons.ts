import type { RateIndicator } from '../../indicators/indicator.ts';
import type { GroupTally } from '../../indicators/tally.ts';
import type { Wording } from '../../shared/wording.ts';
import { buildFigure } from '../build-figure.ts';
import { isReadable } from '../build-trend.ts';
import type { FigureFrame } from '../figure-frame.ts';
import type { Horizons, HorizonSeries } from './paths.ts';

/**
 * The headline rate of every class by months since its award. One survey of several classes is several horizons:
 * classes are never joined to each other, only the points of one of them are.
 *
 * @param tallies keyed by year and months
 */
export function buildHorizons(
	rate: RateIndicator,
	tallies: readonly GroupTally[],
	frameOf: (cohort: number, months: number) => FigureFrame
): Horizons {
	const answered = tallies.filter(({ base }) => base.n > 0);
	const byCohort = Map.groupBy(answered, ({ key }) => Number(key[0]));
	const series = [...byCohort]
		.toSorted(([a], [b]) => b - a)
		.map(([cohort, own]): HorizonSeries => ({ cohort, points: pointsOf(rate, own, cohort, frameOf) }));
	const name: Wording = { key: `figures.indicator.${rate.code}.title` };
	const months = series.flatMap(({ points }) =>
		points.filter(({ figure }) => isReadable(figure)).map((point) => point.months)
	);
	return {
		indicator: rate.code,
		series,
		message: messageOf(name, months),
		note: noteOf(series)
	};
}

function pointsOf(
	rate: RateIndicator,
	tallies: readonly GroupTally[],
	cohort: number,
	frameOf: (cohort: number, months: number) => FigureFrame
): HorizonSeries['points'] {
	const points = tallies
		.map((tally) => {
			const months = Number(tally.key[1]);
			return { months, figure: buildFigure(rate, tally, frameOf(cohort, months)) };
		})
		.toSorted((a, b) => a.months - b.months);
	return points.map((point, index) => {
		const before = points[index - 1];
		const dated = (figure: (typeof point)['figure']) => figure.referenceDate !== null;
		return { ...point, cut: before !== undefined && dated(before.figure) !== dated(point.figure) };
	});
}

function messageOf(name: Wording, months: readonly number[]): Wording {
	const [from, to] = [Math.min(...months), Math.max(...months)];
	if (months.length === 0) return { key: 'figures.horizons.none', params: { name } };
	if (from === to) return { key: 'figures.horizons.one', params: { name, count: from } };
	return { key: 'figures.horizons.span', params: { name, from, to } };
}

/** Classes asked about the same day are as many horizons, and must not be read as one. */
function noteOf(series: readonly HorizonSeries[]): Wording {
	const asked = Map.groupBy(
		series.flatMap(({ cohort, points }) =>
			points.flatMap(({ figure, months }) =>
				figure.referenceDate === null ? [] : [{ cohort, months, date: figure.referenceDate }]
			)
		),
		({ date }) => date
	);
	const shared = [...asked].find(([, classes]) => new Set(classes.map(({ months }) => months)).size > 1);
	if (!shared) return { key: 'figures.horizons.note' };
	const [date, classes] = shared;
	const years = classes.map(({ cohort }) => cohort);
	const months = classes.map((one) => one.months);
	return {
		key: 'figures.horizons.shared',
		params: {
			fromYear: String(Math.min(...years)),
			toYear: String(Math.max(...years)),
			date: { date },
			from: Math.min(...months),
			to: Math.max(...months)
		}
	};
}
