import { chooseEncoding } from '#lib/domain/imports/encoding.ts';
import { columnNames } from '#lib/domain/imports/header.ts';
import { CONTAINER_PROBLEMS, recogniseContainer } from '#lib/domain/imports/container.ts';
import type { Reading, ReadingOptions } from '#lib/domain/imports/reading.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { decodeText, UndecodableText } from './decode.ts';
import { readRecords, UnreadableRest, type RecordBatch } from './read-records.ts';
import { scanBytes } from './scan-bytes.ts';
import { sniffReading } from './sniff.ts';
import type { FileSource } from './source.ts';

/** A file that is a table: how it is read, its columns, its records as often as needed. */
export interface Table {
	readonly source: FileSource;
	readonly sha256: string;
	readonly reading: Reading;
	/** Names of the columns, all different. */
	readonly names: readonly string[];
	readonly warnings: readonly Problem[];
	/** Records under the header, blank ones left out, with what is wrong with them. */
	batches(): AsyncIterable<TableBatch>;
}

export interface TableRow {
	/** 1-based, as a spreadsheet counts: title lines, header and blank lines included. */
	readonly row: number;
	readonly cells: readonly string[];
}

export interface TableBatch {
	readonly rows: readonly TableRow[];
	readonly problems: readonly Problem[];
}

/** Decides how a file is read, or says why it is no table. Reads its bytes once, its beginning twice. */
export async function openTable(source: FileSource, options: ReadingOptions = {}): Promise<Result<Table>> {
	if (source.byteCount === 0) return fail({ code: 'import.empty-file', at: source.name });
	const { tally, head, sha256 } = await scanBytes(source);
	const container = recogniseContainer(head);
	if (container) return fail({ code: CONTAINER_PROBLEMS[container], at: source.name });
	const encoding = chooseEncoding(tally, head, options.encoding);
	if (!encoding.ok) return encoding;
	if (tally.controls > CONTROLS_SHARE * tally.bytes)
		return fail({ code: 'import.file-binary', at: source.name });
	try {
		const sniffed = await sniffReading(source, encoding.value.encoding, options);
		if (!sniffed.ok) return sniffed;
		return ok(await describeTable(source, sha256, sniffed.value, encoding.value.warnings));
	} catch (error) {
		return fail(asProblem(error, source));
	}
}

/** Text has hardly any control character. */
const CONTROLS_SHARE = 0.01;

async function describeTable(
	source: FileSource,
	sha256: string,
	reading: Reading,
	warnings: readonly Problem[]
): Promise<Table> {
	const names = await readNames(source, reading);
	const titles: Problem[] =
		reading.titleRows > 0 ? [{ code: 'import.title-rows', params: { count: reading.titleRows } }] : [];
	return {
		source,
		sha256,
		reading,
		names,
		warnings: [...warnings, ...titles],
		batches: () => readTable(source, reading, names.length)
	};
}

async function readNames(source: FileSource, reading: Reading): Promise<readonly string[]> {
	const above = reading.titleRows + Math.max(1, reading.headerRows);
	const records: (readonly string[])[] = [];
	for await (const batch of readRecords(decodeText(source, reading.encoding), reading)) {
		records.push(...batch.records.slice(0, above - records.length));
		if (records.length >= above) break;
	}
	const header = records.slice(reading.titleRows);
	const width = Math.max(...header.map(({ length }) => length), 0);
	return columnNames(reading.headerRows === 0 ? [] : header, width);
}

async function* readTable(source: FileSource, reading: Reading, width: number): AsyncGenerator<TableBatch> {
	const above = reading.titleRows + reading.headerRows;
	try {
		for await (const batch of readRecords(decodeText(source, reading.encoding), reading)) {
			yield checkBatch(batch, above, width);
		}
	} catch (error) {
		yield { rows: [], problems: [asProblem(error, source)] };
	}
}

function checkBatch({ records, firstRow, problems }: RecordBatch, above: number, width: number): TableBatch {
	const rows: TableRow[] = [];
	const ragged: Problem[] = [];
	// A quote that does not close takes in the cells after it: one problem is enough.
	const flawed = new Set(problems.map(({ row }) => row));
	for (const [index, cells] of records.entries()) {
		const row = firstRow + index;
		if (row <= above || isBlank(cells)) continue;
		rows.push({ row, cells });
		if (cells.length !== width && !flawed.has(row)) ragged.push(raggedProblem(row, cells, width));
	}
	return { rows, problems: [...problems, ...ragged] };
}

function raggedProblem(row: number, cells: readonly string[], width: number): Problem {
	return { code: 'import.ragged-row', row, params: { count: cells.length, expected: width } };
}

function isBlank(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}

/** What stops the reading of a file is told like any other problem; anything else is a bug. */
function asProblem(error: unknown, source: FileSource): Problem {
	if (error instanceof UnreadableRest) return error.problem;
	if (error instanceof UndecodableText) return { code: 'import.encoding-undecodable', at: source.name };
	throw error;
}
