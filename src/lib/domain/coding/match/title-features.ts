import type { Word } from '../text/words.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Features } from './sparse-index.ts';

const WORD = 1;
const PAIR = 0.5;
const LETTERS = 0.4;
/** Letters in a group: enough to survive a typing error, few enough to stay rare. */
const GROUP = 3;

/**
 * What a title is compared by: its words without gender, pairs of neighbours, and groups of three letters
 * that still meet when a word is misspelt.
 */
export function titleFeatures(words: readonly Word[]): Features {
	const stems = words.filter(({ folded }) => !isStopWord(folded)).map(({ stem }) => stem);
	const features = new Map<string, number>();
	stems.forEach((stem, index) => {
		features.set(`w${stem}`, WORD);
		const previous = stems[index - 1];
		if (previous !== undefined) features.set(`p${previous} ${stem}`, PAIR);
	});
	const line = `_${stems.join('_')}_`;
	for (let start = 0; start + GROUP <= line.length && stems.length > 0; start += 1) {
		features.set(`l${line.slice(start, start + GROUP)}`, LETTERS);
	}
	return features;
}
