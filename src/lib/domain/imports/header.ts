import type { Problem } from '../shared/problem.ts';
import { cellKind, type CellKind } from './cell-kinds.ts';
import { usualWidth } from './delimiter.ts';

/** Where a table begins. */
export interface HeaderGuess {
	/** Lines above the table: a title, a date, an empty line. */
	readonly titleRows: number;
	/** 0 to 3. */
	readonly headerRows: number;
}

export type Records = readonly (readonly string[])[];

const MOST_HEADER_ROWS = 3;

/** A table whose columns are named by a person is found in the first records of a file. */
export function findHeader(records: Records): HeaderGuess {
	const { width } = usualWidth(records.filter((record) => !isBlank(record)).map(({ length }) => length));
	const titleRows = countTitleRows(records, width);
	const table = records.slice(titleRows).filter((record) => !isBlank(record));
	return { titleRows, headerRows: countHeaderRows(table) };
}

/**
 * The names of the columns. Several header rows make one name: the first row when it names every column once
 * (codes above texts), else both, a question standing for the empty cells at its right.
 *
 * A column without a name is called `#3`, by its place; a name met again gets its rank, `Autre (2)`.
 */
export function columnNames(header: Records, width: number): readonly string[] {
	const [first = [], ...others] = header;
	const codes = first.map((name) => name.trim());
	const complete = codes.length === width && codes.every((name) => name !== '') && isUnique(codes);
	const names = complete ? codes : joinHeaders(codes, others);
	const seen = new Map<string, number>();
	return Array.from({ length: width }, (_, index) => {
		const name = names[index] === undefined || names[index] === '' ? `#${index + 1}` : names[index];
		const rank = (seen.get(name) ?? 0) + 1;
		seen.set(name, rank);
		return rank === 1 ? name : `${name} (${rank})`;
	});
}

/** Words that SurveyMonkey writes under a question that has one column. */
const SINGLE_ANSWER = /^(open-ended )?response$/i;

/** What a reader of the header should know: columns without a name, and names that stand twice. */
export function headerWarnings(header: Records, names: readonly string[]): readonly Problem[] {
	if (header.length === 0) return [];
	const unnamed = names.flatMap((name, index) => (name === `#${index + 1}` ? [name] : []));
	const repeated = names.filter(
		(name) => / \(\d+\)$/.test(name) && names.includes(name.replace(/ \(\d+\)$/, ''))
	);
	return [...warnColumns('import.header-empty', unnamed), ...warnColumns('import.header-repeated', repeated)];
}

function warnColumns(code: string, [first, ...others]: readonly string[]): Problem[] {
	if (first === undefined) return [];
	return [{ code, column: first, params: { count: others.length + 1 } }];
}

function joinHeaders(first: readonly string[], others: Records): string[] {
	if (others.length === 0) return [...first];
	let question = '';
	return first.map((name, index) => {
		if (name !== '') question = name;
		const parts = others.map((record) => (record[index] ?? '').trim());
		// Cells merged over both rows say the same twice.
		const own = parts.filter((part) => part !== '' && part !== question && !SINGLE_ANSWER.test(part));
		return [question, ...own].filter((part) => part !== '').join(' | ');
	});
}

function countTitleRows(records: Records, width: number): number {
	if (width < 2) return 0;
	const start = records.findIndex((record) => !isTitle(record, width));
	return start === -1 ? 0 : start + countFacts(records.slice(start), width);
}

/** Fewer columns than this do not tell facts above a table from its header. */
const LEAST_WIDTH_OF_FACTS = 4;

/**
 * `Author;Me;;;;` above a table: at most two cells at the left of a row that a spreadsheet has filled up, then
 * the first full row of words.
 */
function countFacts(records: Records, width: number): number {
	if (width < LEAST_WIDTH_OF_FACTS) return 0;
	const start = records.findIndex((record) => !isFacts(record));
	const header = start > 0 ? (records[start] ?? []) : [];
	const isFull = header.length >= width && header.every((cell) => cell.trim() !== '' && isWord(cell));
	return isFull && isUnique(header) ? start : 0;
}

function isFacts(record: readonly string[]): boolean {
	return record.slice(2).every((cell) => cell.trim() === '');
}

export function isWord(cell: string): boolean {
	return family(cellKind(cell)) === 'text';
}

function isTitle(record: readonly string[], width: number): boolean {
	const filled = record.filter((cell) => cell.trim() !== '').length;
	if (filled === 0) return true;
	if (record.length < width) return filled <= Math.max(1, width / 2);
	return width > 2 && filled === 1;
}

function countHeaderRows(table: Records): number {
	const columns = typedColumns(table);
	if (isToolHeader(table[2])) return MOST_HEADER_ROWS;
	if (isToolHeader(table[1])) return 2;
	if (table.length > 1 && looksLikeData(table, 0, columns)) return 0;
	return isSecondHeader(table, columns) ? 2 : 1;
}

/** Qualtrics writes the id of each column under its text. */
function isToolHeader(record: readonly string[] | undefined): boolean {
	if (!record) return false;
	const filled = record.filter((cell) => cell !== '');
	const ids = filled.filter((cell) => /^\{['"]ImportId['"]/.test(cell));
	return ids.length > 0 && ids.length >= filled.length / 2;
}

export interface TypedColumn {
	readonly index: number;
	readonly family: string;
}

/** The columns that hold only numbers, only dates or only yes and no, under the first three rows. */
export function typedColumns(table: Records): readonly TypedColumn[] {
	const body = table.length > MOST_HEADER_ROWS + 1 ? table.slice(MOST_HEADER_ROWS) : table.slice(-1);
	return (table[0] ?? []).flatMap((_, index) => {
		const families = new Set(body.map((record) => family(cellKind(record[index] ?? ''))));
		families.delete('empty');
		const [only] = families;
		return families.size === 1 && only && only !== 'text' ? [{ index, family: only }] : [];
	});
}

function family(kind: CellKind): string {
	if (kind === 'empty' || kind === 'missing') return 'empty';
	if (kind.startsWith('date')) return 'date';
	if (kind === 'boolean') return kind;
	return kind === 'text' || kind === 'code' || kind === 'range' ? 'text' : 'number';
}

/** A first row that already holds a value in every column of values. */
function looksLikeData(table: Records, row: number, columns: readonly TypedColumn[]): boolean {
	const cells = columns.map(({ index, family: wanted }) => ({
		wanted,
		own: family(cellKind(table[row]?.[index] ?? ''))
	}));
	const filled = cells.filter(({ own }) => own !== 'empty');
	if (filled.length === 0 || !filled.every(({ own, wanted }) => own === wanted)) return false;
	return !isYears(table[row] ?? []);
}

/** `2012;2013;2014` above columns of counts are names. */
function isYears(record: readonly string[]): boolean {
	const numbers = record.filter((cell) => family(cellKind(cell)) === 'number');
	return (
		numbers.length > 1 && isUnique(numbers) && numbers.every((cell) => /^(19|20)\d\d$/.test(cell.trim()))
	);
}

/** A second row that names what the first leaves without a name, or that holds words above columns of values. */
function isSecondHeader(table: Records, columns: readonly TypedColumn[]): boolean {
	const [first = [], second] = table;
	if (!second || table.length < 3) return false;
	const cells = columns.map(({ index }) => family(cellKind(second[index] ?? '')));
	if (cells.some((kind) => kind !== 'empty' && kind !== 'text')) return false;
	return namesColumns(first, second) || (columns.length > 0 && cells.every((kind) => kind === 'text'));
}

/** Options under a question, whose cells at the right are empty. */
function namesColumns(first: readonly string[], second: readonly string[]): boolean {
	const unnamed = first.flatMap((cell, index) => (cell.trim() === '' ? [index] : []));
	const named = unnamed.filter((index) => (second[index] ?? '').trim() !== '');
	// No record begins with nothing: SurveyMonkey leaves the place under the number of the respondent empty.
	const opensEmpty = (second[0] ?? '').trim() === '' && (first[0] ?? '').trim() !== '';
	if (opensEmpty && second.some((cell) => SINGLE_ANSWER.test(cell))) return true;
	return named.length >= (opensEmpty ? 1 : 2) && named.length >= 0.8 * unnamed.length;
}

export function isBlank(record: readonly string[]): boolean {
	return record.every((cell) => cell.trim() === '');
}

export function isUnique(values: readonly string[]): boolean {
	return new Set(values).size === values.length;
}
