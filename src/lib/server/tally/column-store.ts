import { OUTCOME_CODES } from '#lib/domain/outcomes/codes.ts';
import { AT, PACKED_BY, type TallyRow } from '../db/queries/tally-rows.ts';
import { makeBundle, partColumn, setCombination, type Bundle } from './bundle.ts';
import { makeCodeColumn, resizeCodes, setCode, wholeColumn } from './code-column.ts';
import type { CodeColumn, FieldColumn } from './code-column.ts';
import { bytesOfMasks, makeKeptMasks, type KeptMasks } from './kept-masks.ts';
import {
	BUNDLES,
	OPEN_ROW_FIELDS,
	SEGMENT_FIELDS,
	type RowField,
	type SegmentField
} from './stored-fields.ts';

/**
 * The outcomes of one institution in memory, about 20 bytes each, pay included, and no name of anybody. Rows
 * stand in segments, runs of awards of one cohort at one wave, which are read again as a whole when one of them
 * changes: the new rows go to the end, and what was worked out about the others still holds.
 */
export interface ColumnStore {
	readonly bundles: readonly Bundle[];
	readonly open: Readonly<Record<(typeof OPEN_ROW_FIELDS)[number], CodeColumn>>;
	/** Euros, percents and months as text in a dictionary, '' where not known: they take few distinct values. */
	readonly amounts: Readonly<Record<Amount, CodeColumn>>;
	/** How each field is read from the columns above. */
	readonly fields: Readonly<Record<RowField, FieldColumn>>;
	/** Rows on which a condition holds, kept from one view to the next. */
	readonly masks: KeptMasks;
	/** In the order of cohort, wave and first award. */
	segments: Segment[];
	/** Rows in use, those of replaced segments and those left free between two segments included. */
	rows: number;
	/** Rows of replaced segments. */
	dead: number;
	capacity: number;
}

export const AMOUNTS = [
	'netMonthlyEuros',
	'bonusYearEuros',
	'ftePercent',
	'grossYearEuros',
	'monthsToFirstJob'
] as const;
export type Amount = (typeof AMOUNTS)[number];

export interface Segment {
	readonly cohortId: string;
	readonly waveMonths: number;
	readonly firstAward: string;
	readonly facts: Readonly<Record<SegmentField, string>>;
	/** First row, a multiple of 32: the segment has words of a mask to itself. */
	readonly start: number;
	readonly length: number;
	/** Milliseconds of the last change among its rows. */
	readonly updatedAt: number;
}

/** A changed award makes at most so many rows be read again. */
const MOST_ROWS_OF_A_SEGMENT = 1_024;

export function makeColumnStore(): ColumnStore {
	const bundles = BUNDLES.map((fields) => makeBundle(fields.map(knownCodes)));
	const column = (name: string) => [name, makeCodeColumn(0, [''])] as const;
	const open = Object.fromEntries(OPEN_ROW_FIELDS.map(column)) as ColumnStore['open'];
	return {
		bundles,
		open,
		amounts: Object.fromEntries(AMOUNTS.map(column)) as ColumnStore['amounts'],
		fields: readFields(bundles, open),
		masks: makeKeptMasks(),
		segments: [],
		rows: 0,
		dead: 0,
		capacity: 0
	};
}

function knownCodes(field: (typeof BUNDLES)[number][number]): readonly string[] {
	return field === 'source' || field === 'referenceDate' ? [] : OUTCOME_CODES[field];
}

function readFields(bundles: readonly Bundle[], open: ColumnStore['open']): ColumnStore['fields'] {
	return Object.fromEntries([
		...BUNDLES.flatMap((fields, index) =>
			fields.map((field, part) => [field, partColumn(bundleAt(bundles, index), part)] as const)
		),
		...OPEN_ROW_FIELDS.map((field) => [field, wholeColumn(open[field])] as const)
	]) as ColumnStore['fields'];
}

function bundleAt(bundles: readonly Bundle[], index: number): Bundle {
	const bundle = bundles[index];
	if (!bundle) throw new Error(`There is no bundle ${index}.`);
	return bundle;
}

/** What the store takes in memory, in bytes, dictionaries at a guess. */
export function bytesOf(store: ColumnStore): number {
	const columns = columnsOf(store);
	const rows = columns.reduce((sum, { data }) => sum + data.byteLength, 0);
	const codes = columns.reduce((sum, column) => sum + column.codes.length, 0);
	return (
		rows + codes * BYTES_OF_A_CODE + store.segments.length * BYTES_OF_A_SEGMENT + bytesOfMasks(store.masks)
	);
}

const BYTES_OF_A_CODE = 120;
const BYTES_OF_A_SEGMENT = 600;

function columnsOf({ bundles, open, amounts }: ColumnStore): readonly CodeColumn[] {
	return [...bundles.map(({ column }) => column), ...Object.values(open), ...Object.values(amounts)];
}

/**
 * Adds rows at the end, as new segments.
 *
 * @param rows in the order of cohort, wave and award
 * @returns the new segments, which the caller puts in their place
 */
export function appendRows(store: ColumnStore, rows: readonly TallyRow[]): Segment[] {
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
	const start = wholeWords(store.rows);
	store.rows = start + until - from;
	if (store.rows > store.capacity) grow(store, store.rows);
	let updatedAt = 0;
	for (let index = from; index < until; index++) {
		const row = rows[index] ?? [];
		writeRow(store, start + index - from, row);
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
	const { bundles, open, amounts } = store;
	for (let index = 0; index < bundles.length; index++) {
		setCombination(bundleAt(bundles, index), at, textAt(row, AT.bundles + index));
	}
	for (let index = 0; index < OPEN_ROW_FIELDS.length; index++) {
		const field = OPEN_ROW_FIELDS[index];
		if (field) setCode(open[field], at, textAt(row, AT.bundles + bundles.length + index));
	}
	for (const name of AMOUNTS) setCode(amounts[name], at, textAt(row, AT[name]));
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
	for (const column of columnsOf(store)) resizeCodes(column, capacity);
	store.capacity = capacity;
}

/** The first row after these that starts a word of a mask. */
function wholeWords(rows: number): number {
	return Math.ceil(rows / 32) * 32;
}

/** Puts the rows in use together at the front once replaced segments hold a third of the room. */
export function compactStore(store: ColumnStore): void {
	if (store.dead * 3 < store.rows) return;
	let end = 0;
	const moved = store.segments.map((segment) => {
		const start = wholeWords(end);
		end = start + segment.length;
		return { ...segment, start };
	});
	for (const column of columnsOf(store)) {
		const from = column.data.slice(0, store.rows);
		for (const [index, { start, length }] of store.segments.entries()) {
			column.data.set(from.subarray(start, start + length), moved[index]?.start ?? 0);
		}
	}
	store.segments = moved;
	store.rows = end;
	store.dead = 0;
	store.masks.kept.clear();
}
