import { footerKind } from '#lib/domain/imports/footer.ts';
import { isBlank, type TypedColumn } from '#lib/domain/imports/header.ts';
import type { RowTest } from '#lib/domain/imports/known-exports/known-export.ts';
import type { Reading, ReadingOptions } from '#lib/domain/imports/reading.ts';
import { isHeader } from '#lib/domain/imports/tables.ts';
import { quoteFound, type Problem } from '#lib/domain/shared/problem.ts';
import type { RecordBatch } from './read-records.ts';

export interface TableRow {
	/** 1-based, as a spreadsheet counts: title lines, header and blank lines included. */
	readonly row: number;
	readonly cells: readonly string[];
}

export interface TableBatch {
	readonly rows: readonly TableRow[];
	/** What stops an import, questions that it must be told the answer of included. */
	readonly problems: readonly Problem[];
	readonly warnings: readonly Problem[];
	/** Responses that the tool marks as unfinished, kept or not. */
	readonly unfinished: number;
}

/** Which records of a file are rows of its table. */
export interface RowRules extends Pick<ReadingOptions, 'footerRows' | 'totals' | 'unfinished'> {
	readonly reading: Reading;
	readonly width: number;
	readonly header: readonly (readonly string[])[];
	readonly typed: readonly TypedColumn[];
	readonly isUnfinished: RowTest | undefined;
	readonly readCell: ((cell: string) => string) | undefined;
}

interface Walk {
	readonly rules: RowRules;
	/** The last rows so far, which may be the ones to leave out. */
	readonly tail: TableRow[];
	/** Rows that look like totals or notes: they are, if no other row follows. */
	readonly footers: TableRow[];
	afterBlank: boolean;
	rows: TableRow[];
	problems: Problem[];
	unfinished: number;
	/** Rows with a quote that takes in the cells after it: their width is no problem of its own. */
	flawed: ReadonlySet<number | undefined>;
}

/** Takes titles, header, blank lines and what is left out by choice from the records of a file. */
export async function* readRows(
	batches: AsyncIterable<RecordBatch>,
	rules: RowRules
): AsyncGenerator<TableBatch> {
	const walk: Walk = {
		rules,
		tail: [],
		footers: [],
		afterBlank: false,
		rows: [],
		problems: [],
		unfinished: 0,
		flawed: new Set()
	};
	for await (const batch of batches) {
		const isEnd = walkBatch(walk, batch);
		yield takeBatch(walk, []);
		if (isEnd) break;
	}
	const warnings = settleFooters(walk);
	yield takeBatch(walk, warnings);
}

function takeBatch(walk: Walk, warnings: readonly Problem[]): TableBatch {
	const { rows, problems, unfinished } = walk;
	walk.rows = [];
	walk.problems = [];
	walk.unfinished = 0;
	return { rows, problems, warnings, unfinished };
}

/** True when the table ends here. */
function walkBatch(walk: Walk, { records, firstRow, problems }: RecordBatch): boolean {
	const { titleRows, headerRows, lastRow = Infinity } = walk.rules.reading;
	const above = titleRows + headerRows;
	walk.problems.push(...problems.filter(({ row = 0 }) => row > titleRows && row <= lastRow));
	walk.flawed = new Set(problems.map(({ row }) => row));
	for (const [index, cells] of records.entries()) {
		const row = firstRow + index;
		if (row > lastRow) return true;
		if (row <= above) continue;
		if (isBlank(cells)) walk.afterBlank = true;
		else {
			takeRow(walk, { row, cells });
			walk.afterBlank = false;
		}
	}
	return false;
}

function takeRow(walk: Walk, { row, cells }: TableRow): void {
	const { rules, tail } = walk;
	const again = anotherHeader(walk, cells);
	if (again) {
		walk.problems.push({ code: again, row });
		return;
	}
	if (rules.isUnfinished?.(cells)) {
		walk.unfinished += 1;
		if (rules.unfinished === 'skip') return;
	}
	tail.push({ row, cells: rules.readCell ? cells.map(rules.readCell) : cells });
	if (tail.length <= (rules.footerRows ?? 0)) return;
	const next = tail.shift();
	if (next) holdOrKeep(walk, next);
}

/** A header in the midst of rows: two files in one, or a table under another that the beginning did not show. */
function anotherHeader({ rules, afterBlank }: Walk, cells: readonly string[]): string | undefined {
	const { header, typed } = rules;
	const isSame = (names: readonly string[]) =>
		names.length > 1 && names.length === cells.length && names.every((name, at) => name === cells[at]);
	if (header.some(isSame)) return 'import.header-again';
	const isOther = afterBlank && typed.length > 0 && isHeader(cells, typed);
	return isOther ? 'import.another-table' : undefined;
}

function holdOrKeep(walk: Walk, next: TableRow): void {
	if (walk.rules.totals !== 'keep' && footerKind(next.cells, walk.rules.width)) {
		walk.footers.push(next);
		return;
	}
	for (const held of walk.footers.splice(0)) keepRow(walk, held);
	keepRow(walk, next);
}

function keepRow(walk: Walk, next: TableRow): void {
	const { width } = walk.rules;
	walk.rows.push(next);
	if (next.cells.length === width || walk.flawed.has(next.row)) return;
	const params = { count: next.cells.length, expected: width };
	walk.problems.push({ code: 'import.ragged-row', row: next.row, params });
}

/** Totals and notes at the end are left out when that is said; else they are kept, and asked about. */
function settleFooters(walk: Walk): readonly Problem[] {
	const footers = walk.footers.splice(0);
	const [first] = footers;
	if (walk.rules.totals === 'skip') {
		return first
			? [{ code: 'import.footer-skipped', row: first.row, params: { count: footers.length } }]
			: [];
	}
	walk.rows.push(...footers);
	for (const { row, cells } of footers) {
		const found = quoteFound(cells.find((cell) => cell.trim() !== '') ?? '');
		const code = footerKind(cells, walk.rules.width) === 'totals' ? 'import.totals-row' : 'import.note-row';
		walk.problems.push({ code, row, found });
	}
	return [];
}
