import { LIMITS } from '#lib/domain/imports/reading.ts';
import { UnreadableRest } from '../csv/read-records.ts';
import { spooledRows } from './spool.ts';
import type { SheetShape } from './sheet-shape.ts';
import type { MergedCells, SheetRow } from './workbook.ts';

/** Bytes that are gathered before they are handed on. */
const PIECE = 64 * 1024;

/**
 * Writes a sheet as CSV, each row at its line, so that a row of the sheet and of the text have one number.
 *
 * @throws {UnreadableRest} when a row stands farther down than any table ends
 */
export async function* writeSheet(shape: SheetShape): AsyncGenerator<Uint8Array> {
	const fill = mergedFiller(shape);
	let next = 1;
	let text = '';
	for (const row of spooledRows(shape.spool)) {
		ensureNear(row);
		const line = lineOf(fill(row), shape.width);
		text += '\n'.repeat(Math.max(0, row.row - next));
		next = row.row + row.repeats;
		for (let repeat = 0; repeat < row.repeats; repeat += 1) {
			text += line;
			if (text.length < PIECE) continue;
			yield await Promise.resolve(Buffer.from(text));
			text = '';
		}
	}
	if (text !== '') yield Buffer.from(text);
}

const FARTHEST_ROW = 2 * LIMITS.rows;

function ensureNear({ row }: SheetRow): void {
	if (row <= FARTHEST_ROW) return;
	throw new UnreadableRest({ code: 'import.too-many-rows', row, params: { most: LIMITS.rows } });
}

/** What stands in the first of merged cells holds for all below it. */
function mergedFiller({ merged }: SheetShape): (row: SheetRow) => readonly string[] {
	let open: { readonly block: MergedCells; readonly value: string }[] = [];
	let seen = 0;
	return ({ row, cells }) => {
		open = open.filter(({ block }) => block.lastRow >= row);
		const filled = [...cells];
		for (const { block, value } of open) {
			while (filled.length <= block.column) filled.push('');
			if (filled[block.column] === '') filled[block.column] = value;
		}
		for (let block = merged[seen]; block && block.firstRow <= row; block = merged[seen]) {
			open.push({ block, value: block.firstRow === row ? (cells[block.column] ?? '') : '' });
			seen += 1;
		}
		return filled;
	};
}

function lineOf(cells: readonly string[], width: number): string {
	const all = Array.from({ length: width }, (_, index) => quoted(cells[index] ?? ''));
	return `${all.join(',')}\n`;
}

function quoted(cell: string): string {
	return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
