/**
 * How hard a French text is to read: the reading ease of Flesch as Kandel and Moles fitted it to French (1958),
 * 207 - 1.015 x words per sentence - 73.6 x syllables per word. 100 is very easy, 60 is ordinary, 30 is hard.
 */
export function readingEase(texts: readonly string[]): number | undefined {
	const counted = texts.map(countText);
	const words = sum(counted.map((one) => one.words));
	const sentences = sum(counted.map((one) => one.sentences));
	const syllables = sum(counted.map((one) => one.syllables));
	if (words === 0) return undefined;
	return 207 - (1.015 * words) / sentences - (73.6 * syllables) / words;
}

/** Words for a reading ease. */
export type ReadingLevel = 'easy' | 'ordinary' | 'demanding' | 'hard';

export function readingLevel(ease: number): ReadingLevel {
	if (ease >= 70) return 'easy';
	if (ease >= 50) return 'ordinary';
	return ease >= 30 ? 'demanding' : 'hard';
}

/** A sentence of more words than this is cut by good writers, and lost by tired readers. */
export const MOST_WORDS = 20;

/** Words of the longest sentence of a text. */
export function longestSentence(text: string): number {
	return Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
}

function countText(text: string) {
	const words = wordsOf(text);
	return {
		words: words.length,
		sentences: Math.max(1, sentencesOf(text).filter((one) => wordsOf(one).length > 0).length),
		syllables: sum(words.map(countSyllables))
	};
}

function sentencesOf(text: string): readonly string[] {
	return text.split(/(?<=[.!?…])\s+/u);
}

function wordsOf(text: string): readonly string[] {
	return text.match(/[\p{L}\d]+/gu) ?? [];
}

/**
 * Syllables as they are written: groups of vowels, without the silent e or es at the end of a word of more than
 * one. An estimate, as in every such measure.
 */
export function countSyllables(word: string): number {
	const plain = word.toLowerCase();
	const groups = plain.match(/[aeiouyàâäéèêëîïôöùûüœæ]+/gu)?.length ?? 0;
	const silent = /[^aeiouyàâäéèêëîïôöùûüœæ](?:e|es)$/u.test(plain) ? 1 : 0;
	return Math.max(1, groups - silent);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
