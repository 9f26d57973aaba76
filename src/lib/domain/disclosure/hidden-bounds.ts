import { addCapacity, maxFlow, type Network } from './max-flow.ts';
import { cellName, type Cell, type HiddenCells, rowsOf, type TwoWayTable } from './two-way-table.ts';

/** What a reader of the rest of a table can say of a hidden cell. */
export interface CellBounds extends Cell {
	readonly low: number;
	readonly high: number;
}

/**
 * Smallest and largest count that each hidden cell may have in any table of the same shown cells and the same
 * totals: what an attacker with a computer knows. Exact, and whole numbers are enough, because the hidden cells
 * of a two-way table are a transportation problem: what one cell gains must come back to it through the others.
 *
 * Source: Cox 1980, Gusfield 1988; statistics 6.2, step 4.
 *
 * @returns column by column, top down
 */
export function hiddenBounds(table: TwoWayTable, hidden: HiddenCells): readonly CellBounds[] {
	const cells = rowsOf(table)
		.flat()
		.filter((cell) => hidden.has(cellName(cell)))
		.sort((a, b) => a.column - b.column || a.row - b.row);
	return cells.map((cell) => {
		const others = cells.filter((other) => other !== cell);
		const [row, column] = nodesOf(cell);
		const gain = maxFlow(networkOf(others), column, row);
		const loss = maxFlow(networkOf(others), row, column);
		return { ...cell, low: cell.count - Math.min(cell.count, loss), high: cell.count + gain };
	});
}

/** Rows are even nodes, columns odd ones. */
const nodesOf = ({ row, column }: Cell) => [2 * row, 2 * column + 1] as const;

/** A cell may grow without limit, from its row to its column, and shrink by what it holds, the other way. */
function networkOf(cells: readonly Cell[]): Network {
	const network: Network = new Map();
	for (const cell of cells) {
		const [row, column] = nodesOf(cell);
		addCapacity(network, row, column, Infinity);
		addCapacity(network, column, row, cell.count);
	}
	return network;
}
