import type { CodeColumn } from './code-column.ts';
import type { Mask } from './mask.ts';

/** A number at each position of a space, and the code that each number stands for. */
export interface Numbers {
	readonly codes: readonly string[];
	/** What is kept: numbers of codes, or of combinations of which the code is a part. */
	readonly data: CodeColumn['data'];
	/** How many numbers there may be in `data`. */
	readonly size: number;
	/** Where in `data` each position is; null when it is at its own. */
	readonly rows: Uint32Array | null;
	/** Number in `data` → number in `codes`; null where they are the same. */
	readonly part: readonly number[] | null;
}

/** The number of the code at a position. */
export function numberAt({ data, rows, part }: Numbers, position: number): number {
	const number = data[rows === null ? position : (rows[position] ?? 0)] ?? 0;
	return part === null ? number : (part[number] ?? 0);
}

/** How many rows of a mask have each number of a column, group after group. */
export function countNumbers(
	{ data, rows, size }: Numbers,
	mask: Mask,
	{ of, groups }: { readonly of: Uint32Array | null; readonly groups: number }
): Uint32Array {
	const table = new Uint32Array(groups * size);
	for (let word = 0; word < mask.length; word++) {
		for (let bits = mask[word] ?? 0; bits !== 0; bits &= bits - 1) {
			const position = word * 32 + 31 - Math.clz32(bits & -bits);
			const number = data[rows === null ? position : (rows[position] ?? 0)] ?? 0;
			const place = of === null ? number : (of[position] ?? 0) * size + number;
			table[place] = (table[place] ?? 0) + 1;
		}
	}
	return table;
}
