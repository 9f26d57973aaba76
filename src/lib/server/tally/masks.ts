import type { Condition } from '#lib/domain/indicators/condition.ts';
import { columnOf, wantedCodes, type SelectedRows } from './selected-rows.ts';
import { isSegmentField } from './stored-fields.ts';

/** 1 for each selected row that matches, 0 for the others. */
export type Mask = Uint8Array;

export type MaskOf = (condition: Condition) => Mask;

/**
 * Evaluates conditions over the selected rows, each part of them once: definitions share their parts, so the
 * thirty indicators of a set cost little more than the fields they read.
 */
export function maskMaker(selected: SelectedRows): MaskOf {
	const known = new Map<Condition, Mask>();
	const maskOf: MaskOf = (condition) => {
		const made = known.get(condition) ?? makeMask(condition, selected, maskOf);
		known.set(condition, made);
		return made;
	};
	return maskOf;
}

function makeMask(condition: Condition, selected: SelectedRows, maskOf: MaskOf): Mask {
	if ('field' in condition) {
		return isSegmentField(condition.field)
			? segmentMask(condition.field, condition.in, selected)
			: rowMask(condition, selected);
	}
	const mask = new Uint8Array(selected.rows.length);
	if ('not' in condition) {
		const other = maskOf(condition.not);
		for (let i = 0; i < mask.length; i++) mask[i] = 1 - (other[i] ?? 0);
		return mask;
	}
	if ('all' in condition) {
		mask.fill(1);
		for (const part of condition.all) {
			const other = maskOf(part);
			for (let i = 0; i < mask.length; i++) mask[i] = (mask[i] ?? 0) & (other[i] ?? 0);
		}
		return mask;
	}
	for (const part of condition.any) {
		const other = maskOf(part);
		for (let i = 0; i < mask.length; i++) mask[i] = (mask[i] ?? 0) | (other[i] ?? 0);
	}
	return mask;
}

function rowMask(
	{ field, in: codes }: Extract<Condition, { readonly field: unknown }>,
	{ store, rows }: SelectedRows
): Mask {
	const column = columnOf(store, field);
	const { data } = column;
	const wanted = wantedCodes(column, codes);
	const mask = new Uint8Array(rows.length);
	for (let i = 0; i < rows.length; i++) mask[i] = wanted[data[rows[i] ?? 0] ?? 0] ?? 0;
	return mask;
}

function segmentMask(
	field: Parameters<typeof isSegmentField>[0] & keyof SelectedRows['runs'][number]['segment']['facts'],
	codes: readonly string[],
	{ rows, runs }: SelectedRows
): Mask {
	const mask = new Uint8Array(rows.length);
	for (const { segment, from, until } of runs) {
		if (codes.includes(segment.facts[field])) mask.fill(1, from, until);
	}
	return mask;
}
