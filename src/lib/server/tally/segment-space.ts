import type { Condition } from '#lib/domain/indicators/condition.ts';
import type { ColumnStore, Segment } from './column-store.ts';
import { setRun, wordsFor, type Mask } from './mask.ts';
import { isSegmentField } from './stored-fields.ts';

/**
 * The segments that a request looks at, put one after the other: position 0 is the first row of the first of
 * them. Each starts a word of a mask, and positions after its last row are nobody's.
 */
export interface SegmentSpace {
	readonly store: ColumnStore;
	readonly runs: readonly Run[];
	/** Words of a mask over all of it. */
	readonly words: number;
	/** Everybody in it. */
	readonly everybody: Mask;
}

export interface Run {
	readonly segment: Segment;
	/** First word of the segment in a mask of the space, and the one after its last. */
	readonly from: number;
	readonly until: number;
}

/** Judges segments as a whole, by the facts that all their rows share, so that most of a large store is not looked at. */
export function candidates(store: ColumnStore, within: Condition): readonly Segment[] {
	return store.segments.filter((segment) => judge(within, segment) !== false);
}

export function spaceOf(store: ColumnStore, segments: readonly Segment[]): SegmentSpace {
	let words = 0;
	const runs = segments.map((segment) => {
		const from = words;
		words += wordsFor(segment.length);
		return { segment, from, until: words };
	});
	const everybody = new Uint32Array(words);
	for (const { segment, from } of runs) setRun(everybody, from * 32, segment.length);
	return { store, runs, words, everybody };
}

/** The part of a mask over the whole store that a space is about. */
export function gather({ runs, words }: SegmentSpace, whole: Mask): Mask {
	const mask = new Uint32Array(words);
	for (const { segment, from, until } of runs) {
		const first = segment.start >>> 5;
		mask.set(whole.subarray(first, first + until - from), from);
	}
	return mask;
}

/** The row of the store at each position of a space; null where positions are rows, as in the whole of a store just read. */
export function rowsOf({ runs, words }: SegmentSpace): Uint32Array | null {
	if (runs.every(({ segment, from }) => segment.start === from * 32)) return null;
	const rows = new Uint32Array(words * 32);
	for (const { segment, from } of runs) {
		const first = from * 32;
		for (let index = 0; index < segment.length; index++) rows[first + index] = segment.start + index;
	}
	return rows;
}

/** Whether every row of a segment matches, none does, or it depends on the row (null). */
function judge(condition: Condition, segment: Segment): boolean | null {
	if ('field' in condition) {
		return isSegmentField(condition.field) ? condition.in.includes(segment.facts[condition.field]) : null;
	}
	if ('not' in condition) {
		const verdict = judge(condition.not, segment);
		return verdict === null ? null : !verdict;
	}
	const [parts, deciding] = 'all' in condition ? [condition.all, false] : [condition.any, true];
	const verdicts = parts.map((part) => judge(part, segment));
	if (verdicts.includes(deciding)) return deciding;
	return verdicts.includes(null) ? null : !deciding;
}
