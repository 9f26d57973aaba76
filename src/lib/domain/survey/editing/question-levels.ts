import type { QuestionnaireDraft } from '../drafts/draft.ts';
import {
	longestSentence,
	MOST_WORDS,
	readingEase,
	readingLevel,
	type ReadingLevel
} from './reading-level.ts';

/** The French texts of a question that are hard to read. */
export interface HardQuestion {
	readonly code: string;
	readonly level: ReadingLevel;
	/** Words of its longest sentence. */
	readonly words: number;
}

/** How hard the French texts of a questionnaire are to read, as a whole and where they are hardest. */
export interface ReadingReport {
	/** Undefined when nothing is written in French. */
	readonly level: ReadingLevel | undefined;
	readonly ease: number | undefined;
	readonly hard: readonly HardQuestion[];
}

/** Fewer words say nothing about how hard a text is: “Type d’organisation ?” is no hard question. */
const LEAST_WORDS = 8;

export function readQuestionLevels({ items }: QuestionnaireDraft): ReadingReport {
	const texts = items.map(({ code, label, hint }) => ({
		code,
		texts: [label.fr, hint?.fr]
			.filter((text) => text !== undefined)
			.map((text) => text.replaceAll(PLACEHOLDER, PLAIN))
	}));
	const ease = readingEase(texts.flatMap((one) => one.texts));
	const hard = texts.flatMap(({ code, texts: own }): readonly HardQuestion[] => {
		const words = Math.max(0, ...own.map(longestSentence));
		const measured = readingEase(own);
		if (measured === undefined || words < LEAST_WORDS) return [];
		const level = readingLevel(measured);
		return level === 'hard' || words > MOST_WORDS ? [{ code, level, words }] : [];
	});
	return { ease, level: ease === undefined ? undefined : readingLevel(ease), hard };
}

/** A date or a name stands there: as easy as words get. */
const PLACEHOLDER = /\{\w+\}/g;
const PLAIN = 'un deux mars';
