import type { FieldColumn } from './code-column.ts';
import { wordsFor, type Mask } from './mask.ts';

/**
 * One bit a row of the store, set where a field has one of some codes. Kept from one view to the next: a new
 * filter then costs words and not rows. Rows are only ever added, so a mask is completed and never redone.
 */
export interface KeptMasks {
	/** By field and codes, the one asked for longest ago first. */
	readonly kept: Map<string, KeptMask>;
}

interface KeptMask {
	bits: Mask;
	/** Rows that were looked at. */
	rows: number;
}

/** Twelve bytes a row, and room for a small store to keep everything. */
const BITS_A_ROW = 96;
const LEAST_BYTES = 1_000_000;

export function makeKeptMasks(): KeptMasks {
	return { kept: new Map() };
}

export function bytesOfMasks({ kept }: KeptMasks): number {
	return [...kept.values()].reduce((sum, { bits }) => sum + bits.byteLength, 0);
}

/** The mask of a field and codes over the first `rows` rows of the store; longer where it was made for more. */
export function keptMask(
	{ kept }: KeptMasks,
	{ key, rows }: { readonly key: string; readonly rows: number },
	column: FieldColumn,
	codes: readonly string[]
): Mask {
	const known = kept.get(key) ?? { bits: new Uint32Array(0), rows: 0 };
	kept.delete(key);
	kept.set(key, known);
	if (known.rows < rows) complete(known, rows, column, codes);
	// Only masks of what nobody asks for any more go; the one just made is the last.
	const most = Math.max(LEAST_BYTES, (rows / 8) * BITS_A_ROW);
	let bytes = kept.size * known.bits.byteLength;
	for (const oldest of kept.keys()) {
		if (bytes <= most || oldest === key) break;
		kept.delete(oldest);
		bytes -= known.bits.byteLength;
	}
	return known.bits;
}

function complete(mask: KeptMask, rows: number, column: FieldColumn, codes: readonly string[]): void {
	const words = wordsFor(rows);
	if (mask.bits.length < words) {
		// Some room more, so that the answers of a day do not each copy the mask.
		const bits = new Uint32Array(mask.rows === 0 ? words : words + (words >>> 4) + 32);
		bits.set(mask.bits);
		mask.bits = bits;
	}
	const wanted = wantedNumbers(column, codes);
	const { data } = column.stored;
	for (let word = mask.rows >>> 5; word < words; word++) {
		const from = word * 32;
		const until = Math.min(from + 32, rows);
		let bits = 0;
		for (let row = from; row < until; row++) bits |= (wanted[data[row] ?? 0] ?? 0) << (row & 31);
		mask.bits[word] = bits;
	}
	mask.rows = rows;
}

/** 1 at each stored number that stands for a code that is looked for. */
function wantedNumbers({ stored, codes, part }: FieldColumn, wanted: readonly string[]): Uint8Array {
	const table = new Uint8Array(stored.codes.length);
	const sought = new Set(wanted);
	for (let number = 0; number < table.length; number++) {
		const code = codes[part === null ? number : (part[number] ?? 0)];
		if (code !== undefined && sought.has(code)) table[number] = 1;
	}
	return table;
}
