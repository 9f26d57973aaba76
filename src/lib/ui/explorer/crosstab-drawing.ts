import type { Crosstab, TableCell } from '#lib/domain/figures/explorer/explorer.ts';
import { formatShare } from '#lib/i18n/format.ts';
import { formatLabel } from '#lib/i18n/format-wording.ts';
import type { Words } from '../base/words.ts';
import type { Bar } from '../figures/bars.ts';
import { formatCounts } from '../figures/figure-words.ts';
import type { IntervalRow } from '../figures/interval-rows.ts';

/** A drawing of more lines than this says less than its table. */
const MOST_LINES = 48;

/** Does a drawing help? Not where there is nothing to draw, or too much. */
export function isDrawable({ rows, columns }: Crosstab): boolean {
	return rows.length > 0 && rows.length * (columns.length + 1) <= MOST_LINES;
}

/** People as bars: each row owns the bars of its columns. */
export function buildCrosstabBars(table: Crosstab, words: Words): readonly Bar[] {
	const single = table.columns.length === 0;
	return table.rows.flatMap(({ label }, at) => [
		barOf(formatLabel(label, words), table.rowTotals[at], single ? 'line' : 'head'),
		...table.columns.map((column, across) =>
			barOf(formatLabel(column.label, words), table.cells[at]?.[across], 'child')
		)
	]);
}

function barOf(label: string, cell: TableCell | undefined, level: Bar['level']): Bar {
	return { label, count: cell?.x ?? null, tone: level === 'child' ? 'work' : 'target', level };
}

/** Rates on one scale, row by row and column by column, totals left to the table. */
export function buildCrosstabIntervals(table: Crosstab, words: Words): readonly IntervalRow[] {
	return table.rows.flatMap(({ label }, at) => {
		const head = rowOf(formatLabel(label, words), table.rowTotals[at], words);
		const children = table.columns.map((column, across) => ({
			...rowOf(formatLabel(column.label, words), table.cells[at]?.[across], words),
			child: true
		}));
		return [head, ...children];
	});
}

function rowOf(label: string, cell: TableCell | undefined, words: Words): IntervalRow {
	const { x, d, value, lower, upper } = cell ?? {};
	if (x == null || d == null) return { label, value: null, lower: null, upper: null, text: 'c', note: '' };
	const note = formatCounts(x, d, words);
	if (value == null || lower == null || upper == null) {
		return { label, value: null, lower: null, upper: null, text: note, note: '' };
	}
	return { label, value, lower, upper, text: formatShare(x, d, words.locale), note };
}
