import type { Condition } from '#lib/domain/indicators/condition.ts';
import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import type { FieldColumn } from './code-column.ts';
import type { ColumnStore } from './column-store.ts';
import { keyOf } from './condition-key.ts';
import { keptMask } from './kept-masks.ts';
import { common, intersect, unite, without, type Mask } from './mask.ts';
import { gather, type SegmentSpace } from './segment-space.ts';
import { isSegmentField, type SegmentField } from './stored-fields.ts';

export type MaskOf = (condition: Condition) => Mask;

/**
 * Evaluates conditions over a space, each part of them once: definitions share their parts, so the thirty
 * indicators of a set cost little more than the fields they read. A mask is for reading only: it is shared.
 */
export function maskMaker(space: SegmentSpace): MaskOf {
	const known = new Map<string, Mask>();
	const maskOf: MaskOf = (condition) => {
		const key = keyOf(condition);
		const seen = known.get(key);
		if (seen) return seen;
		const made = makeMask(condition, space, maskOf);
		known.set(key, made);
		return made;
	};
	return maskOf;
}

function makeMask(condition: Condition, space: SegmentSpace, maskOf: MaskOf): Mask {
	if ('field' in condition) {
		const { field, in: codes } = condition;
		if (isSegmentField(field)) return segmentMask(field, codes, space);
		const { store } = space;
		const whole = { key: keyOf(condition), rows: store.rows };
		return common(
			space.everybody,
			gather(space, keptMask(store.masks, whole, columnOf(store, field), codes))
		);
	}
	if ('not' in condition) return without(space.everybody, maskOf(condition.not));
	if ('all' in condition) return combine(condition.all, maskOf, intersect) ?? space.everybody;
	return combine(condition.any, maskOf, unite) ?? new Uint32Array(space.words);
}

/** One part is its own mask, which is what most conditions are made of. */
function combine(
	parts: readonly Condition[],
	maskOf: MaskOf,
	join: (mask: Mask, other: Mask) => void
): Mask | undefined {
	const [first, ...others] = parts;
	if (first === undefined || others.length === 0) return first && maskOf(first);
	const mask = maskOf(first).slice();
	for (const part of others) join(mask, maskOf(part));
	return mask;
}

function segmentMask(
	field: SegmentField,
	codes: readonly string[],
	{ runs, words, everybody }: SegmentSpace
): Mask {
	const mask = new Uint32Array(words);
	for (const { segment, from, until } of runs) {
		if (codes.includes(segment.facts[field])) mask.set(everybody.subarray(from, until), from);
	}
	return mask;
}

export function columnOf(store: ColumnStore, field: OutcomeField): FieldColumn {
	const column = (store.fields as Partial<Record<string, FieldColumn>>)[field];
	if (!column) throw new Error(`The column store keeps no ${field}.`);
	return column;
}
