/**
 * One code a row, as the number of the code in a dictionary; an element is one byte until the dictionary needs
 * two or four.
 */
export interface CodeColumn {
	data: Uint8Array | Uint16Array | Uint32Array;
	readonly codes: string[];
	readonly numbers: Map<string, number>;
}

/** How one field is read: from a column of its own, or from its part of a combination kept with others. */
export interface FieldColumn {
	readonly stored: CodeColumn;
	readonly codes: readonly string[];
	/** Number stored → number in `codes`; null where they are the same. */
	readonly part: readonly number[] | null;
}

/** An empty column that can hold so many rows. Known codes are numbered in their order. */
export function makeCodeColumn(capacity: number, known: readonly string[] = []): CodeColumn {
	return {
		data: new Uint8Array(capacity),
		codes: [...known],
		numbers: new Map(known.map((code, number) => [code, number]))
	};
}

/** A field that has its column to itself. */
export function wholeColumn(stored: CodeColumn): FieldColumn {
	return { stored, codes: stored.codes, part: null };
}

export function setCode(column: CodeColumn, row: number, code: string): void {
	// Found first: a new code may put wider data in the place of these.
	const number = numberOf(column, code);
	column.data[row] = number;
}

/** The number of a code, which is added to the dictionary when it is new. */
export function numberOf(column: CodeColumn, code: string): number {
	return column.numbers.get(code) ?? addCode(column, code);
}

/** Keeps what is there, with room for more rows or for fewer. */
export function resizeCodes(column: CodeColumn, capacity: number): void {
	column.data = copyInto(new (kindOf(column.codes.length))(capacity), column.data);
}

function addCode(column: CodeColumn, code: string): number {
	const number = column.codes.length;
	column.codes.push(code);
	column.numbers.set(code, number);
	const Kind = kindOf(column.codes.length);
	if (column.data.BYTES_PER_ELEMENT < Kind.BYTES_PER_ELEMENT) {
		column.data = copyInto(new Kind(column.data.length), column.data);
	}
	return number;
}

function kindOf(codes: number) {
	if (codes <= 2 ** 8) return Uint8Array;
	return codes <= 2 ** 16 ? Uint16Array : Uint32Array;
}

function copyInto(to: CodeColumn['data'], from: CodeColumn['data']): CodeColumn['data'] {
	to.set(from.length > to.length ? from.subarray(0, to.length) : from);
	return to;
}
