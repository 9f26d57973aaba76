import { usualWidth } from './delimiter.ts';
import {
	findHeader,
	isBlank,
	isUnique,
	isWord,
	typedColumns,
	type Records,
	type TypedColumn
} from './header.ts';

/** Where a table stands among the records of a file, its titles included. */
export interface TableSpan {
	/** From 0. */
	readonly start: number;
	/** After its last record. */
	readonly end: number;
}

/** A table of fewer records is a title, or facts about the file. */
const LEAST_RECORDS = 3;

/**
 * The tables of a file: runs of records between blank ones that have a header of their own. Blank lines inside
 * a table, and titles, make no table.
 */
export function findTables(records: Records): readonly TableSpan[] {
	const runs = findRuns(records);
	const starts: number[] = [];
	let first: Records | undefined;
	let titled: number | undefined;
	for (const { start, end } of runs) {
		const run = records.slice(start, end);
		if (isTable(run, first)) {
			starts.push(titled ?? start);
			first ??= tableOf(run);
		}
		titled = end - start === 1 && isTitle(run) ? start : undefined;
	}
	return starts.map((start, index) => ({
		start: index === 0 ? 0 : start,
		end: starts[index + 1] ?? records.length
	}));
}

/** The span with most records: the others are lists beside it, or a summary. */
export function longestSpan(spans: readonly TableSpan[]): number {
	const lengths = spans.map(({ start, end }) => end - start);
	return lengths.indexOf(Math.max(...lengths, 0));
}

function findRuns(records: Records): readonly TableSpan[] {
	const runs: { start: number; end: number }[] = [];
	for (const [index, record] of records.entries()) {
		if (isBlank(record)) continue;
		const last = runs.at(-1);
		if (last?.end === index) last.end = index + 1;
		else runs.push({ start: index, end: index + 1 });
	}
	return runs;
}

/** The records of a run without its titles. */
function tableOf(run: Records): Records {
	return run.slice(findHeader(run).titleRows);
}

function isTable(run: Records, first: Records | undefined): boolean {
	const table = tableOf(run);
	if (table.length < LEAST_RECORDS) return false;
	const { width, share } = usualWidth(table.map(({ length }) => length));
	const header = table[0] ?? [];
	if (width < 2 || share < 1 || !isHeader(header, typedColumns(table))) return false;
	// Two columns of words are facts about the file, such as « Author » and « Date ».
	if (typedColumns(table).length > 0) return true;
	return width > 2 && (first === undefined || width !== first[0]?.length);
}

/** Words of its own over every column of values. */
export function isHeader(record: readonly string[], columns: readonly TypedColumn[]): boolean {
	const filled = record.filter((cell) => cell.trim() !== '');
	return (
		filled.length > 1 &&
		isUnique(filled) &&
		filled.every(isWord) &&
		columns.every(({ index }) => (record[index] ?? '').trim() !== '')
	);
}

function isTitle(run: Records): boolean {
	return (run[0] ?? []).filter((cell) => cell.trim() !== '').length === 1;
}
