/**
 * How alike two spellings are: 1 minus the share of letters to add, drop, change or swap.
 *
 * Optimal string alignment distance over the longer length; 1 is equal, 0 shares nothing.
 */
export function editSimilarity(left: string, right: string): number {
	const longest = Math.max(left.length, right.length);
	return longest === 0 ? 1 : 1 - editDistance(left, right) / longest;
}

/** Letters to add, drop, change, or swap with their neighbour, to make one text of the other. */
export function editDistance(left: string, right: string): number {
	const shortest = Math.min(left.length, right.length);
	let start = 0;
	while (start < shortest && left.charCodeAt(start) === right.charCodeAt(start)) start += 1;
	let end = 0;
	while (end < shortest - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
	return distanceBetween(left.slice(start, left.length - end), right.slice(start, right.length - end));
}

/** Distances two rows up, one row up and in the row being filled, and the letters of the columns. */
interface Rows {
	readonly before: Uint16Array;
	readonly previous: Uint16Array;
	readonly current: Uint16Array;
	readonly letters: Uint16Array;
}

/** Texts this long or longer get rows of their own; the others share these, compared by the million. */
const ROW_LENGTH = 512;
const SHARED = newRows(ROW_LENGTH);

function newRows(length: number): Rows {
	const [before, previous, current, letters] = [0, 1, 2, 3].map(() => new Uint16Array(length)) as [
		Uint16Array,
		Uint16Array,
		Uint16Array,
		Uint16Array
	];
	return { before, previous, current, letters };
}

function distanceBetween(left: string, right: string): number {
	const width = right.length;
	if (left.length === 0 || width === 0) return left.length + width;
	const { letters, ...rows } = width < ROW_LENGTH ? SHARED : newRows(width + 1);
	let { before, previous, current } = rows;
	for (let column = 0; column <= width; column += 1) previous[column] = column;
	for (let column = 0; column < width; column += 1) letters[column] = right.charCodeAt(column);
	for (let row = 1; row <= left.length; row += 1) {
		const earlier = row > 1 ? left.charCodeAt(row - 2) : -1;
		fillRow(
			{ before, previous, current, letters },
			{ row, width, letter: left.charCodeAt(row - 1), earlier }
		);
		[before, previous, current] = [previous, current, before];
	}
	return previous[width] as number;
}

function fillRow(
	{ before, previous, current, letters }: Rows,
	{
		row,
		width,
		letter,
		earlier
	}: { readonly row: number; readonly width: number; readonly letter: number; readonly earlier: number }
): void {
	let least = row;
	current[0] = row;
	for (let column = 1; column <= width; column += 1) {
		// The bounds of the loop are those of the rows: the assertions only say so to the compiler.
		const other = letters[column - 1] as number;
		const changed = (previous[column - 1] as number) + (letter === other ? 0 : 1);
		least = Math.min(changed, (previous[column] as number) + 1, least + 1);
		if (earlier === other && column > 1 && letter === letters[column - 2]) {
			least = Math.min(least, (before[column - 2] as number) + 1);
		}
		current[column] = least;
	}
}
