import { SMALLEST_CELL } from '../../disclosure/audience.ts';
import { suppressOneWay } from '../../disclosure/suppress-one-way.ts';
import { suppressTwoWay } from '../../disclosure/suppress-two-way.ts';
import type { Protection } from './explorer.ts';

/** What is withheld of a table whose totals are shown. */
export interface ProtectedCells {
	readonly protection: Protection;
	readonly isHidden: (row: number, column: number) => boolean;
}

/** Nothing is withheld: small counts are for the programme's own people. */
export const UNPROTECTED: ProtectedCells = {
	protection: { kind: 'none', primary: 0, complementary: 0 },
	isHidden: () => false
};

/**
 * Which cells of a table of people must be withheld. A table of a single row or column is a list.
 *
 * @param people counts row by row, totals from 1 to k - 1 put together beforehand where they could be
 */
export function protectCells(people: readonly (readonly number[])[]): ProtectedCells {
	const cells = people.flatMap((counts, row) => counts.map((count, column) => ({ row, column, count })));
	const small = cells.filter(({ count }) => count > 0 && count < SMALLEST_CELL);
	const hidden = hiddenNames(people);
	if (hidden === null) {
		return {
			protection: {
				kind: 'margins',
				primary: small.length,
				complementary: cells.filter(({ count }) => count > 0).length - small.length
			},
			isHidden: () => true
		};
	}
	return {
		protection: { kind: 'cells', primary: small.length, complementary: hidden.size - small.length },
		isHidden: (row, column) => hidden.has(`${row},${column}`)
	};
}

/** Names of hidden cells, as `cellName` gives them; null when no cell may be shown. */
function hiddenNames(people: readonly (readonly number[])[]): ReadonlySet<string> | null {
	const width = people[0]?.length ?? 0;
	if (people.length < 2 || width < 2) {
		const line = suppressOneWay(people.flat());
		if (line.status === 'recode') return null;
		const along = people.length < 2;
		return new Set([...line.hidden].map((index) => (along ? `0,${index}` : `${index},0`)));
	}
	const table = suppressTwoWay(people);
	return table.status === 'ok' ? table.hidden : null;
}
