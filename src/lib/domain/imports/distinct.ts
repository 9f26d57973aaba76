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
	const hash = hash53(value);
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

/** A whole number of 53 bits (cyrb53 by bryc, public domain): its low bits are as even as its high ones. */
function hash53(text: string): number {
	let one = 0xdeadbeef;
	let two = 0x41c6ce57;
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		one = Math.imul(one ^ code, 0x9e3779b1);
		two = Math.imul(two ^ code, 0x5f356495);
	}
	one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
	two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
	return 0x1_0000_0000 * (two & 0x1fffff) + (one >>> 0);
}
