import { fail, ok, type Result } from '../shared/result.ts';
import { findHeader, isBlank, typedColumns, type Records, type TypedColumn } from './header.ts';
import type { ReadingOptions } from './reading.ts';
import { findTables, longestSpan, type TableSpan } from './tables.ts';

/** Where the table to read stands in a file. */
export interface Layout {
	/** Records above its header, other tables included. */
	readonly titleRows: number;
	readonly headerRows: number;
	/** 1-based; undefined when it ends with the file. */
	readonly lastRow: number | undefined;
	/** Titles of this table alone. */
	readonly titles: number;
	/** 1-based first rows of the tables of the file; none when there is only one. */
	readonly tables: readonly number[];
	readonly typed: readonly TypedColumn[];
}

/** Finds the table in the first records of a file, or takes what is said. */
export function chooseLayout(
	records: Records,
	options: Pick<ReadingOptions, 'table' | 'titleRows' | 'headerRows'>
): Result<Layout> {
	const found = findTables(records);
	const whole: TableSpan = { start: 0, end: records.length };
	const spans = found.length > 1 ? found : [whole];
	const chosen = chosenTable(spans, options);
	const span = spans[chosen];
	if (!span) {
		return fail({
			code: 'import.table-missing',
			found: String(options.table ?? ''),
			params: { count: spans.length }
		});
	}
	const guess = findHeader(records.slice(span.start, span.end));
	const titleRows = options.titleRows ?? span.start + guess.titleRows;
	const table = records.slice(titleRows, span.end).filter((record) => !isBlank(record));
	return ok({
		titleRows,
		headerRows: options.headerRows ?? guess.headerRows,
		lastRow: spans[chosen + 1]?.start,
		titles: Math.max(0, titleRows - span.start),
		tables: found.length > 1 ? found.map(({ start }) => start + 1) : [],
		typed: typedColumns(table)
	});
}

/** The one asked for, the one that stands under the titles said, else the longest. */
function chosenTable(
	spans: readonly TableSpan[],
	{ table, titleRows }: Pick<ReadingOptions, 'table' | 'titleRows'>
): number {
	if (table !== undefined) return table - 1;
	if (titleRows === undefined) return longestSpan(spans);
	return spans.findLastIndex(({ start }) => start <= titleRows);
}
