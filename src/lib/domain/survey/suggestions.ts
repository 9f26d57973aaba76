import { foldText, unifyTypography } from '../coding/text/fold.ts';
import type { SuggestedCode } from './question-types/chosen-text.ts';

/** A text that may be suggested, and the code that a list gives it; null where it gives none, or several. */
export interface Suggestion {
	readonly text: string;
	readonly coded: SuggestedCode | null;
}

/** Finds known texts by the beginnings of their words, as somebody writes them. */
export interface Suggestions {
	/** How many texts it knows. */
	readonly count: number;
	/** The best first, each once; none for fewer than three letters. */
	find(written: string, limit: number): readonly Suggestion[];
	/** The code of a text, written to the letter; undefined where there is none, or it is not known. */
	codeOf(text: string): SuggestedCode | undefined;
}

const FEWEST_LETTERS = 3;
const LONGEST_WRITTEN = 80;

interface Known extends Suggestion {
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
export function buildSuggestions(suggested: readonly Suggestion[]): Suggestions {
	const known = eachOnce(suggested).map((one): Known => ({ ...one, words: wordsOf(one.text) }));
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
				.map((one) => ({ one, rank: rankOf(one, line) }))
				.sort((left, right) => left.rank - right.rank)
				.slice(0, limit)
				.map(({ one: { text, coded } }) => ({ text, coded }));
		},
		codeOf: (text) => known.find((one) => one.text === text)?.coded ?? undefined
	};
}

/** Each text once, as it comes first; without a code when its own list gives it two. */
function eachOnce(suggested: readonly Suggestion[]): readonly Suggestion[] {
	const kept = new Map<string, Suggestion>();
	for (const one of suggested) {
		const known = kept.get(one.text);
		if (!known) kept.set(one.text, one);
		else if (isContradicted(known, one)) kept.set(one.text, { text: one.text, coded: null });
	}
	return [...kept.values()];
}

function isContradicted({ coded }: Suggestion, other: Suggestion): boolean {
	return coded !== null && coded.list === other.coded?.list && coded.code !== other.coded.code;
}

const ELSEWHERE = 1000;

function rankOf({ words }: Known, line: string): number {
	return words.length + (words.startsWith(line) ? 0 : ELSEWHERE);
}

function wordsOf(text: string): string {
	const words = foldText(unifyTypography(text)).match(/[\p{L}\d]+/gu) ?? [];
	return words.map((word) => ` ${word}`).join('');
}
