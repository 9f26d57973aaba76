import { PACKED_BY } from '../db/queries/tally-rows.ts';
import { makeCodeColumn, setCode, type CodeColumn, type FieldColumn } from './code-column.ts';

/**
 * Fields kept together: few combinations of their codes occur, each many times, so that a row holds one number
 * for all of them, and counting the numbers once counts every field.
 */
export interface Bundle {
	/** Its codes are combinations as they were read, with `PACKED_BY` between the codes. */
	readonly column: CodeColumn;
	readonly parts: readonly Part[];
}

interface Part {
	/** The codes of the field, as numbers. */
	readonly dictionary: CodeColumn;
	/** Combination → number of its code of this field. */
	readonly numbers: number[];
}

/** @param known the codes of each field, in their order; more may come */
export function makeBundle(known: readonly (readonly string[])[]): Bundle {
	return {
		column: makeCodeColumn(0),
		parts: known.map((codes) => ({ dictionary: makeCodeColumn(0, codes), numbers: [] }))
	};
}

/** Writes the combination of a row, and takes it apart when it is met for the first time. */
export function setCombination({ column, parts }: Bundle, row: number, packed: string): void {
	const known = column.codes.length;
	setCode(column, row, packed);
	if (column.codes.length === known) return;
	const codes = packed.split(PACKED_BY);
	for (const [index, { dictionary, numbers }] of parts.entries()) {
		numbers.push(numberIn(dictionary, codes[index] ?? ''));
	}
}

export function partColumn({ column, parts }: Bundle, index: number): FieldColumn {
	const part = parts[index];
	if (!part) throw new Error(`A bundle has no part ${index}.`);
	return { stored: column, codes: part.dictionary.codes, part: part.numbers };
}

function numberIn({ codes, numbers }: CodeColumn, code: string): number {
	const known = numbers.get(code);
	if (known !== undefined) return known;
	numbers.set(code, codes.length);
	return codes.push(code) - 1;
}
