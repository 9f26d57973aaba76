import type { PathId } from '#lib/domain/figures/paths/paths-lines.ts';
import type { Paths } from '#lib/domain/figures/paths/paths.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import { formatLabel, formatWording } from '#lib/i18n/format-wording.ts';
import type { Row } from '../base/table.ts';
import type { Words } from '../base/words.ts';
import { makeChart, type Chart } from '../charts/chart.ts';
import type { RowSection } from '../charts/make-groups.ts';
import { rateCells } from '../charts/make-headlines.ts';
import { makeFlow, type FlowTexts } from '../charts/make-flow.ts';
import { summariseRates } from '../charts/rate-summary.ts';
import { describeScope, describeSub } from '../charts/scope.ts';
import { describeAnswered, indicatorTitle } from '../figures/base-words.ts';
import { describeRow, rateRow } from '../figures/interval-rows.ts';
import { describeHorizons, drawnSeries } from './horizons.ts';
import { makeFirstJob } from './make-first-job.ts';

/** Every chart of the page of paths: one without a maker does not compile. */
export const PATH_CHARTS: Readonly<Record<PathId, (paths: Paths, words: Words) => Chart>> = {
	horizons: makeHorizons,
	'wave-flow': (paths, words) => makeFlow(paths.waveFlow, waveFlowTexts(paths, words), words),
	'first-job': makeFirstJob,
	'already-working': makeAlreadyWorking
};

function makeHorizons(paths: Paths, words: Words): Chart {
	const { t } = words;
	const { horizons, selection } = paths;
	const name = indicatorTitle(horizons.indicator, words);
	const drawn = drawnSeries(paths).flatMap(({ cohort, points }) =>
		points.map(({ months, figure }) => ({
			name: t('charts.horizons.point', { year: String(cohort), count: months }),
			figure
		}))
	);
	const numeric = true;
	return makeChart({
		id: 'horizons',
		title: formatWording(horizons.message, words),
		sub: describeSub(
			t('charts.horizons.sub', { name }),
			{ scope: describeScope(paths, words, ['wave']) },
			words
		),
		summary: summariseRates(name, drawn, words),
		base: baseOf(paths, words),
		note: formatWording(horizons.note, words),
		columns: [
			{ label: t('dashboard.column.cohort') },
			{ label: t('charts.column.months'), numeric },
			{ label: t('dashboard.column.counts'), numeric },
			{ label: t('dashboard.column.rate'), numeric },
			{ label: t('dashboard.column.interval'), numeric },
			{ label: t('dashboard.column.bounds'), numeric }
		],
		rows: horizons.series.flatMap(({ cohort, points }) =>
			points.map(({ months, figure }): Row => ({
				cells: [String(cohort), formatNumber(months, words.locale), ...rateCells(figure, words)]
			}))
		),
		points: describeHorizons(paths, words),
		definition: { indicator: horizons.indicator, set: selection.definitions, explains: horizons.indicator }
	});
}

export function waveFlowTexts(paths: Paths, words: Words): FlowTexts {
	const { t, locale } = words;
	const { waveFlow, selection } = paths;
	const [first, second] = waveFlow.waves ?? [6, 24];
	const { figure } = waveFlow;
	return {
		id: 'wave-flow',
		sub: describeSub(t('charts.waveFlow.sub'), { scope: describeScope(paths, words, ['wave']) }, words),
		from: t('charts.waveFlow.at', { count: first }),
		to: t('charts.waveFlow.at', { count: second }),
		definition: { indicator: figure.indicator, set: selection.definitions, explains: waveFlow.indicator },
		base:
			figure.d === null || figure.n === null || figure.N === null
				? t('dashboard.base.hidden')
				: t('charts.waveFlow.base', {
						count: figure.d,
						people: formatNumber(figure.d, locale),
						answered: describeAnswered(figure.n, figure.N, words)
					})
	};
}

function makeAlreadyWorking(paths: Paths, words: Words): Chart {
	const { t } = words;
	const { alreadyWorking, selection } = paths;
	const named = alreadyWorking.groups.flatMap(({ label, figures }) =>
		figures.map((figure) => ({
			name: `${formatLabel(label, words)}, ${indicatorTitle(figure.indicator, words)}`,
			figure
		}))
	);
	const numeric = true;
	return makeChart({
		id: 'already-working',
		title: formatWording(alreadyWorking.message, words),
		sub: describeSub(t('charts.alreadyWorking.sub'), { scope: describeScope(paths, words) }, words),
		summary: summariseRates(t('charts.alreadyWorking.what'), named.slice(0, 1), words),
		base: alreadyWorking.base
			? describeAnswered(alreadyWorking.base.n, alreadyWorking.base.N, words)
			: t('dashboard.base.hidden'),
		note: formatWording(alreadyWorking.note, words),
		columns: [
			{ label: t('charts.entryFlow.from') },
			{ label: t('charts.column.indicator') },
			{ label: t('dashboard.column.counts'), numeric },
			{ label: t('dashboard.column.rate'), numeric },
			{ label: t('dashboard.column.interval'), numeric },
			{ label: t('dashboard.column.bounds'), numeric }
		],
		rows: alreadyWorking.groups.flatMap(({ label, figures }) =>
			figures.map((figure): Row => ({
				cells: [
					formatLabel(label, words),
					indicatorTitle(figure.indicator, words),
					...rateCells(figure, words)
				]
			}))
		),
		points: alreadyWorkingSections(paths, words).flatMap(({ title, rows }) =>
			rows.map((row) => describeRow({ ...row, label: `${title}, ${row.label}` }, words))
		),
		definition: { indicator: 'DEJA', set: selection.definitions, explains: alreadyWorking.indicator }
	});
}

export function alreadyWorkingSections({ alreadyWorking }: Paths, words: Words): readonly RowSection[] {
	let first = 0;
	return alreadyWorking.groups.map(({ label, figures }) => {
		const rows = figures.map((figure) => rateRow(indicatorTitle(figure.indicator, words), figure, words));
		const section = { title: formatLabel(label, words), told: '', first, rows };
		first += rows.length;
		return section;
	});
}

function baseOf({ firstJob, told }: Paths, words: Words): string {
	const { N, n } = firstJob;
	if (N === null || n === null) return formatWording(told, words);
	return describeAnswered(n, N, words);
}
