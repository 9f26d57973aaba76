import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import { formatWording } from '#lib/i18n/format-wording.ts';
import type { Words } from '../base/words.ts';
import { indicatorTitle } from '../figures/base-words.ts';
import { buildTrendPoints } from '../figures/trend.ts';
import { buildTrendTable, describeTrendBase } from '../figures/trend-table.ts';
import { makeChart, type Chart } from './chart.ts';
import { summariseRates } from './rate-summary.ts';
import { describeScope, describeSub } from './scope.ts';

/** The headline rate, class by class. */
export function makeTrend(dashboard: Dashboard, words: Words): Chart {
	const { trend, selection } = dashboard;
	const { t } = words;
	const name = indicatorTitle(trend.indicator, words);
	const rates = trend.points.map(({ cohort, figure }) => ({ name: String(cohort), figure }));
	const notes = [trend.note, ...trend.breaks.map(({ why }) => why)];
	return makeChart({
		id: 'trend',
		title: formatWording(trend.message, words),
		sub: describeSub(
			t('dashboard.trend.sub', { name }),
			{ scope: describeScope(dashboard, words, ['cohort']) },
			words
		),
		summary: summariseRates(t('charts.trend.what', { name }), rates, words),
		base: describeTrendBase(trend, words),
		note: notes.map((note) => formatWording(note, words)).join(' '),
		...buildTrendTable(trend, words),
		points: buildTrendPoints(trend, words).map(({ spoken }) => spoken),
		definition: {
			indicator: trend.indicator,
			set: selection.definitions,
			explains: trend.indicator
		}
	});
}
