import type { Table } from './open-table.ts';

/** The first rows of a table, and what stands in each column. */
export interface SeenTable {
	readonly firstRows: readonly (readonly string[])[];
	/** Per column, its different values by frequency; the first ones where there are many. */
	readonly values: readonly (readonly SeenValue[])[];
}

export interface SeenValue {
	readonly value: string;
	readonly count: number;
}

const FIRST_ROWS = 20;
const MOST_VALUES = 60;

/** Reads a whole table for its values. Memory is bounded by the number of columns. */
export async function seeColumns(table: Table): Promise<SeenTable> {
	const firstRows: (readonly string[])[] = [];
	const counts = table.names.map(() => new Map<string, number>());
	for await (const { rows } of table.batches()) {
		for (const { cells } of rows) {
			if (firstRows.length < FIRST_ROWS) firstRows.push(cells);
			for (const [index, count] of counts.entries()) countValue(count, (cells[index] ?? '').trim());
		}
	}
	return { firstRows, values: counts.map(byFrequency) };
}

function countValue(counts: Map<string, number>, value: string): void {
	if (value === '') return;
	const before = counts.get(value);
	if (before !== undefined) counts.set(value, before + 1);
	else if (counts.size < MOST_VALUES) counts.set(value, 1);
}

function byFrequency(counts: ReadonlyMap<string, number>): readonly SeenValue[] {
	return [...counts]
		.map(([value, count]) => ({ value, count }))
		.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
