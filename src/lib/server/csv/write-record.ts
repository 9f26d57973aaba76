import type { Reading } from '#lib/domain/imports/reading.ts';

/** A record as a line of the same kind of file that it was read from. */
export function writeRecord(
	cells: readonly string[],
	{ delimiter, quote, newline }: Pick<Reading, 'delimiter' | 'quote' | 'newline'>
): string {
	const end = newline === '\n' ? '\r\n' : newline;
	return cells.map((cell) => writeCell(cell, delimiter, quote)).join(delimiter) + end;
}

function writeCell(cell: string, delimiter: string, quote: string): string {
	const isPlain = !cell.includes(delimiter) && !cell.includes(quote) && !/[\r\n]|^\s|\s$/.test(cell);
	return isPlain ? cell : quote + cell.replaceAll(quote, quote + quote) + quote;
}
