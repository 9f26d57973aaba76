/**
 * Something a person can put right: a stable code, where it was met, and what the sentence needs.
 *
 * The text lives in `i18n/messages/<locale>/problems.ts` under the same code, so a code without a sentence
 * does not compile.
 */
export interface Problem {
	readonly code: string;
	/** A form field, or the name of a setting, a column, a file. */
	readonly at?: string;
	/** 1-based line of a file, its header being line 1. */
	readonly row?: number;
	/** The header of a column, as the file spells it. */
	readonly column?: string;
	/** What was read there, cut to 80 characters, never more than one cell. */
	readonly found?: string;
	readonly params?: Readonly<Record<string, string | number>>;
}

const LONGEST_FOUND = 80;

/** Cuts a value that is quoted back to a person, so that one bad cell cannot fill a page. */
export function quoteFound(text: string): string {
	const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
	return line.length <= LONGEST_FOUND ? line : `${line.slice(0, LONGEST_FOUND - 1)}…`;
}
