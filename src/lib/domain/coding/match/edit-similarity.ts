/**
 * How alike two spellings are: 1 minus the share of letters to add, drop, change or swap.
 *
 * Optimal string alignment distance over the longer length; 1 is equal, 0 shares nothing.
 */
export function editSimilarity(left: string, right: string): number {
	const longest = Math.max(left.length, right.length);
	return longest === 0 ? 1 : 1 - editDistance(left, right) / longest;
}

/** Texts this long or longer get rows of their own; the others share these, because they are compared by the million. */
const ROW_LENGTH = 512;
const ROWS = [new Uint16Array(ROW_LENGTH), new Uint16Array(ROW_LENGTH), new Uint16Array(ROW_LENGTH)] as const;

/** Letters to add, drop, change, or swap with their neighbour, to make one text of the other. */
export function editDistance(left: string, right: string): number {
	const width = right.length + 1;
	const rows = width <= ROW_LENGTH ? ROWS : ROWS.map(() => new Uint16Array(width));
	let [before, previous, current] = rows as [Uint16Array, Uint16Array, Uint16Array];
	for (let column = 0; column < width; column += 1) previous[column] = column;
	for (let row = 1; row <= left.length; row += 1) {
		fillRow({ before, previous, current }, { left, right, row });
		[before, previous, current] = [previous, current, before];
	}
	return previous[width - 1] ?? 0;
}

interface Rows {
	readonly before: Uint16Array;
	readonly previous: Uint16Array;
	readonly current: Uint16Array;
}

function fillRow(
	{ before, previous, current }: Rows,
	{ left, right, row }: { readonly left: string; readonly right: string; readonly row: number }
): void {
	const letter = left.charCodeAt(row - 1);
	const earlier = row > 1 ? left.charCodeAt(row - 2) : -1;
	let least = row;
	current[0] = row;
	for (let column = 1; column <= right.length; column += 1) {
		const other = right.charCodeAt(column - 1);
		const changed = (previous[column - 1] ?? 0) + (letter === other ? 0 : 1);
		least = Math.min(changed, (previous[column] ?? 0) + 1, least + 1);
		if (earlier === other && column > 1 && letter === right.charCodeAt(column - 2)) {
			least = Math.min(least, (before[column - 2] ?? 0) + 1);
		}
		current[column] = least;
	}
}
