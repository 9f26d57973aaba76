/**
 * One bit a selected row, set where a condition holds: thirty-two rows are combined at once, which is what
 * lets a whole set of indicators be counted on every view.
 */
export type Mask = Uint32Array;

export function wordsFor(rows: number): number {
	return (rows + 31) >>> 5;
}

/** What is in `whole` and not in `other`. */
export function without(whole: Mask, other: Mask): Mask {
	const mask = new Uint32Array(whole.length);
	for (let word = 0; word < mask.length; word++) mask[word] = (whole[word] ?? 0) & ~(other[word] ?? 0);
	return mask;
}

/** What is in both. */
export function common(one: Mask, other: Mask): Mask {
	const mask = new Uint32Array(one.length);
	for (let word = 0; word < mask.length; word++) mask[word] = (one[word] ?? 0) & (other[word] ?? 0);
	return mask;
}

/** Keeps in `mask` what is in `other` too. */
export function intersect(mask: Mask, other: Mask): void {
	for (let word = 0; word < mask.length; word++) mask[word] = (mask[word] ?? 0) & (other[word] ?? 0);
}

/** Adds to `mask` what is in `other`. */
export function unite(mask: Mask, other: Mask): void {
	for (let word = 0; word < mask.length; word++) mask[word] = (mask[word] ?? 0) | (other[word] ?? 0);
}

/** Sets the bits of so many rows, from one that starts a word. */
export function setRun(mask: Mask, from: number, length: number): void {
	const first = from >>> 5;
	const whole = length >>> 5;
	mask.fill(0xffffffff, first, first + whole);
	const left = length & 31;
	if (left > 0) mask[first + whole] = 2 ** left - 1;
}

/** How many rows are set. */
export function countBits(mask: Mask): number {
	return countWords(mask, 0, mask.length);
}

/** How many rows are set from one word up to another, that one left out. */
export function countWords(mask: Mask, from: number, until: number): number {
	let count = 0;
	for (let word = from; word < until; word++) count += bitsOf(mask[word] ?? 0);
	return count;
}

/** The positions that are set, ascending, from one word up to another, that one left out. */
export function positionsOf(mask: Mask, from = 0, until = mask.length): Uint32Array {
	const positions = new Uint32Array(countWords(mask, from, until));
	let at = 0;
	for (let word = from; word < until; word++) {
		for (let bits = mask[word] ?? 0; bits !== 0; bits &= bits - 1) {
			positions[at++] = word * 32 + 31 - Math.clz32(bits & -bits);
		}
	}
	return positions;
}

/** Population count of 32 bits; Warren, Hacker's Delight, figure 5-2. */
function bitsOf(word: number): number {
	let bits = word - ((word >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
