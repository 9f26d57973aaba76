import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import type { Figure } from '#lib/domain/figures/figure.ts';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import type { Cell, Row } from '../base/table.ts';
import type { Words } from '../base/words.ts';
import { indicatorTitle } from '../figures/base-words.ts';
import { describeFigure, explainFigure, hasRate } from '../figures/figure-words.ts';
import { rateRow, type IntervalRow } from '../figures/interval-rows.ts';
import { makeChart, type Chart } from './chart.ts';
import { summariseRates } from './rate-summary.ts';
import { describeScope, describeSub } from './scope.ts';

/** The same answers by several definitions, the headline's own first, never the highest. */
export function makeDefinitions(dashboard: Dashboard, words: Words): Chart {
	const { t } = words;
	const { definitions: figures, trend, selection } = dashboard;
	const named = figures.map((figure) => ({ name: nameOf(figure, words), figure }));
	return makeChart({
		id: 'definitions',
		title: t('dashboard.definitions.title'),
		sub: describeSub(t('dashboard.definitions.sub'), { scope: describeScope(dashboard, words) }, words),
		summary: summariseRates(t('dashboard.definitions.title'), named.toReversed(), words),
		base: t('dashboard.definitions.base'),
		note: null,
		columns: [
			{ label: t('dashboard.definition') },
			{ label: t('dashboard.column.counts'), numeric: true },
			{ label: t('dashboard.column.rate'), numeric: true }
		],
		rows: figures.map((figure, index): Row => ({ cells: cellsOf(figure, index === 0, words) })),
		points: named.map(({ name, figure }) => describeFigure(name, figure, words)),
		definition: { indicator: trend.indicator, set: selection.definitions, explains: trend.indicator }
	});
}

/** One line a definition, on the scale of shares. */
export function definitionRows({ definitions }: Dashboard, words: Words): readonly IntervalRow[] {
	return definitions.map((figure) => rateRow(nameOf(figure, words), figure, words));
}

function nameOf({ indicator, definition }: Figure, words: Words): string {
	return `${indicatorTitle(indicator, words)}, ${definition.label}`;
}

function cellsOf(figure: Figure, first: boolean, words: Words): readonly Cell[] {
	const { t, locale } = words;
	const name = { text: indicatorTitle(figure.indicator, words), note: figure.definition.label };
	if (figure.display === 'hidden') {
		const hidden = { text: SYMBOLS.confidential, withheld: t('dashboard.cell.hidden') };
		return [name, hidden, hidden];
	}
	const counts =
		figure.d === 0 ? '–' : `${formatNumber(figure.x, locale)} / ${formatNumber(figure.d, locale)}`;
	if (hasRate(figure)) {
		return [name, counts, { text: formatShare(figure.x, figure.d, locale), strong: first }];
	}
	const text = figure.display === 'counts' ? '–' : t('dashboard.notCalculable');
	return [name, counts, { text, note: explainFigure(figure, words).join(' ') }];
}
