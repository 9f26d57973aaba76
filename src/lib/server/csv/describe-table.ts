import { columnNames, headerWarnings } from '#lib/domain/imports/header.ts';
import { recogniseExport, type RecognisedExport } from '#lib/domain/imports/known-exports/index.ts';
import type { Reading, ReadingOptions } from '#lib/domain/imports/reading.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { decodeText } from './decode.ts';
import { readRecords } from './read-records.ts';
import type { Sniffed } from './sniff.ts';
import type { FileSource } from './source.ts';
import type { RowRules } from './table-rows.ts';

/** What the header of a table tells. */
export interface TableFacts {
	/** Names of the columns, all different. */
	readonly names: readonly string[];
	readonly warnings: readonly Problem[];
	/** First rows of the tables of the file; none when there is one. */
	readonly tables: readonly number[];
	/** The tool that wrote the file. */
	readonly recognised: RecognisedExport | undefined;
	readonly rules: RowRules;
	/** What an import must be told before it takes the first row. */
	readonly question: Problem | undefined;
}

/** Reads the header of a table, and what tool wrote it. */
export async function describeTable(
	source: FileSource,
	sniffed: Sniffed,
	options: ReadingOptions
): Promise<TableFacts> {
	const { reading, tables } = sniffed;
	const above = await readAbove(source, reading);
	const width = Math.max(...above.map(({ length }) => length), 0);
	const header = reading.headerRows === 0 ? [] : above;
	const first = columnNames(header, width);
	const recognised = recogniseExport({ header, names: first });
	const named = header[recognised?.known.nameRow ?? -1];
	const names = named ? columnNames([named], width) : first;
	return {
		names,
		tables,
		recognised,
		warnings: [...titleWarnings(sniffed), ...headerWarnings(header, names)],
		rules: {
			...rowRules(options, recognised, names),
			reading,
			width: names.length,
			header,
			typed: sniffed.typed
		},
		question: tables.length > 0 && options.table === undefined ? severalTables(reading, tables) : undefined
	};
}

function rowRules(
	{ footerRows, totals, unfinished }: ReadingOptions,
	recognised: RecognisedExport | undefined,
	names: readonly string[]
) {
	const { unfinished: findUnfinished, readCell } = recognised?.known ?? {};
	return { footerRows, totals, unfinished, isUnfinished: findUnfinished?.(names), readCell };
}

/** The header rows; without a header, the first row. */
async function readAbove(source: FileSource, reading: Reading): Promise<readonly (readonly string[])[]> {
	const above = reading.titleRows + Math.max(1, reading.headerRows);
	const records: (readonly string[])[] = [];
	for await (const batch of readRecords(decodeText(source, reading.encoding), reading)) {
		records.push(...batch.records.slice(0, above - records.length));
		if (records.length >= above) break;
	}
	return records.slice(reading.titleRows);
}

function titleWarnings({ titles }: Sniffed): Problem[] {
	return titles > 0 ? [{ code: 'import.title-rows', params: { count: titles } }] : [];
}

function severalTables({ titleRows }: Reading, tables: readonly number[]): Problem {
	const read = tables.findLastIndex((row) => row <= titleRows + 1);
	const other = tables.find((_, index) => index !== read) ?? 1;
	return {
		code: 'import.several-tables',
		row: other,
		params: { count: tables.length, read: read + 1, rows: tables.join(', ') }
	};
}
