import { SMALLEST_CELL } from './audience.ts';
import { hiddenBounds } from './hidden-bounds.ts';
import {
	type Cell,
	cellName,
	columnsOf,
	type HiddenCells,
	type Line,
	rowsOf,
	sumOf,
	type TwoWayTable
} from './two-way-table.ts';

/**
 * Which cells of a two-way table must be withheld when all its totals are shown.
 *
 * `recode`: a total is too small, or nothing is left to hide a small cell behind; nothing of the table may be
 * shown before categories are merged.
 */
export type TwoWaySuppression =
	| { readonly status: 'ok'; readonly hidden: HiddenCells }
	| { readonly status: 'recode'; readonly why: 'small-margin' | 'no-candidate' };

/**
 * Primary suppression of counts from 1 to k - 1, then complementary until every line that has a hidden cell has
 * two or more, with k people or more among them, and until no reader can bring a small cell within a range
 * narrower than k. Zero is shown and hides nothing.
 *
 * Source: statistics 6.2; Cox 1980, Fischetti and Salazar 1999 for the problem.
 *
 * @param table at least two rows and two columns; a single line is `suppressOneWay`
 * @param k smallest count that may be shown
 */
export function suppressTwoWay(table: TwoWayTable, k: number = SMALLEST_CELL): TwoWaySuppression {
	const rows = rowsOf(table);
	const grid: Grid = { rows, columns: columnsOf(rows), k };
	if (linesOf(grid).some((line) => isSmall(sumOf(line), k))) return { status: 'recode', why: 'small-margin' };

	const primary = rows.flat().filter(({ count }) => isSmall(count, k));
	const hidden = new Set(primary.map(cellName));
	while (completeLines(grid, hidden)) {
		const exposed = findExposed(table, hidden, k);
		if (!exposed) return { status: 'ok', hidden };
		const another = nextToHide(grid, hidden, exposed);
		if (!another) break;
		hidden.add(cellName(another));
	}
	return { status: 'recode', why: 'no-candidate' };
}

interface Grid {
	readonly rows: readonly Line[];
	readonly columns: readonly Line[];
	readonly k: number;
}

const linesOf = ({ rows, columns }: Grid) => [...rows, ...columns];

const isSmall = (count: number, k: number) => count > 0 && count < k;

/** The line rule, over and over until nothing is added; false when a line has nothing left to hide. */
function completeLines(grid: Grid, hidden: Set<string>): boolean {
	for (let before = -1; before !== hidden.size;) {
		before = hidden.size;
		for (const line of linesOf(grid)) if (!completeLine(line, grid, hidden)) return false;
	}
	return true;
}

function completeLine(line: Line, grid: Grid, hidden: Set<string>): boolean {
	for (;;) {
		const withheld = line.filter((cell) => hidden.has(cellName(cell)));
		if (withheld.length === 0 || (withheld.length >= 2 && sumOf(withheld) >= grid.k)) return true;
		const [best] = candidates(line, hidden).sort(
			(a, b) => crossing(grid, line, b, hidden) - crossing(grid, line, a, hidden) || a.count - b.count
		);
		if (!best) return false;
		hidden.add(cellName(best));
	}
}

/** Zero hides nobody. */
const candidates = (cells: Line, hidden: HiddenCells) =>
	cells.filter((cell) => cell.count > 0 && !hidden.has(cellName(cell)));

/** 1 when the line across already has a hidden cell, which this one then serves as well; else 0. */
function crossing({ rows, columns }: Grid, line: Line, cell: Cell, hidden: HiddenCells): number {
	const across = rows[cell.row] === line ? columns[cell.column] : rows[cell.row];
	return across?.some((other) => hidden.has(cellName(other))) ? 1 : 0;
}

/** The first small cell whose range is narrower than k. */
function findExposed(table: TwoWayTable, hidden: HiddenCells, k: number): Cell | undefined {
	return hiddenBounds(table, hidden).find(({ count, low, high }) => isSmall(count, k) && high - low < k);
}

/** The smallest cell of its row or column, else of the table, read down the columns. */
function nextToHide({ rows, columns }: Grid, hidden: HiddenCells, exposed: Cell): Cell | undefined {
	const near = candidates([...(rows[exposed.row] ?? []), ...(columns[exposed.column] ?? [])], hidden);
	const others = near.length > 0 ? near : candidates(columns.flat(), hidden);
	return others.sort((a, b) => a.count - b.count)[0];
}
