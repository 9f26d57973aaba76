import { columnLocator } from '#lib/domain/imports/locate-columns.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { openTable, type Table } from '#lib/server/csv/open-table.ts';
import { openFile } from '#lib/server/csv/source.ts';

/** One cell of a column, at its line of the file. */
export interface ColumnCell {
	/** 1-based, as a spreadsheet counts. */
	readonly row: number;
	/** As written; empty for a blank line. */
	readonly text: string;
}

/** A column of a file, one entry a line under the header, or every problem of the file. */
export async function readColumn(path: string, column: string): Promise<Result<readonly ColumnCell[]>> {
	const file = await openFile(path);
	if (!file.ok) return file;
	const table = await openTable(file.value);
	if (!table.ok) return table;
	const columns = columnLocator(table.value.names);
	const index = columns.locate(column);
	const [missing] = columns.problems;
	if (missing) return fail({ ...missing, at: file.value.name });
	return readCells(table.value, index);
}

async function readCells(table: Table, index: number): Promise<Result<readonly ColumnCell[]>> {
	const cells: ColumnCell[] = [];
	let next = table.reading.titleRows + table.reading.headerRows + 1;
	for await (const { rows, problems } of table.batches()) {
		const [first, ...others] = problems;
		if (first) return fail(first, ...others);
		for (const { row, cells: record } of rows) {
			// The reader leaves blank lines out; here each line has its entry.
			for (; next < row; next += 1) cells.push({ row: next, text: '' });
			cells.push({ row, text: record[index] ?? '' });
			next = row + 1;
		}
	}
	return ok(cells);
}
