import type { Space } from './counting.ts';
import type { Numbers } from './numbers.ts';
import type { Groups } from './group-rows.ts';
import { positionsOf, type Mask } from './mask.ts';

/** One combination of codes, as the numbers of the codes, and how many rows have it. */
export interface CountedKey {
	readonly numbers: readonly number[];
	readonly people: number;
}

/** A table larger than this costs more to clear than a map to fill. */
const LARGEST_TABLE = 4_000_000;

/**
 * How many rows of a mask have each combination of codes, in each group: what few combinations have in common
 * need not be worked out row by row. A combination may be told several times, with some of its people each.
 */
export function countKeys(
	space: Space,
	{ keys: groups, of }: Groups,
	mask: Mask,
	columns: readonly Numbers[]
): readonly (readonly CountedKey[])[] {
	const [only, ...others] = columns;
	if (only !== undefined && others.length === 0 && of === null) {
		return [numberKeys(only, space.countsOf(only, mask))];
	}
	const combinations = columns.reduce((product, { size }) => product * size, 1);
	const counts = countCombinations({ of, columns, size: groups.length * combinations }, mask);
	const counted: CountedKey[][] = groups.map(() => []);
	for (const [key, people] of counts) {
		const group = Math.floor(key / combinations);
		counted[group]?.push({ numbers: takeApart(key % combinations, columns), people });
	}
	return counted;
}

/** The counts of one column, as keys. */
function numberKeys({ part }: Numbers, counts: Uint32Array): readonly CountedKey[] {
	const keys: CountedKey[] = [];
	for (let number = 0; number < counts.length; number++) {
		const people = counts[number] ?? 0;
		if (people > 0) keys.push({ numbers: [part === null ? number : (part[number] ?? 0)], people });
	}
	return keys;
}

/** At each position its group, then the number of each column, as digits of one number. */
interface Keys {
	readonly of: Uint32Array | null;
	readonly columns: readonly Numbers[];
	/** How many there may be. */
	readonly size: number;
}

/** Keys with somebody, each once. */
function countCombinations(keys: Keys, mask: Mask): Iterable<readonly [number, number]> {
	return keys.size <= LARGEST_TABLE ? inOrder(countInTable(keys, mask)) : countInMap(keys, mask);
}

/** Nothing is made for a row: what is thrown away at every view costs more than the counting. */
function countInTable(keys: Keys, mask: Mask): Uint32Array {
	const table = new Uint32Array(keys.size);
	for (let word = 0; word < mask.length; word++) {
		for (let bits = mask[word] ?? 0; bits !== 0; bits &= bits - 1) {
			const key = keyAt(keys, word * 32 + 31 - Math.clz32(bits & -bits));
			table[key] = (table[key] ?? 0) + 1;
		}
	}
	return table;
}

/** Past 32 bits when dictionaries are large. */
function keyAt({ of, columns }: Keys, position: number): number {
	let key = of === null ? 0 : (of[position] ?? 0);
	for (let index = 0; index < columns.length; index++) {
		const column = columns[index];
		if (column === undefined) continue;
		const { data, rows, size } = column;
		key = key * size + (data[rows === null ? position : (rows[position] ?? 0)] ?? 0);
	}
	return key;
}

function* inOrder(table: Uint32Array): Iterable<readonly [number, number]> {
	for (let key = 0; key < table.length; key++) {
		const people = table[key] ?? 0;
		if (people > 0) yield [key, people];
	}
}

function countInMap(keys: Keys, mask: Mask): Iterable<readonly [number, number]> {
	const counts = new Map<number, number>();
	for (const position of positionsOf(mask)) {
		const key = keyAt(keys, position);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

function takeApart(key: number, columns: readonly Numbers[]): readonly number[] {
	const numbers: number[] = [];
	let left = key;
	for (let index = columns.length - 1; index >= 0; index--) {
		const { size = 1, part = null } = columns[index] ?? {};
		const number = left % size;
		numbers[index] = part === null ? number : (part[number] ?? 0);
		left = Math.floor(left / size);
	}
	return numbers;
}
