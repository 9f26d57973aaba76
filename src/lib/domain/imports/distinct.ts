/** Values counted exactly until there are this many; then every other one is left out, and again. */
const CAPACITY = 16_384;

/**
 * Counts different values in bounded memory: exact up to the capacity, within about 1 % above.
 *
 * Adaptive sampling (Wegman; Flajolet 1990): values are kept by hash; when too many are kept, only the hashes
 * that end in one more zero bit stay, and the count is what is left times two for each time that happened.
 */
export interface DistinctCounter {
	readonly hashes: Set<number>;
	depth: number;
}

export function emptyDistinctCounter(): DistinctCounter {
	return { hashes: new Set(), depth: 0 };
}

export function countValue(counter: DistinctCounter, value: string): void {
	const hash = hash52(value);
	if (!isKept(hash, counter.depth)) return;
	counter.hashes.add(hash);
	while (counter.hashes.size > CAPACITY) thin(counter);
}

export function distinctValues({ hashes, depth }: DistinctCounter): number {
	return hashes.size * 2 ** depth;
}

function thin(counter: DistinctCounter): void {
	counter.depth += 1;
	for (const hash of counter.hashes) if (!isKept(hash, counter.depth)) counter.hashes.delete(hash);
}

function isKept(hash: number, depth: number): boolean {
	return hash % 2 ** depth === 0;
}

/** Two FNV-1a hashes side by side, as one whole number of 52 bits. */
function hash52(text: string): number {
	let one = 0x811c9dc5;
	let two = 0x1b873593;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		one = Math.imul(one ^ code, 0x01000193);
		two = Math.imul(two ^ code, 0x85ebca6b) ^ (two >>> 13);
	}
	two ^= one >>> 15;
	return (one >>> 0) * 0x100000 + ((Math.imul(two, 0xc2b2ae35) >>> 12) & 0xfffff);
}
