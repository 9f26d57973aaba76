import { SMALLEST_CELL } from './audience.ts';
import { suppressTwoWay } from './suppress-two-way.ts';
import { columnsOf, rowsOf, sumOf, type TwoWayTable } from './two-way-table.ts';

/** Numbers of rows, or of columns, of a table. */
export type Lines = ReadonlySet<number>;

/**
 * Which sets of people, of all that filters can ask for, may be counted for a reader who may not see small
 * counts: those of some rows and some columns of one table. Whatever is asked and in whatever order, sums and
 * differences of the answers never isolate fewer than k people.
 *
 * It holds because each answer is a sum of shown cells and of totals of a table that `suppressTwoWay` protected,
 * and that depends on no question asked before. Lines with fewer than k people are one with the next smallest.
 *
 * Source: statistics 6.3, « internal free filters », made strict.
 *
 * @param table classes by codes of one filter
 */
export function countableSets(
	table: TwoWayTable,
	k: number = SMALLEST_CELL
): (rows: Lines, columns: Lines) => boolean {
	const cells = rowsOf(table);
	const rowGroups = mergeSmall(cells.map(sumOf), k);
	const columnGroups = mergeSmall(columnsOf(cells).map(sumOf), k);
	const merged = rowGroups.map((rows) => columnGroups.map((columns) => sumWithin(table, rows, columns)));
	const result = suppressTwoWay(merged, k);

	return (rows, columns) => {
		const [chosenRows, chosenColumns] = [chosen(rowGroups, rows), chosen(columnGroups, columns)];
		if (!chosenRows || !chosenColumns) return false;
		if (chosenRows.length === rowGroups.length && chosenColumns.length === columnGroups.length) return true;
		if (result.status === 'recode') return false;
		if (chosenRows.length === rowGroups.length || chosenColumns.length === columnGroups.length) return true;
		return chosenRows.every((row) => chosenColumns.every((column) => !result.hidden.has(`${row},${column}`)));
	};
}

/** Groups of line numbers, each with k people or more, but for empty lines, which are left out. */
function mergeSmall(totals: readonly number[], k: number): readonly (readonly number[])[] {
	const lines = totals
		.map((people, index) => ({ people, index }))
		.filter(({ people }) => people > 0)
		.sort((a, b) => a.people - b.people || a.index - b.index);
	const small: number[] = [];
	let people = 0;
	for (const line of lines) {
		if (line.people >= k && (small.length === 0 || people >= k)) break;
		small.push(line.index);
		people += line.people;
	}
	const others = lines.slice(small.length).map(({ index }) => [index]);
	return small.length === 0 ? others : [small, ...others];
}

/** The groups that a choice of lines is made of; null when it cuts one in two. */
function chosen(groups: readonly (readonly number[])[], lines: Lines): readonly number[] | null {
	const whole = groups.flatMap((group, index) => (group.every((line) => lines.has(line)) ? [index] : []));
	const cut = groups.some((group, index) => !whole.includes(index) && group.some((line) => lines.has(line)));
	return cut ? null : whole;
}

function sumWithin(table: TwoWayTable, rows: readonly number[], columns: readonly number[]): number {
	return rows.reduce(
		(sum, row) => columns.reduce((total, column) => total + (table[row]?.[column] ?? 0), sum),
		0
	);
}
