import { SMALLEST_CELL } from './audience.ts';
import { rangesOf, type Equation } from './linear-bounds.ts';

/** Name of people that nobody divides further → how many there are. */
export type TrueCounts = ReadonlyMap<string, number>;

/** What a reader is told: these people without those are so many, or between two numbers of them. */
export interface Told {
	readonly sum: readonly string[];
	/** Taken away: two sums of the same people are equal. */
	readonly without?: readonly string[];
	readonly low: number;
	readonly high: number;
}

/** A count that nobody may learn, within the people it is part of. */
export interface Secret {
	readonly sum: readonly string[];
	readonly among: readonly string[];
}

/** Exactly so many. */
export const exactly = (sum: readonly string[], count: number): Told => ({ sum, low: count, high: count });

/** Two sums of people are the same people. */
export const sameAs = (sum: readonly string[], without: readonly string[]): Told => ({
	sum,
	without,
	low: 0,
	high: 0
});

export interface Exposed {
	readonly secret: Secret;
	readonly low: number;
	readonly high: number;
}

/**
 * Secrets that a reader brings within a range narrower than k people, or than the people they are part of where those
 * are fewer, by solving everything that is told.
 *
 * Source: statistics 6.3.
 *
 * @throws {RangeError} when what is told contradicts itself
 */
export function findExposed(
	counts: TrueCounts,
	told: readonly Told[],
	secrets: readonly Secret[],
	k: number = SMALLEST_CELL
): readonly Exposed[] {
	if (secrets.length === 0) return [];
	const ranges = readerRanges(
		told,
		secrets.map(({ sum }) => sum)
	);
	return secrets.flatMap((secret, index) => {
		const range = ranges[index];
		const enough = Math.min(k, countOf(counts, secret.among));
		return range && range.high - range.low < enough ? [{ secret, ...range }] : [];
	});
}

/** Smallest and largest that each sum can be, for somebody who knows what is told and nothing else. */
export function readerRanges(
	told: readonly Told[],
	asked: readonly (readonly string[])[]
): readonly { readonly low: number; readonly high: number }[] {
	const names = new Set([...told.flatMap(({ sum, without = [] }) => [...sum, ...without]), ...asked.flat()]);
	const columns = new Map([...names].map((name, index) => [name, index]));
	const bands = told.filter(({ low, high }) => high > low).length;
	const width = columns.size + 2 * bands;
	const row = (sum: readonly string[], without: readonly string[] = []) => {
		const entries = new Array<number>(width).fill(0);
		for (const name of sum) add(entries, columns.get(name), 1);
		for (const name of without) add(entries, columns.get(name), -1);
		return entries;
	};
	let next = columns.size;
	const equations = told.flatMap(({ sum, without, low, high }): readonly Equation[] => {
		const coefficients = row(sum, without);
		if (low === high) return [{ coefficients, value: low }];
		// Above the low end by one unknown, which another brings up to the high end.
		const [above, below] = [next, next + 1];
		next += 2;
		coefficients[above] = -1;
		const limit = row([]);
		limit[above] = 1;
		limit[below] = 1;
		return [
			{ coefficients, value: low },
			{ coefficients: limit, value: high - low }
		];
	});
	return rangesOf(
		equations,
		asked.map((sum) => row(sum))
	);
}

function add(entries: number[], column: number | undefined, by: number): void {
	if (column !== undefined) entries[column] = (entries[column] ?? 0) + by;
}

export function countOf(counts: TrueCounts, names: readonly string[]): number {
	return names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
}
