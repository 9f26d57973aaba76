import { foldText, unifyTypography } from '../coding/text/fold.ts';

/** Finds known texts by the beginnings of their words, as somebody writes them. */
export interface Suggestions {
	/** How many texts it knows. */
	readonly count: number;
	/** The best first, each once; none for fewer than three letters. */
	find(written: string, limit: number): readonly string[];
}

const FEWEST_LETTERS = 3;
const LONGEST_WRITTEN = 80;

interface Known {
	readonly text: string;
	/** Folded, a space before each word. */
	readonly words: string;
}

/**
 * Builds the finder. Texts that come first win over equals: give the commonest first.
 *
 * Every word that is written must begin a word of the text. A text that begins as it was written comes before
 * one that has the words elsewhere, and a short one before a long one. Some thousands of texts take about a
 * millisecond, and nothing but themselves is kept.
 */
export function buildSuggestions(texts: readonly string[]): Suggestions {
	const known = [...new Set(texts)].map((text): Known => ({ text, words: wordsOf(text) }));
	return {
		count: known.length,
		find(written, limit) {
			const line = wordsOf(written.slice(0, LONGEST_WRITTEN));
			if (line.replaceAll(' ', '').length < FEWEST_LETTERS) return [];
			const words = line
				.split(' ')
				.filter((word) => word !== '')
				.map((word) => ` ${word}`);
			return known
				.filter((one) => words.every((word) => one.words.includes(word)))
				.map((one) => ({ text: one.text, rank: rankOf(one, line) }))
				.sort((one, other) => one.rank - other.rank)
				.slice(0, limit)
				.map(({ text }) => text);
		}
	};
}

const ELSEWHERE = 1000;

function rankOf({ words }: Known, line: string): number {
	return words.length + (words.startsWith(line) ? 0 : ELSEWHERE);
}

function wordsOf(text: string): string {
	const words = foldText(unifyTypography(text)).match(/[\p{L}\d]+/gu) ?? [];
	return words.map((word) => ` ${word}`).join('');
}
