/** Counts of people by two variables, row by row; every row as long as the first. */
export type TwoWayTable = readonly (readonly number[])[];

export interface Cell {
	readonly row: number;
	readonly column: number;
	readonly count: number;
}

/** A row or a column, in reading order. */
export type Line = readonly Cell[];

/** Cells withheld, each under the name that `cellName` gives it. */
export type HiddenCells = ReadonlySet<string>;

export const cellName = ({ row, column }: Pick<Cell, 'row' | 'column'>) => `${row},${column}`;

/** @throws {RangeError} when rows differ in length or a count is no whole number of people */
export function rowsOf(table: TwoWayTable): readonly Line[] {
	const width = table[0]?.length ?? 0;
	return table.map((counts, row) => {
		if (counts.length !== width || !counts.every((count) => Number.isInteger(count) && count >= 0)) {
			throw new RangeError('A table of counts has whole numbers in rows of one length.');
		}
		return counts.map((count, column) => ({ row, column, count }));
	});
}

export function columnsOf(rows: readonly Line[]): readonly Line[] {
	const [first = []] = rows;
	return first.map(({ column }) => rows.flatMap((row) => row[column] ?? []));
}

export const sumOf = (cells: Line) => cells.reduce((sum, { count }) => sum + count, 0);
