import { LIMITS, LONGEST_RECORD, type Reading } from '#lib/domain/imports/reading.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { openRecordParser, type CutReading, type ParsedPiece } from './record-parser.ts';

/** Records that follow each other in a file. */
export interface RecordBatch {
	/** 1-based place of the first of them, every record and blank line of the file counted, as a spreadsheet does. */
	readonly firstRow: number;
	readonly records: readonly (readonly string[])[];
	/** Quotes that do not close, cells that are too long. */
	readonly problems: readonly Problem[];
}

/** The rest of a file cannot be read as a table. */
export class UnreadableRest extends Error {
	readonly problem: Problem;

	constructor(problem: Problem) {
		super(problem.code);
		this.name = 'UnreadableRest';
		this.problem = problem;
	}
}

/**
 * Cuts text into records and cells, piece by piece.
 *
 * @throws {UnreadableRest} when a record has no end within what a record may hold, or lines never end, blank ones
 * counted
 */
export async function* readRecords(
	text: AsyncIterable<string>,
	reading: CutReading
): AsyncGenerator<RecordBatch> {
	const parser = openRecordParser(reading);
	let rest = '';
	let row = 1;
	for await (const piece of text) {
		rest += piece;
		const parsed = parser.parse(rest, 0, true);
		rest = rest.slice(parsed.meta.cursor);
		if (rest.length > LONGEST_RECORD) {
			throw new UnreadableRest({ code: endlessRecord(rest, reading), row: row + parsed.data.length });
		}
		if (parsed.data.length > 0) yield toBatch(parsed, row);
		row += parsed.data.length;
		if (row > MOST_LINES)
			throw new UnreadableRest({ code: 'import.too-many-rows', params: { most: LIMITS.rows } });
	}
	const last = rest.endsWith('\r') ? rest.slice(0, -1) : rest;
	if (last !== '') yield toBatch(parser.parse(last, 0, false), row);
}

/** Blank lines are no rows, and still take time: a file has ten of them for each row at most. */
const MOST_LINES = 10 * LIMITS.rows;

function endlessRecord(rest: string, { quote }: Pick<Reading, 'quote'>): string {
	return rest.includes(quote) ? 'import.quote-open' : 'import.row-endless';
}

function toBatch(parsed: ParsedPiece, firstRow: number): RecordBatch {
	const records = parsed.data.map(withoutCarriageReturn);
	return {
		firstRow,
		records,
		problems: [...quoteProblems(parsed, firstRow), ...cellProblems(records, firstRow)]
	};
}

/** Lines that end in CR LF are cut at the LF. */
function withoutCarriageReturn(record: string[]): string[] {
	const last = record.length - 1;
	const cell = record[last];
	if (cell?.endsWith('\r')) record[last] = cell.slice(0, -1);
	return record;
}

const QUOTE_PROBLEMS: Readonly<Record<string, string>> = {
	MissingQuotes: 'import.quote-open',
	InvalidQuotes: 'import.quote-inside'
};

/** Of the record that is cut at the end of a piece, the errors come again with the next piece. */
function quoteProblems({ errors, data }: ParsedPiece, firstRow: number): Problem[] {
	const problems = new Map<number, Problem>();
	for (const { code, row } of errors) {
		if (row >= data.length) continue;
		const found = QUOTE_PROBLEMS[code];
		if (found) problems.set(row, { code: found, row: firstRow + row });
	}
	return [...problems.values()];
}

function cellProblems(records: readonly (readonly string[])[], firstRow: number): Problem[] {
	return records.flatMap((record, index) => {
		const row = firstRow + index;
		if (record.length > LIMITS.columns) {
			return [
				{ code: 'import.too-many-columns', row, params: { count: record.length, most: LIMITS.columns } }
			];
		}
		const long = record.findIndex((cell) => cell.length > LIMITS.cellCharacters);
		const nul = record.findIndex((cell) => cell.includes('\0'));
		if (nul !== -1) return [{ code: 'import.nul', row }];
		return long === -1
			? []
			: [{ code: 'import.cell-too-long', row, params: { place: long + 1, most: LIMITS.cellCharacters } }];
	});
}
