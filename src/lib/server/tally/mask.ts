/**
 * One bit a selected row, set where a condition holds: thirty-two rows are combined at once, which is what
 * lets a whole set of indicators be counted on every view.
 */
export type Mask = Uint32Array;

export function emptyMask(rows: number): Mask {
	return new Uint32Array(Math.ceil(rows / 32));
}

export function fullMask(rows: number): Mask {
	const mask = emptyMask(rows).fill(0xffffffff);
	clearAfter(mask, rows);
	return mask;
}

export function negate(other: Mask, rows: number): Mask {
	const mask = other.map((word) => ~word);
	clearAfter(mask, rows);
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

/** Sets the bits of the rows from one position up to another, that one left out. */
export function setRun(mask: Mask, from: number, until: number): void {
	for (let row = from; row < until; row++) {
		const word = row >>> 5;
		mask[word] = (mask[word] ?? 0) | (1 << (row & 31));
	}
}

/** How many rows are set. */
export function countBits(mask: Mask): number {
	let count = 0;
	for (const word of mask) count += bitsOf(word);
	return count;
}

/** How many rows are set from one position up to another, that one left out. */
export function countRun(mask: Mask, from: number, until: number): number {
	const [first, last] = [from >>> 5, until >>> 5];
	const before = (mask[first] ?? 0) & ~(-1 << (from & 31));
	const after = (mask[last] ?? 0) & ~(-1 << (until & 31));
	let count = bitsOf(after) - bitsOf(before);
	for (let word = first; word < last; word++) count += bitsOf(mask[word] ?? 0);
	return count;
}

/** The positions that are set, ascending. */
export function positionsOf(mask: Mask): Uint32Array {
	const positions = new Uint32Array(countBits(mask));
	let at = 0;
	for (let word = 0; word < mask.length; word++) {
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

function clearAfter(mask: Mask, rows: number): void {
	const used = rows & 31;
	const last = mask.length - 1;
	if (used !== 0 && last >= 0) mask[last] = (mask[last] ?? 0) & (2 ** used - 1);
}
