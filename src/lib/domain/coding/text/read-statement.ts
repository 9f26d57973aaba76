import { expandAbbreviations, type Abbreviations } from './abbreviations.ts';
import { joinBrokenWords } from './broken-words.ts';
import { dropDoublets } from './doublets.ts';
import { unifyTypography } from './fold.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readWords, type Word } from './words.ts';

/** Reads a text that is known to be well written, such as a title of a nomenclature. */
export type ReadTitle = (text: string) => readonly Word[];

/** Typography, inclusive forms, both genders written out and abbreviations, as in a statement; no spelling. */
export function titleReader(abbreviations: Abbreviations): ReadTitle {
	return (text) => expandAbbreviations(dropDoublets(readWords(unifyTypography(text))), abbreviations);
}

/** What is known of the language of titles. */
export interface Language {
	readonly vocabulary: Vocabulary;
	readonly abbreviations: Abbreviations;
}

/** A text as it was written, in one typography, and its words brought to one spelling. */
export interface Statement {
	/** The spans of the words are spans of this text. */
	readonly text: string;
	readonly words: readonly Word[];
}

/** The other gender and the hours, written after a title: they say nothing of the job. */
const NOISE =
	/\(?\b[HF]\s?[/-]\s?[HFX]\b(?:\s?[/-]\s?[HFX]\b)?\)?|\b\d{1,2}\s?(?:h|heures?)\b(?:\s?(?:par|\/)\s?\w+)?/giu;

/**
 * Reads a statement: typography, inclusive forms, broken words, both genders written out, abbreviations,
 * spelling. The raw text of every word is kept.
 */
export function readStatement(raw: string, { vocabulary, abbreviations }: Language): Statement {
	const unified = unifyTypography(raw);
	const silent = unified.replace(NOISE, (noise) => ' '.repeat(noise.length));
	const whole = dropDoublets(joinBrokenWords(readWords(silent), vocabulary));
	const full = expandAbbreviations(whole, abbreviations);
	return {
		// Typography changes letter for letter, but for invisible marks: parts are then shown without them.
		text: unified.length === raw.length ? raw : unified,
		words: full.map((word, index) => correctSpelling(word, { vocabulary, first: index === 0 }))
	};
}

/** Names are left alone: a capital inside a sentence, or capitals among small letters. */
function correctSpelling(
	word: Word,
	{ vocabulary, first }: { vocabulary: Vocabulary; first: boolean }
): Word {
	if (vocabulary.has(word.stem) || word.acronym || (word.capital && !first && /\p{Ll}/u.test(word.raw)))
		return word;
	const stem = vocabulary.correct(word.stem);
	return stem === undefined ? word : { ...word, stem };
}
