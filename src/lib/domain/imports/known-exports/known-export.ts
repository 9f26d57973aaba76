import { comparable } from '../comparable.ts';

/** What is seen of a file before its rows. */
export interface SeenHeader {
	/** Header rows as they stand. */
	readonly header: readonly (readonly string[])[];
	/** Names made of them, all different. */
	readonly names: readonly string[];
}

/** A tool whose files are known by their header. */
export interface KnownExport {
	readonly name: string;
	/** What shows that the tool wrote this file; undefined when it did not. */
	readonly recognise: (seen: SeenHeader) => readonly string[] | undefined;
	/** Words that the tool writes for no value. */
	readonly missing: readonly string[];
	/** Which rows are no finished response; absent where the tool does not say. */
	readonly unfinished?: (names: readonly string[]) => RowTest | undefined;
	/** The header row that names the columns, from 0, where it is not the first. */
	readonly nameRow?: number;
	/** What a cell says in the signs of the tool. */
	readonly readCell?: (cell: string) => string;
}

/** Is this row unfinished, screened out or a try? */
export type RowTest = (cells: readonly string[]) => boolean;

/** The place of the first column of one of these names; -1 when there is none. */
export function placeOf(names: readonly string[], wanted: readonly string[]): number {
	return names.findIndex((name) => wanted.includes(comparable(name)));
}

/** The columns of these names, as the file spells them. */
export function columnsNamed(names: readonly string[], wanted: readonly string[]): readonly string[] {
	return names.filter((name) => wanted.includes(comparable(name)));
}

/** Rows whose cell in a column is one of these. */
export function whereCell(place: number, values: readonly string[]): RowTest | undefined {
	return place === -1 ? undefined : (cells) => values.includes(comparable(cells[place] ?? ''));
}

/** Rows for which one of the tests holds; undefined when there is none. */
export function anyOf(...tests: readonly (RowTest | undefined)[]): RowTest | undefined {
	const own = tests.filter((test) => test !== undefined);
	return own.length === 0 ? undefined : (cells) => own.some((test) => test(cells));
}
