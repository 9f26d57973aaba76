import type { Word } from '../text/words.ts';

/** A stretch of words without a strong separator inside. */
export interface Segment {
	readonly from: number;
	readonly to: number;
}

/** A comma, a bracket, a dash or a new line stands before the word. */
export function isHardBreak(word: Word | undefined): boolean {
	return word !== undefined && ['comma', 'open', 'close', 'dash'].includes(word.before);
}

export function segmentsOf(words: readonly Word[]): readonly Segment[] {
	const starts = words.flatMap((word, index) => (index === 0 || isHardBreak(word) ? [index] : []));
	return starts.map((from, order) => ({ from, to: starts[order + 1] ?? words.length }));
}
