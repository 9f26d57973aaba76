import { numberAt, type Groups, type NumberedCodes } from './group-rows.ts';

/** One combination of codes, as the numbers of the codes, and how many rows have it. */
export interface CountedKey {
	readonly numbers: readonly number[];
	readonly people: number;
}

/** A table larger than this costs more to clear than a map to fill. */
const LARGEST_TABLE = 4_000_000;

/**
 * How many of some rows have each combination of codes, in each group: what few combinations have in common
 * need not be worked out row by row.
 *
 * @param positions of rows among those selected
 */
export function countKeys(
	{ keys: groups, of }: Groups,
	positions: Uint32Array,
	columns: readonly NumberedCodes[]
): readonly (readonly CountedKey[])[] {
	const combinations = columns.reduce((size, { codes }) => size * codes.length, 1);
	const keys = composeKeys(positions, columns);
	if (of !== null) addGroups(keys, positions, of, combinations);
	const size = groups.length * combinations;
	const counts = size <= LARGEST_TABLE ? countInTable(keys, size) : countInMap(keys);

	const counted: CountedKey[][] = groups.map(() => []);
	for (const [key, people] of counts) {
		const group = Math.floor(key / combinations);
		counted[group]?.push({ numbers: takeApart(key % combinations, columns), people });
	}
	return counted;
}

/** Doubles, because a few large dictionaries multiplied pass 32 bits. */
function composeKeys(positions: Uint32Array, columns: readonly NumberedCodes[]): Float64Array {
	const keys = new Float64Array(positions.length);
	for (const column of columns) {
		for (let i = 0; i < keys.length; i++) {
			keys[i] = (keys[i] ?? 0) * column.codes.length + numberAt(column, positions[i] ?? 0);
		}
	}
	return keys;
}

function addGroups(keys: Float64Array, positions: Uint32Array, of: Uint32Array, combinations: number): void {
	for (let i = 0; i < keys.length; i++) {
		keys[i] = (keys[i] ?? 0) + (of[positions[i] ?? 0] ?? 0) * combinations;
	}
}

function* countInTable(keys: Float64Array, size: number): Iterable<readonly [number, number]> {
	const table = new Uint32Array(size);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i] ?? 0;
		table[key] = (table[key] ?? 0) + 1;
	}
	for (let key = 0; key < size; key++) {
		const people = table[key] ?? 0;
		if (people > 0) yield [key, people];
	}
}

function countInMap(keys: Float64Array): Iterable<readonly [number, number]> {
	const counts = new Map<number, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

function takeApart(key: number, columns: readonly NumberedCodes[]): readonly number[] {
	const numbers: number[] = [];
	let left = key;
	for (const { codes } of columns.toReversed()) {
		numbers.unshift(left % codes.length);
		left = Math.floor(left / codes.length);
	}
	return numbers;
}
