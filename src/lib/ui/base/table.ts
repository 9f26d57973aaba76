/** A column of a `DataTable`. */
export interface Column {
	readonly label: string;
	/** Right-aligned figures. */
	readonly numeric?: boolean;
}

/** A cell: a text, or a text with what goes around it. */
export type Cell = string | RichCell;

export interface RichCell {
	readonly text: string;
	readonly href?: string | undefined;
	/** Printed under the text, softer. */
	readonly note?: string | undefined;
	readonly strong?: boolean;
	/** Why nothing can be read here: the cell is hatched and the text is a sign such as `c`. */
	readonly withheld?: string | undefined;
}

/** A row: its first cell is the header of the row. */
export interface Row {
	readonly cells: readonly Cell[];
	/** A total: ruled above, heavier. */
	readonly total?: boolean;
	/** A line under a family: indented. */
	readonly child?: boolean;
}

export function richCell(cell: Cell): RichCell {
	return typeof cell === 'string' ? { text: cell } : cell;
}
