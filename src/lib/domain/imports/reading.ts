import type { Problem } from '../shared/problem.ts';

/** Encodings a file may be in; `macintosh` is never guessed, only chosen. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export const QUOTES = ['"', "'"] as const;
export type Quote = (typeof QUOTES)[number];

export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
/** Order of day, month and year in dates written with figures. */
export type DateOrder = (typeof DATE_ORDERS)[number];

export const DECIMAL_MARKS = [',', '.'] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

/** What a person may say about a file instead of letting it be guessed. */
export interface ReadingOptions {
	readonly encoding?: Encoding | undefined;
	readonly delimiter?: Delimiter | undefined;
	readonly quote?: Quote | undefined;
	/** Lines before the header that are no part of the table. */
	readonly titleRows?: number | undefined;
	/** 0 to 3; with 0 the columns are named `#1`, `#2`… */
	readonly headerRows?: number | undefined;
	readonly decimal?: DecimalMark | undefined;
	readonly dates?: DateOrder | undefined;
}

/** How a file is read, decided. */
export interface Reading {
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	readonly quote: Quote;
	readonly newline: '\n' | '\r';
	readonly titleRows: number;
	readonly headerRows: number;
}

export const COLUMN_TYPES = ['text', 'integer', 'decimal', 'boolean', 'date', 'empty'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** What the values of a column are. */
export interface ColumnProfile {
	readonly name: string;
	readonly type: ColumnType;
	/** Cells that are not empty. */
	readonly filled: number;
	/** Different values among them; exact up to some ten thousand, an estimate within some 1 % above. */
	readonly distinct: number;
}

/** What the reader understood of a file: the contract of `devenir inspect --json` (DESIGN 5). */
export interface Inspection {
	/** Null when the file is no table. */
	readonly encoding: Encoding | null;
	readonly delimiter: Delimiter | null;
	readonly quote: Quote | null;
	readonly headerRows: number;
	readonly columns: readonly ColumnProfile[];
	/** Records under the header, blank ones left out. */
	readonly rowCount: number;
	readonly warnings: readonly Problem[];
	/** Empty, or the file is refused. */
	readonly problems: readonly Problem[];
	/** The table it would import, header left out; only when asked for. */
	readonly rows?: readonly (readonly string[])[];
}

/** Ceilings for any file (trust 4.3). */
export const LIMITS = {
	/** From a browser; a file named at the command line may be larger. */
	uploadBytes: 20 * 1024 * 1024,
	rows: 200_000,
	columns: 300,
	cellCharacters: 10_000
} as const;

/** No record that keeps to the limits is longer. */
export const LONGEST_RECORD = LIMITS.columns * LIMITS.cellCharacters;
