import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { Trend } from '#lib/domain/figures/dashboard.ts';
import type { Figure } from '#lib/domain/figures/figure.ts';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import type { Words } from '../base/words.ts';
import type { Cell, Column, Row } from '../base/table.ts';
import { describeAnswered } from './base-words.ts';
import { formatRange, hasRate } from './figure-words.ts';

/** The numbers behind a trend, one row a cohort. */
export function buildTrendTable(
	trend: Trend,
	words: Words
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
	const { t } = words;
	const numeric = true;
	return {
		columns: [
			{ label: t('dashboard.column.cohort') },
			{ label: t('dashboard.column.graduates'), numeric },
			{ label: t('dashboard.column.respondents'), numeric },
			{ label: t('dashboard.column.counts'), numeric },
			{ label: t('dashboard.column.rate'), numeric },
			{ label: t('dashboard.column.interval'), numeric },
			{ label: t('dashboard.column.bounds'), numeric }
		],
		rows: trend.points.map(({ cohort, figure }) => ({ cells: [String(cohort), ...cellsOf(figure, words)] }))
	};
}

function cellsOf(figure: Figure, words: Words): readonly Cell[] {
	const { t, locale } = words;
	if (figure.display === 'hidden') {
		const hidden = { text: SYMBOLS.confidential, withheld: t('dashboard.cell.hidden') };
		return Array<Cell>(6).fill(hidden);
	}
	const people = [formatNumber(figure.N, locale), formatNumber(figure.n, locale)];
	const counts = `${formatNumber(figure.x, locale)} / ${formatNumber(figure.d, locale)}`;
	if (!hasRate(figure)) {
		return [...people, counts, figure.display === 'undefined' ? t('dashboard.notCalculable') : '–', '', ''];
	}
	return [
		...people,
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

/** Everyone behind the trend; people of a withheld cohort are left out, so that they cannot be found by difference. */
export function describeTrendBase(trend: Trend, words: Words): string {
	const readable = trend.points.flatMap(({ figure }) => (figure.display === 'hidden' ? [] : [figure]));
	const sum = (count: 'n' | 'N') => readable.reduce((total, figure) => total + figure[count], 0);
	const [first, last] = [trend.points.at(0)?.cohort, trend.points.at(-1)?.cohort];
	const answered = describeAnswered(sum('n'), sum('N'), words);
	if (first === undefined || last === undefined) return answered;
	if (readable.length < trend.points.length) return words.t('dashboard.trend.base.some', { answered });
	return first === last
		? words.t('dashboard.trend.base.one', { year: String(first), answered })
		: words.t('dashboard.trend.base', { first: String(first), last: String(last), answered });
}
