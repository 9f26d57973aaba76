import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import type { Figure } from '#lib/domain/figures/figure.ts';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import { formatWording } from '#lib/i18n/format-wording.ts';
import type { Cell } from '../base/table.ts';
import type { Words } from '../base/words.ts';
import { describeAnswered, indicatorTitle } from '../figures/base-words.ts';
import { describeFigure, formatRange, hasRate } from '../figures/figure-words.ts';
import { rateRow, type IntervalRow } from '../figures/interval-rows.ts';
import { makeChart, type Chart } from './chart.ts';
import { summariseRates } from './rate-summary.ts';
import { describeScope, describeSub } from './scope.ts';

/** The headline figures: cards on the page, lines on one scale in files. */
export function makeHeadlines(dashboard: Dashboard, words: Words): Chart {
	const { t } = words;
	const { headlines, selection, trend } = dashboard;
	const [response] = headlines;
	const named = headlines.map(({ figure }) => ({
		name: indicatorTitle(figure.indicator, words),
		figure
	}));
	const numeric = true;
	return makeChart({
		id: 'headlines',
		title: formatWording(dashboard.title, words),
		sub: describeSub(
			t('charts.headlines.sub'),
			{ scope: describeScope(dashboard, words), referenceDate: response?.figure.referenceDate ?? null },
			words
		),
		summary: summariseRates(t('dashboard.essentials'), named.slice(0, 2), words),
		base: baseOf(response?.figure, words),
		note: dashboard.pooled ? formatWording(dashboard.pooled, words) : null,
		columns: [
			{ label: t('charts.column.indicator') },
			{ label: t('dashboard.column.counts'), numeric },
			{ label: t('dashboard.column.rate'), numeric },
			{ label: t('dashboard.column.interval'), numeric },
			{ label: t('dashboard.column.bounds'), numeric }
		],
		rows: named.map(({ name, figure }) => ({ cells: [name, ...rateCells(figure, words)] })),
		points: named.map(({ name, figure }) => describeFigure(name, figure, words)),
		definition: { indicator: trend.indicator, set: selection.definitions, explains: trend.indicator }
	});
}

export function headlineRows({ headlines }: Dashboard, words: Words): readonly IntervalRow[] {
	return headlines.map(({ figure }) => rateRow(indicatorTitle(figure.indicator, words), figure, words));
}

function baseOf(response: Figure | undefined, words: Words): string {
	if (!response || response.display === 'hidden') return words.t('dashboard.base.hidden');
	return describeAnswered(response.n, response.N, words);
}

/** x / d, rate, interval, bounds; a sign in each where nothing may be read. */
export function rateCells(figure: Figure, words: Words): readonly Cell[] {
	const { t, locale } = words;
	if (figure.display === 'hidden') {
		return Array<Cell>(4).fill({ text: SYMBOLS.confidential, withheld: t('dashboard.cell.hidden') });
	}
	const counts = `${formatNumber(figure.x, locale)} / ${formatNumber(figure.d, locale)}`;
	if (!hasRate(figure)) {
		return [counts, figure.display === 'undefined' ? t('dashboard.notCalculable') : '–', '', ''];
	}
	return [
		counts,
		{
			text: formatShare(figure.x, figure.d, locale),
			strong: true,
			note: figure.display === 'fragile' ? t('dashboard.state.fragile') : undefined
		},
		figure.interval ? formatRange(figure.interval, words) : '',
		figure.bounds ? formatRange(figure.bounds, words) : ''
	];
}
