import { isStopWord } from './stop-words.ts';
import { unifyTypography } from './fold.ts';
import { readWords, type Word } from './words.ts';

/** What letters stand for, in the words of the field. */
export interface Abbreviation {
	/** As it is written, without points: `CIP`, `resp`. */
	readonly short: string;
	readonly full: string;
	/** Only when written in capitals, because the letters are also a word: `ES`, `AS`. */
	readonly capitalsOnly: boolean;
}

export type Abbreviations = ReadonlyMap<
	string,
	{ readonly words: readonly Word[]; readonly capitalsOnly: boolean }
>;

export function buildAbbreviations(list: readonly Abbreviation[]): Abbreviations {
	return new Map(
		list.map(({ short, full, capitalsOnly }) => [
			short.toLowerCase(),
			{ words: readWords(unifyTypography(full)).filter(({ folded }) => !isStopWord(folded)), capitalsOnly }
		])
	);
}

/** Puts the full words in the place of what is abbreviated; each keeps the letters as its raw text. */
export function expandAbbreviations(words: readonly Word[], abbreviations: Abbreviations): readonly Word[] {
	return words.flatMap((word) => {
		const entry = abbreviations.get(word.folded);
		if (!entry || (entry.capitalsOnly && !word.acronym && words.length > 1)) return [word];
		return entry.words.map(({ folded, stem }, index) => ({
			...word,
			folded,
			stem,
			// Its capitals were those of the letters: a full word is no name.
			acronym: false,
			capital: false,
			before: index === 0 ? word.before : 'space'
		}));
	});
}
