/** A sheet of a workbook, empty rows left out. */
export interface SheetTable {
	readonly name: string;
	readonly rows: readonly SheetLine[];
}

export interface SheetLine {
	/** 1-based. */
	readonly row: number;
	readonly cells: readonly string[];
}

/** A row by the names of its columns. */
export interface NamedLine {
	readonly row: number;
	/** The cell under a column, without spaces at its ends; `''` when it is empty or there is no such column. */
	cell(column: string): string;
}

/** `Texte (FR)` → `texte fr`: headers and types are compared so. */
export function plainWords(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

export function cellAt({ cells }: SheetLine, place: number | undefined): string {
	return place === undefined ? '' : (cells[place] ?? '').trim();
}
