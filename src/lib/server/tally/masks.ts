import type { Condition } from '#lib/domain/indicators/condition.ts';
import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { CodeColumn } from './code-column.ts';
import type { ColumnStore } from './column-store.ts';
import { emptyMask, fullMask, intersect, negate, setRun, unite, type Mask } from './mask.ts';
import type { SelectedRows } from './selected-rows.ts';
import { isRowField, isSegmentField, type SegmentField } from './stored-fields.ts';

export type MaskOf = (condition: Condition) => Mask;

/**
 * Evaluates conditions over the selected rows, each part of them once: definitions share their parts, so the
 * thirty indicators of a set cost little more than the fields they read.
 */
export function maskMaker(selected: SelectedRows): MaskOf {
	const known = new Map<Condition, Mask>();
	const leaves = new Map<string, Mask>();
	const maskOf: MaskOf = (condition) => {
		const seen = known.get(condition);
		if (seen) return seen;
		// Definitions written apart often ask the same of one field.
		const leaf = 'field' in condition ? JSON.stringify(condition) : null;
		const made = (leaf === null ? undefined : leaves.get(leaf)) ?? makeMask(condition, selected, maskOf);
		if (leaf !== null) leaves.set(leaf, made);
		known.set(condition, made);
		return made;
	};
	return maskOf;
}

function makeMask(condition: Condition, selected: SelectedRows, maskOf: MaskOf): Mask {
	const rows = selected.rows.length;
	if ('field' in condition) {
		return isSegmentField(condition.field)
			? segmentMask(condition.field, condition.in, selected)
			: rowMask(columnOf(selected.store, condition.field), condition.in, selected);
	}
	if ('not' in condition) return negate(maskOf(condition.not), rows);
	if ('all' in condition) {
		const mask = fullMask(rows);
		for (const part of condition.all) intersect(mask, maskOf(part));
		return mask;
	}
	const mask = emptyMask(rows);
	for (const part of condition.any) unite(mask, maskOf(part));
	return mask;
}

function rowMask(column: CodeColumn, codes: readonly string[], { rows }: SelectedRows): Mask {
	const { data } = column;
	const wanted = wantedCodes(column, codes);
	const mask = emptyMask(rows.length);
	for (let word = 0, row = 0; word < mask.length; word++) {
		const until = Math.min(row + 32, rows.length);
		let bits = 0;
		for (let bit = 0; row < until; row++, bit++) bits |= (wanted[data[rows[row] ?? 0] ?? 0] ?? 0) << bit;
		mask[word] = bits;
	}
	return mask;
}

function segmentMask(field: SegmentField, codes: readonly string[], { rows, runs }: SelectedRows): Mask {
	const mask = emptyMask(rows.length);
	for (const { segment, from, until } of runs) {
		if (codes.includes(segment.facts[field])) setRun(mask, from, until);
	}
	return mask;
}

export function columnOf(store: ColumnStore, field: OutcomeField): CodeColumn {
	if (!isRowField(field)) throw new Error(`The column store keeps no ${field}.`);
	return store.columns[field];
}

/** 1 at the number of each code that is looked for. */
function wantedCodes({ codes, numbers }: CodeColumn, wanted: readonly string[]): Uint8Array {
	const table = new Uint8Array(codes.length);
	for (const code of wanted) {
		const number = numbers.get(code);
		if (number !== undefined) table[number] = 1;
	}
	return table;
}
