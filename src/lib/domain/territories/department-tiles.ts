/** Where a département stands on the tile map: columns from the west, rows from the north, from 0. */
export interface DepartmentTile {
	readonly code: string;
	readonly column: number;
	readonly row: number;
}

/**
 * One square for each place of work, all of one size: an outline would give the Lozère more room than Paris, and
 * people work where they are counted, not where the land is. Neighbours stay together as far as squares allow; the
 * ring around Paris is pushed apart, the overseas are on a line of their own.
 *
 * The places are ours: centres of the départements put on a grid by the assignment that moves them least, then
 * Corsica, the overseas and the inside of Île-de-France by hand.
 */
const ROWS: readonly string[] = [
	'.  .  .  .  .  .  62 59 .  .  .  .',
	'.  .  .  .  76 95 80 60 02 08 .  .',
	'.  .  50 14 27 78 93 77 51 55 54 57',
	'29 22 35 53 61 92 75 94 10 52 88 67',
	'.  56 44 49 72 28 91 45 89 21 70 68',
	'.  .  .  85 37 41 18 58 71 39 25 90',
	'.  .  .  79 86 36 23 03 69 01 74 .',
	'.  .  .  17 16 87 19 63 42 38 73 .',
	'.  .  .  33 24 46 15 43 07 26 05 .',
	'.  .  .  40 47 82 12 48 30 84 04 06',
	'.  .  .  64 32 31 81 34 .  13 83 2B',
	'.  .  .  .  65 09 11 66 .  .  .  2A',
	'971 972 973 974 976 . 975 977 978 986 987 988'
];

const EMPTY = '.';

export const DEPARTMENT_TILES: readonly DepartmentTile[] = ROWS.flatMap((line, row) =>
	line.split(/\s+/).flatMap((code, column) => (code === EMPTY ? [] : [{ code, column, row }]))
);

/** Size of the map, in squares. */
export const TILE_COLUMNS = 12;
export const TILE_ROWS = ROWS.length;

/** The row of the overseas, which stands apart from the others. */
export const OVERSEAS_ROW = ROWS.length - 1;
