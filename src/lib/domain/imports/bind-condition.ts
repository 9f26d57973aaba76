import { comparable } from './comparable.ts';
import { detached } from './detached.ts';
import type { ColumnLocator } from './locate-columns.ts';
import type { RowCondition } from './mapping.ts';

export type RowTest = (cells: readonly string[]) => boolean;

/** A condition made ready for rows. `isEmpty` knows which cells stand for nothing in this file. */
export function bindCondition(
	condition: RowCondition,
	locator: ColumnLocator,
	isEmpty: (cell: string) => boolean
): RowTest {
	const bind = (part: RowCondition) => bindCondition(part, locator, isEmpty);
	if ('all' in condition) {
		const parts = condition.all.map(bind);
		return (cells) => parts.every((part) => part(cells));
	}
	if ('any' in condition) {
		const parts = condition.any.map(bind);
		return (cells) => parts.some((part) => part(cells));
	}
	if ('not' in condition) {
		const part = bind(condition.not);
		return (cells) => !part(cells);
	}
	const index = locator.locate(condition.column);
	const test = bindCell(condition, isEmpty);
	return (cells) => test(cells[index] ?? '');
}

type CellCondition = Extract<RowCondition, { readonly column: string }>;

function bindCell(condition: CellCondition, isEmpty: (cell: string) => boolean): (cell: string) => boolean {
	if ('filled' in condition) return (cell) => isEmpty(cell) !== condition.filled;
	if ('in' in condition) {
		const wanted = new Set(condition.in.map(comparable));
		return remembered((cell) => wanted.has(comparable(cell)));
	}
	const start = comparable(condition.startsWith);
	return remembered((cell) => comparable(cell).startsWith(start));
}

const REMEMBERED = 2000;

/** Columns of conditions repeat a few values. */
function remembered(test: (cell: string) => boolean): (cell: string) => boolean {
	const known = new Map<string, boolean>();
	return (cell) => {
		const before = known.get(cell);
		if (before !== undefined) return before;
		const verdict = test(cell);
		if (known.size < REMEMBERED) known.set(detached(cell), verdict);
		return verdict;
	};
}
