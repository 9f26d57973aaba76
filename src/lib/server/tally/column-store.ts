import { OUTCOME_CODES } from '#lib/domain/outcomes/codes.ts';
import { AT, PACKED_BY, type TallyRow } from '../db/queries/tally-rows.ts';
import { makeCodeColumn, numberOf, resizeCodes, setCode, type CodeColumn } from './code-column.ts';
import {
	CLOSED_FIELDS,
	OPEN_ROW_FIELDS,
	SEGMENT_FIELDS,
	type RowField,
	type SegmentField
} from './stored-fields.ts';

/**
 * The outcomes of one institution in memory, one array a field: about 45 bytes each, pay included, and no
 * name of anybody. Rows stand in segments, runs of awards of one cohort at one wave, which are read again as
 * a whole when one of them changes.
 */
export interface ColumnStore {
	readonly columns: Readonly<Record<RowField | 'source' | 'referenceDate', CodeColumn>>;
	/** Amounts as text in a dictionary, '' where not known: pay takes few distinct values. */
	readonly pay: Readonly<Record<PayColumn, CodeColumn>>;
	/** The columns of packed fields, in the order of a packed text. */
	readonly packed: readonly CodeColumn[];
	/** Packed text → number of each of its codes: few combinations occur, each many times. */
	readonly combinations: Map<string, readonly number[]>;
	/** In the order of cohort, wave and first award. */
	segments: Segment[];
	/** Rows in use, those of replaced segments included. */
	rows: number;
	/** Rows of replaced segments. */
	dead: number;
	capacity: number;
}

export const PAY_COLUMNS = ['netMonthlyEuros', 'bonusYearEuros', 'ftePercent'] as const;
export type PayColumn = (typeof PAY_COLUMNS)[number];

export interface Segment {
	readonly cohortId: string;
	readonly waveMonths: number;
	readonly firstAward: string;
	readonly facts: Readonly<Record<SegmentField, string>>;
	readonly start: number;
	readonly length: number;
	/** Milliseconds of the last change among its rows. */
	readonly updatedAt: number;
}

/** A changed award makes at most so many rows be read again. */
const MOST_ROWS_OF_A_SEGMENT = 1_024;

/** Past this many combinations they are forgotten and met again. */
const MOST_COMBINATIONS = 20_000;

export function makeColumnStore(): ColumnStore {
	const columns = Object.fromEntries([
		...CLOSED_FIELDS.map((field) => [field, makeCodeColumn(0, OUTCOME_CODES[field])]),
		...OPEN_ROW_FIELDS.map((field) => [field, makeCodeColumn(0, [''])]),
		['source', makeCodeColumn(0)],
		['referenceDate', makeCodeColumn(0, [''])]
	]) as ColumnStore['columns'];
	const pay = Object.fromEntries(PAY_COLUMNS.map((name) => [name, makeCodeColumn(0, [''])]));
	return {
		columns,
		pay: pay as ColumnStore['pay'],
		packed: [...CLOSED_FIELDS, 'source' as const, 'referenceDate' as const].map((name) => columns[name]),
		combinations: new Map(),
		segments: [],
		rows: 0,
		dead: 0,
		capacity: 0
	};
}

/**
 * Adds rows at the end, as new segments.
 *
 * @param rows in the order of cohort, wave and award
 * @returns the new segments, which the caller puts in their place
 */
export function appendRows(store: ColumnStore, rows: readonly TallyRow[]): Segment[] {
	if (store.rows + rows.length > store.capacity) grow(store, store.rows + rows.length);
	const segments: Segment[] = [];
	for (let from = 0; from < rows.length;) {
		const until = endOfSegment(rows, from);
		segments.push(writeSegment(store, rows, from, until));
		from = until;
	}
	return segments;
}

/** Gives back what is not used, once everything has been read. */
export function trimStore(store: ColumnStore): void {
	resize(store, store.rows);
}

function endOfSegment(rows: readonly TallyRow[], from: number): number {
	const first = rows[from];
	let until = from + 1;
	while (until < rows.length && until - from < MOST_ROWS_OF_A_SEGMENT) {
		const row = rows[until];
		const same =
			row?.[AT.cohortId] === first?.[AT.cohortId] && row?.[AT.waveMonths] === first?.[AT.waveMonths];
		if (!same) break;
		until++;
	}
	return until;
}

function writeSegment(store: ColumnStore, rows: readonly TallyRow[], from: number, until: number): Segment {
	const start = store.rows;
	let updatedAt = 0;
	for (let index = from; index < until; index++) {
		const row = rows[index] ?? [];
		writeRow(store, store.rows++, row);
		updatedAt = Math.max(updatedAt, Number(row[AT.updatedAt]));
	}
	const first = rows[from] ?? [];
	return {
		cohortId: textAt(first, AT.cohortId),
		waveMonths: Number(first[AT.waveMonths]),
		firstAward: textAt(first, AT.awardId),
		facts: readFacts(textAt(first, AT.shared)),
		start,
		length: until - from,
		updatedAt
	};
}

function readFacts(shared: string): Segment['facts'] {
	const values = shared.split(PACKED_BY);
	return Object.fromEntries(
		SEGMENT_FIELDS.map((field, index) => [field, values[index] ?? ''])
	) as Segment['facts'];
}

function writeRow(store: ColumnStore, at: number, row: TallyRow): void {
	const { columns, packed, pay } = store;
	const numbers = numbersOf(store, textAt(row, AT.packed));
	for (let index = 0; index < packed.length; index++) {
		const column = packed[index];
		if (column) column.data[at] = numbers[index] ?? 0;
	}
	for (let index = 0; index < OPEN_ROW_FIELDS.length; index++) {
		const field = OPEN_ROW_FIELDS[index];
		if (field) setCode(columns[field], at, textAt(row, AT.open + index));
	}
	for (const name of PAY_COLUMNS) setCode(pay[name], at, textAt(row, AT[name]));
}

function numbersOf({ packed, combinations }: ColumnStore, text: string): readonly number[] {
	const known = combinations.get(text);
	if (known) return known;
	const codes = text.split(PACKED_BY);
	const numbers = packed.map((column, index) => numberOf(column, codes[index] ?? ''));
	if (combinations.size >= MOST_COMBINATIONS) combinations.clear();
	combinations.set(text, numbers);
	return numbers;
}

function textAt(row: TallyRow, position: number): string {
	const value = row[position];
	return value === null || value === undefined ? '' : String(value);
}

/** Room for a sixteenth more than is needed: enough not to copy at every answer, little to keep. */
function grow(store: ColumnStore, needed: number): void {
	resize(store, Math.ceil(needed * 1.0625) + MOST_ROWS_OF_A_SEGMENT);
}

function resize(store: ColumnStore, capacity: number): void {
	for (const column of Object.values(store.columns)) resizeCodes(column, capacity);
	for (const column of Object.values(store.pay)) resizeCodes(column, capacity);
	store.capacity = capacity;
}

/** Puts the rows in use together at the front once replaced segments hold a third of the room. */
export function compactStore(store: ColumnStore): void {
	if (store.dead * 3 < store.rows) return;
	const { segments } = store;
	for (const column of [...Object.values(store.columns), ...Object.values(store.pay)]) {
		const from = column.data.slice(0, store.rows);
		let at = 0;
		for (const { start, length } of segments) {
			column.data.set(from.subarray(start, start + length), at);
			at += length;
		}
	}
	let start = 0;
	store.segments = segments.map((segment) => {
		const moved = { ...segment, start };
		start += segment.length;
		return moved;
	});
	store.rows = start;
	store.dead = 0;
}
