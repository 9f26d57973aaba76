import type { Problem } from '../shared/problem.ts';

/** Encodings a file may be in; `macintosh` is never guessed, only chosen. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export const QUOTES = ['"', "'"] as const;
export type Quote = (typeof QUOTES)[number];

/** What makes a quote part of a quoted cell: the quote itself, written twice, or a backslash before it. */
export const ESCAPES = ['quote', 'backslash'] as const;
export type Escape = (typeof ESCAPES)[number];

/** What becomes of rows that may be no person: kept as any other, or left out. */
export const ROW_CHOICES = ['keep', 'skip'] as const;
export type RowChoice = (typeof ROW_CHOICES)[number];

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
	readonly escape?: Escape | undefined;
	/** The sheet of a workbook; the first that is not empty without it. */
	readonly sheet?: string | undefined;
	/** Which table of a file that holds several, from 1; the longest without it. */
	readonly table?: number | undefined;
	/** Lines before the header that are no part of the table. */
	readonly titleRows?: number | undefined;
	/** 0 to 3; with 0 the columns are named `#1`, `#2`… */
	readonly headerRows?: number | undefined;
	/** Rows at the end that are no part of the table. */
	readonly footerRows?: number | undefined;
	/** Totals, averages and notes under a table; without it an import asks. */
	readonly totals?: RowChoice | undefined;
	/** Responses that a known tool marks as unfinished, screened out or tried; kept without it. */
	readonly unfinished?: RowChoice | undefined;
	readonly decimal?: DecimalMark | undefined;
	readonly dates?: DateOrder | undefined;
}

/** How a file is read, decided. */
export interface Reading {
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	readonly quote: Quote;
	readonly escape: Escape;
	readonly newline: '\n' | '\r';
	readonly titleRows: number;
	readonly headerRows: number;
	/** 1-based last row of the table, where another one follows. */
	readonly lastRow?: number | undefined;
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
	/** Words of it that stand for no value, the most frequent first; absent when there are none. */
	readonly missing?: readonly MissingWord[];
	/** Of a date: the order of day and month that its cells prove, null when they prove none. */
	readonly dates?: DateOrder | null;
	/** Of a decimal: the mark that its cells prove, null when they prove none. */
	readonly decimal?: DecimalMark | null;
	/** Of a text of several answers: what stands between them, and each answer. */
	readonly choices?: ChoiceProfile;
}

export interface MissingWord {
	readonly word: string;
	readonly count: number;
}

/** Several answers in one cell. */
export interface ChoiceProfile {
	readonly separator: string;
	/** Different answers, the most frequent first; one that itself holds the separator is one. */
	readonly values: readonly { readonly value: string; readonly count: number }[];
}

export const FILE_FORMATS = ['csv', 'xlsx', 'ods', 'lsa'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A tool that is known to have written the file. */
export interface ExportProfile {
	readonly name: string;
	/** What shows it: names of columns, marks of its header. */
	readonly proof: readonly string[];
	/** Words that it writes for no value. */
	readonly missing: readonly string[];
}

/** What the reader understood of a file: the contract of `devenir inspect --json` (DESIGN 5). */
export interface Inspection {
	/** Null when the file is no table. */
	readonly encoding: Encoding | null;
	readonly delimiter: Delimiter | null;
	readonly quote: Quote | null;
	readonly headerRows: number;
	readonly format: FileFormat;
	readonly escape: Escape | null;
	readonly titleRows: number;
	/** Of a workbook: the sheet that was read, and all of them. */
	readonly sheet: string | null;
	readonly sheets: readonly string[];
	/** First rows of the tables that the file holds, where there are several. */
	readonly tables: readonly number[];
	readonly profile: ExportProfile | null;
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

/**
 * What an import must be told, and an inspection only warns of: rows that may be no person, and tables beside
 * the one that is read.
 */
const QUESTIONS: ReadonlySet<string> = new Set([
	'import.several-tables',
	'import.totals-row',
	'import.note-row'
]);

export function isQuestion({ code }: Problem): boolean {
	return QUESTIONS.has(code);
}
