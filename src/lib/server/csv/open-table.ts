import { CONTAINER_PROBLEMS, recogniseContainer, type ContainerKind } from '#lib/domain/imports/container.ts';
import { chooseEncoding } from '#lib/domain/imports/encoding.ts';
import { LIMITS, type FileFormat, type Reading, type ReadingOptions } from '#lib/domain/imports/reading.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { openSheet, type SheetSource } from '../workbooks/sheet-source.ts';
import { decodeText, UndecodableText } from './decode.ts';
import { describeTable, type TableFacts } from './describe-table.ts';
import { readRecords, UnreadableRest } from './read-records.ts';
import { scanBytes, type ByteScan } from './scan-bytes.ts';
import { sniffReading, tooManyColumns } from './sniff.ts';
import type { FileSource } from './source.ts';
import { readRows, type TableBatch } from './table-rows.ts';

export type { TableBatch, TableRow } from './table-rows.ts';

/** A file that is a table: how it is read, its columns, its records as often as needed. */
export interface Table extends Pick<TableFacts, 'names' | 'warnings' | 'tables' | 'recognised'> {
	readonly source: FileSource;
	/** Of the file itself, whatever its sheets. */
	readonly sha256: string;
	/** Of a workbook: how the text of its sheet is read. */
	readonly reading: Reading;
	readonly format: FileFormat;
	/** Of a workbook: the sheet that is read, and all of them. */
	readonly sheet: string | null;
	readonly sheets: readonly string[];
	/** Records under the header, blank ones left out, with what is wrong with them. */
	batches(): AsyncIterable<TableBatch>;
}

/** Decides how a file is read, or says why it is no table. Reads its bytes once, its beginning twice. */
export async function openTable(source: FileSource, options: ReadingOptions = {}): Promise<Result<Table>> {
	if (source.byteCount === 0) return fail({ code: 'import.empty-file', at: source.name });
	const scan = await scanBytes(source);
	const container = recogniseContainer(scan.head);
	try {
		if (container === 'zip' || container === 'spreadsheet') {
			return await openSheetTable(source, options, scan);
		}
		if (container) return fail({ code: containerProblem(container, source), at: source.name });
		return await openTextTable(source, options, scan);
	} catch (error) {
		const problem = asProblem(error, source);
		const isOther = container === 'zip' && problem.code === CONTAINER_PROBLEMS.spreadsheet;
		return fail(isOther ? { ...problem, code: CONTAINER_PROBLEMS.zip } : problem);
	}
}

/** A workbook with a password is kept in the form of the old ones. */
function containerProblem(container: ContainerKind, { name }: FileSource): string {
	const isLocked = container === 'old-spreadsheet' && /\.(xlsx|xlsm)$/i.test(name);
	return isLocked ? 'import.workbook-protected' : CONTAINER_PROBLEMS[container];
}

async function openSheetTable(
	source: FileSource,
	options: ReadingOptions,
	{ sha256 }: ByteScan
): Promise<Result<Table>> {
	const sheet = await openSheet(source, options.sheet);
	const asText = { encoding: 'utf-8', delimiter: ',', quote: '"', escape: 'quote' } as const;
	return buildTable(sheet, { ...options, ...asText }, { sha256, encodingWarnings: [] });
}

/** Text has hardly any control character. */
const CONTROLS_SHARE = 0.01;

async function openTextTable(
	source: FileSource,
	options: ReadingOptions,
	{ tally, head, sha256 }: ByteScan
): Promise<Result<Table>> {
	const encoding = chooseEncoding(tally, head, options.encoding);
	if (!encoding.ok) return encoding;
	if (tally.controls > CONTROLS_SHARE * tally.bytes) {
		return fail({ code: 'import.file-binary', at: source.name });
	}
	const file: OpenedFile = { source, format: 'csv', sheet: null, sheets: [], warnings: [] };
	const { encoding: chosen, warnings } = encoding.value;
	return buildTable(file, { ...options, encoding: chosen }, { sha256, encodingWarnings: warnings });
}

type OpenedFile = Omit<SheetSource, 'sheet' | 'format'> & Pick<Table, 'sheet' | 'format'>;

interface Known {
	readonly sha256: string;
	readonly encodingWarnings: readonly Problem[];
}

async function buildTable(
	{ source, warnings: own, ...origin }: OpenedFile,
	options: ReadingOptions & Pick<Reading, 'encoding'>,
	{ sha256, encodingWarnings }: Known
): Promise<Result<Table>> {
	const sniffed = await sniffReading(source, options.encoding, options);
	if (!sniffed.ok) return sniffed;
	const facts = await describeTable(source, sniffed.value, options);
	const { names, tables, recognised, rules, question } = facts;
	const { reading } = rules;
	if (names.length > LIMITS.columns) {
		return fail(tooManyColumns(reading.titleRows + 1, names.length));
	}
	const warnings = [...own, ...encodingWarnings, ...facts.warnings];
	return ok({
		...origin,
		source,
		sha256,
		reading,
		names,
		tables,
		recognised,
		warnings,
		batches: () =>
			guarded(source, question, () => readRows(readRecords(text(source, reading), reading), rules))
	});
}

function text(source: FileSource, { encoding }: Reading): AsyncGenerator<string> {
	return decodeText(source, encoding);
}

/** What is asked comes first; what stops the reading comes as the last problem. */
async function* guarded(
	source: FileSource,
	question: Problem | undefined,
	open: () => AsyncGenerator<TableBatch>
): AsyncGenerator<TableBatch> {
	if (question) yield problemBatch(question);
	try {
		yield* open();
	} catch (error) {
		yield problemBatch(asProblem(error, source));
	}
}

function problemBatch(problem: Problem): TableBatch {
	return { rows: [], problems: [problem], warnings: [], unfinished: 0 };
}

/** What stops the reading of a file is told like any other problem; anything else is a bug. */
function asProblem(error: unknown, source: FileSource): Problem {
	if (error instanceof UnreadableRest) return error.problem;
	if (error instanceof UndecodableText) return { code: 'import.encoding-undecodable', at: source.name };
	throw error;
}
