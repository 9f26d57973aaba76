import { quoteFound, type Problem } from '../shared/problem.ts';
import { cellKind, type CellKind } from './cell-kinds.ts';
import { detached } from './detached.ts';
import { countValue, distinctValues, emptyDistinctCounter, type DistinctCounter } from './distinct.ts';
import { isCodeName } from './code-names.ts';
import type { ColumnProfile, ColumnType, DateOrder, DecimalMark, MissingWord } from './reading.ts';

/** What has been seen of one column so far. */
export interface ColumnTally {
	readonly counts: Partial<Record<CellKind, number>>;
	readonly first: Partial<Record<CellKind, { readonly row: number; readonly found: string }>>;
	readonly distinct: DistinctCounter;
	/** Kinds of values seen lately: columns repeat themselves. */
	readonly known: Map<string, CellKind>;
	/** Words for no value, as they are written. */
	readonly words: Map<string, number>;
}

const KNOWN_VALUES = 500;
const MOST_WORDS = 20;

export function emptyColumnTally(): ColumnTally {
	return { counts: {}, first: {}, distinct: emptyDistinctCounter(), known: new Map(), words: new Map() };
}

export function tallyCell(tally: ColumnTally, cell: string, row: number): void {
	const kind = cell === '' ? 'empty' : knownKind(tally, cell);
	tally.counts[kind] = (tally.counts[kind] ?? 0) + 1;
	tally.first[kind] ??= { row, found: quoteFound(cell) };
	if (kind === 'missing') countWord(tally.words, cell.trim());
}

function countWord(words: Map<string, number>, word: string): void {
	const before = words.get(word);
	if (before !== undefined || words.size < MOST_WORDS) words.set(detached(word), (before ?? 0) + 1);
}

function knownKind({ known, distinct }: ColumnTally, cell: string): CellKind {
	const before = known.get(cell);
	if (before !== undefined) return before;
	const kind = cellKind(cell);
	if (kind !== 'empty') countValue(distinct, cell.trim());
	if (known.size < KNOWN_VALUES) known.set(detached(cell), kind);
	return kind;
}

const NUMBERS = ['integer', 'decimal-comma', 'decimal-dot', 'ambiguous-comma', 'ambiguous-dot'] as const;
const DATES = ['date-dmy', 'date-mdy', 'date-ymd', 'date-ambiguous', 'date-impossible'] as const;

interface Family {
	readonly type: ColumnType;
	readonly kinds: readonly CellKind[];
	/** What to say of a value that is not one. */
	readonly odd: string;
}

const FAMILIES: readonly Family[] = [
	{ type: 'integer', kinds: ['integer'], odd: 'import.odd-value-integer' },
	{ type: 'decimal', kinds: NUMBERS, odd: 'import.odd-value-decimal' },
	{ type: 'boolean', kinds: ['boolean'], odd: 'import.odd-value-boolean' },
	{ type: 'date', kinds: DATES, odd: 'import.odd-value-date' }
];

/**
 * The type that every filled cell has, words for « no value » left out; text when they differ.
 *
 * @param name of the column: whole numbers under « Code postal » are no quantities
 */
export function columnType(tally: ColumnTally, name = ''): ColumnType {
	const values = filledCells(tally) - count(tally, ['missing']);
	if (values === 0) return filledCells(tally) === 0 ? 'empty' : 'text';
	const type = FAMILIES.find(({ kinds }) => count(tally, kinds) === values)?.type ?? 'text';
	return type === 'integer' && isCodeName(name) ? 'text' : type;
}

export function profileColumn(name: string, tally: ColumnTally): ColumnProfile {
	const type = columnType(tally, name);
	const missing = missingProfile(tally);
	return {
		name,
		type,
		filled: filledCells(tally),
		distinct: distinctValues(tally.distinct),
		...(missing.length > 0 ? { missing } : {}),
		...(type === 'date' ? { dates: dateEvidence(tally) ?? onlyOrder(tally) } : {}),
		...(type === 'decimal' ? { decimal: decimalEvidence(tally) ?? null } : {})
	};
}

function missingProfile({ words }: ColumnTally): readonly MissingWord[] {
	return [...words]
		.map(([word, times]) => ({ word, count: times }))
		.sort((one, other) => other.count - one.count);
}

/** Years in front leave nothing to prove. */
function onlyOrder(tally: ColumnTally): DateOrder | null {
	const isOpen = count(tally, ['date-ambiguous', 'date-dmy', 'date-mdy']) > 0;
	return isOpen ? null : 'ymd';
}

/** The decimal mark that the cells prove; undefined when none does. */
export function decimalEvidence(tally: ColumnTally): DecimalMark | undefined {
	const comma = count(tally, ['decimal-comma']);
	const dot = count(tally, ['decimal-dot']);
	if (comma === dot) return undefined;
	return comma > dot ? ',' : '.';
}

/** The order of day and month that the cells prove; undefined when none does, or when they disagree. */
export function dateEvidence(tally: ColumnTally): DateOrder | undefined {
	const dayFirst = count(tally, ['date-dmy']);
	const monthFirst = count(tally, ['date-mdy']);
	if (dayFirst > 0 && monthFirst > 0) return undefined;
	if (dayFirst > 0) return 'dmy';
	return monthFirst > 0 ? 'mdy' : undefined;
}

/** What a reader of the file should know about a column, and what stops it. */
export function columnRemarks(name: string, tally: ColumnTally): ColumnRemarks {
	const type = columnType(tally, name);
	const warnings = [
		...ranges(name, tally),
		...missingWords(name, tally, type),
		...oddValues(name, tally, type),
		...ambiguities(name, tally, type)
	];
	const impossible = tally.first['date-impossible'];
	const problems: Problem[] =
		type === 'date' && impossible
			? [
					{
						code: 'import.date-impossible',
						column: name,
						...impossible,
						params: { count: count(tally, ['date-impossible']) }
					}
				]
			: [];
	return { warnings, problems };
}

export interface ColumnRemarks {
	readonly warnings: readonly Problem[];
	readonly problems: readonly Problem[];
}

function missingWords(column: string, tally: ColumnTally, type: ColumnType): Problem[] {
	const first = tally.first.missing;
	if (!first || type === 'text' || type === 'empty') return [];
	return [{ code: 'import.missing-word', column, ...first, params: { count: count(tally, ['missing']) } }];
}

/** One value in ten or fewer that breaks an otherwise regular column is worth a look. */
const ODD_SHARE = 0.1;

function oddValues(column: string, tally: ColumnTally, type: ColumnType): Problem[] {
	if (type !== 'text' || !tally.first.text) return [];
	const odd = count(tally, ['text', 'range']);
	const values = filledCells(tally) - count(tally, ['missing']);
	const family = FAMILIES.find(({ kinds }) => count(tally, kinds) === values - odd);
	if (!family || odd > ODD_SHARE * values) return [];
	return [{ code: family.odd, column, ...tally.first.text, params: { count: odd } }];
}

/** Brackets of pay are texts, which nobody may take for the pay. */
function ranges(column: string, tally: ColumnTally): Problem[] {
	const times = count(tally, ['range']);
	const first = tally.first.range;
	if (!first || times < (filledCells(tally) - count(tally, ['missing'])) / 2) return [];
	return [{ code: 'import.ranges', column, ...first, params: { count: times } }];
}

function ambiguities(column: string, tally: ColumnTally, type: ColumnType): Problem[] {
	const date = tally.first['date-ambiguous'];
	if (type === 'date' && date && dateEvidence(tally) === undefined) {
		const disagree = count(tally, ['date-dmy']) > 0 && count(tally, ['date-mdy']) > 0;
		const code = disagree ? 'import.dates-mixed' : 'import.dates-ambiguous';
		return [{ code, column, ...date }];
	}
	const number = tally.first['ambiguous-comma'] ?? tally.first['ambiguous-dot'];
	if (type === 'decimal' && number && decimalEvidence(tally) === undefined) {
		return [{ code: 'import.numbers-ambiguous', column, ...number }];
	}
	return [];
}

function filledCells(tally: ColumnTally): number {
	return Object.values(tally.counts).reduce((sum, part) => sum + part, 0) - count(tally, ['empty']);
}

function count({ counts }: ColumnTally, kinds: readonly CellKind[]): number {
	return kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
}
