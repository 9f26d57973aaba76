import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { PayByCohort } from '#lib/domain/figures/dashboard.ts';
import type { Figure } from '#lib/domain/figures/figure.ts';
import { formatEuros, formatNumber } from '#lib/i18n/format.ts';
import type { Words } from '../base/words.ts';
import type { Cell, Column, Row } from '../base/table.ts';
import { roundQuartiles } from './pay.ts';

/** Quartiles of pay, one row a cohort. */
export function buildPayTable(
	pay: PayByCohort,
	words: Words
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
	const { t } = words;
	const numeric = true;
	return {
		columns: [
			{ label: t('dashboard.column.cohort') },
			{ label: t('dashboard.column.payKnown'), numeric },
			{ label: t('dashboard.column.q1'), numeric },
			{ label: t('dashboard.column.median'), numeric },
			{ label: t('dashboard.column.q3'), numeric }
		],
		rows: pay.rows.map(({ cohort, figure }) => ({ cells: [String(cohort), ...cellsOf(figure, words)] }))
	};
}

function cellsOf(figure: Figure, words: Words): readonly Cell[] {
	const hidden = { text: SYMBOLS.confidential, withheld: words.t('dashboard.cell.hidden') };
	if (figure.display === 'hidden') return [hidden, hidden, hidden, hidden];
	const known = formatNumber(figure.d, words.locale);
	if (!('quantiles' in figure)) return [known, '', words.t('dashboard.notCalculable'), ''];
	const { q1, median, q3 } = roundQuartiles(figure.quantiles.type2);
	const euros = (amount: number | null): Cell =>
		amount === null
			? { text: '–', note: words.t('dashboard.pay.tooFew') }
			: formatEuros(amount, words.locale);
	return [known, euros(q1), euros(median), euros(q3)];
}

/** "24 salaires connus" */
export function describePayPeople(figure: Figure, words: Words): string {
	if (figure.display === 'hidden') return words.t('dashboard.state.hidden');
	return words.t('dashboard.pay.people', {
		count: figure.d,
		people: formatNumber(figure.d, words.locale)
	});
}
