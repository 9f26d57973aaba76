import { isStopWord } from '../text/stop-words.ts';
import type { Separator, Word } from '../text/words.ts';

/** How a phrase must be written to be one: letters that are also a word, names that are also one. */
export type PhraseMarks = '' | 'capitals' | 'capitalised';

export interface Phrase<Meaning> {
	readonly text: string;
	readonly meaning: Meaning;
	readonly marks: PhraseMarks;
}

/** Where a phrase stands in a list of words: from `from` up to, not with, `to`. */
export interface PhraseHit<Meaning> {
	readonly meaning: Meaning;
	readonly from: number;
	readonly to: number;
}

export interface PhraseIndex<Meaning> {
	/** The longest phrases from left to right; none overlaps another. */
	find(words: readonly Word[]): readonly PhraseHit<Meaning>[];
}

interface Entry<Meaning> {
	readonly stems: readonly string[];
	readonly meaning: Meaning;
	readonly marks: PhraseMarks;
}

/** A phrase does not run over these. */
const BREAKS: ReadonlySet<Separator> = new Set(['comma', 'open', 'close', 'dash']);

/** @param read how texts are read, so that an abbreviation is the same in a phrase and in a statement */
export function buildPhraseIndex<Meaning>(
	phrases: readonly Phrase<Meaning>[],
	read: (text: string) => readonly Word[]
): PhraseIndex<Meaning> {
	const byFirst = new Map<string, Entry<Meaning>[]>();
	for (const { text, meaning, marks } of phrases) {
		const stems = contentStems(read(text));
		const first = stems[0];
		if (first === undefined) continue;
		byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, meaning, marks }]);
	}
	// Longest first, so that the first that fits is the longest.
	for (const entries of byFirst.values()) entries.sort((a, b) => b.stems.length - a.stems.length);

	return {
		find(words) {
			const hits: PhraseHit<Meaning>[] = [];
			let from = 0;
			while (from < words.length) {
				const hit = hitAt(words, from, byFirst.get(words[from]?.stem ?? '') ?? []);
				if (hit) hits.push(hit);
				from = hit ? hit.to : from + 1;
			}
			return hits;
		}
	};
}

function contentStems(words: readonly Word[]): readonly string[] {
	const stems = words.filter(({ folded }) => !isStopWord(folded)).map(({ stem }) => stem);
	return stems.length > 0 ? stems : words.map(({ stem }) => stem);
}

function hitAt<Meaning>(
	words: readonly Word[],
	from: number,
	entries: readonly Entry<Meaning>[]
): PhraseHit<Meaning> | undefined {
	for (const { stems, meaning, marks } of entries) {
		const to = endOfMatch(words, from, stems);
		if (to !== undefined && isWrittenSo(words[from], marks, words.length)) return { meaning, from, to };
	}
	return undefined;
}

/** Small words between those of the phrase are passed over. */
function endOfMatch(words: readonly Word[], from: number, stems: readonly string[]): number | undefined {
	let at = from;
	for (const [index, stem] of stems.entries()) {
		if (index > 0) {
			at = nextContent(words, at);
			if (at < 0) return undefined;
		}
		if (words[at]?.stem !== stem) return undefined;
	}
	return at + 1;
}

function nextContent(words: readonly Word[], after: number): number {
	for (let index = after + 1; index < words.length; index += 1) {
		const word = words[index];
		if (!word || BREAKS.has(word.before)) return -1;
		if (!isStopWord(word.folded)) return index;
	}
	return -1;
}

function isWrittenSo(word: Word | undefined, marks: PhraseMarks, wordCount: number): boolean {
	if (!word || marks === '') return true;
	if (marks === 'capitals') return word.acronym || (wordCount === 1 && word.capital);
	return word.capital;
}
