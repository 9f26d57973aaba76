import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { Crosstab, TableCell } from '#lib/domain/figures/explorer/explorer.ts';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import { formatLabel } from '#lib/i18n/format-wording.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Cell, Column, Row } from '../base/table.ts';
import type { Words } from '../base/words.ts';
import { formatCounts } from '../figures/figure-words.ts';

/** The rows and columns of a cross table, totals last. */
export function buildCrosstabTable(
	table: Crosstab,
	rowsName: string,
	words: Words
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
	const cell = (given: TableCell | undefined) => (given ? formatCell(given, words) : '');
	const total = words.t('dashboard.total');
	return {
		columns: [
			{ label: rowsName },
			...table.columns.map(({ label }) => ({ label: formatLabel(label, words), numeric: true })),
			{ label: total, numeric: true }
		],
		rows: [
			...table.rows.map(({ label }, at) => ({
				cells: [formatLabel(label, words), ...(table.cells[at] ?? []).map(cell), strong(table.rowTotals[at])]
			})),
			{ cells: [total, ...table.columnTotals.map(cell), cell(table.total)], total: true }
		]
	};

	function strong(given: TableCell | undefined): Cell {
		const formatted = cell(given);
		return typeof formatted === 'string' ? { text: formatted, strong: true } : formatted;
	}
}

/** A number with what it is of, or the sign that stands in its place and why. */
export function formatCell(cell: TableCell, words: Words): Cell {
	const { symbol, x, d, value, fragile } = cell;
	if (symbol) return { text: SYMBOLS[symbol], withheld: words.t(WHY[symbol]) };
	if (x === null) return '';
	if (d === null) return formatNumber(x, words.locale);
	const counts = formatCounts(x, d, words);
	if (value === null) return { text: counts, note: words.t('dashboard.state.counts') };
	const note = fragile ? words.t('explore.table.fragile', { counts }) : counts;
	return { text: formatShare(x, d, words.locale), note };
}

const WHY: Readonly<Record<NonNullable<TableCell['symbol']>, MessageKey>> = {
	confidential: 'dashboard.cell.hidden',
	notCalculable: 'dashboard.state.undefined',
	missing: 'explore.signs.missing'
};
