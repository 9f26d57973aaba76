import { foldText } from './fold.ts';
import { stemWord } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Parts a word was broken into at most, as a slide or a narrow column breaks it. */
const MOST_PARTS = 3;

/**
 * Joins the parts of a broken word: `professionn alisation`, `conseill ère`.
 *
 * Neighbours are joined when together they are a known word and one of them alone is none.
 */
export function joinBrokenWords(words: readonly Word[], vocabulary: Vocabulary): readonly Word[] {
	const joined: Word[] = [];
	let index = 0;
	while (index < words.length) {
		const whole = longestWhole(words.slice(index, index + MOST_PARTS), vocabulary);
		const [word, parts] = whole ?? [words[index] as Word, 1];
		joined.push(word);
		index += parts;
	}
	return joined;
}

function longestWhole(parts: readonly Word[], vocabulary: Vocabulary): readonly [Word, number] | undefined {
	for (let length = parts.length; length > 1; length -= 1) {
		const tried = parts.slice(0, length);
		if (!tried.slice(1).every(({ before, folded }) => before === 'space' && /^\p{Ll}/u.test(folded)))
			continue;
		if (isStopWord(tried[0]?.folded ?? '') || tried.every((part) => isWhole(part, vocabulary))) continue;
		const folded = foldText(tried.map((part) => part.folded).join(''));
		const stem = stemWord(folded);
		if (!vocabulary.has(stem) || folded.length < 6) continue;
		return [whole(tried, folded, stem), length];
	}
	return undefined;
}

function isWhole({ folded }: Word, vocabulary: Vocabulary): boolean {
	return vocabulary.isWritten(folded) || isStopWord(folded);
}

function whole(parts: readonly Word[], folded: string, stem: string): Word {
	const first = parts[0] as Word;
	const last = parts.at(-1) as Word;
	return { ...first, raw: parts.map(({ raw }) => raw).join(''), folded, stem, end: last.end };
}
