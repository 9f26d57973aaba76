import { contentWords } from '../lists/list-item.ts';
import { screenText } from '../screen-text.ts';
import { foldText } from '../text/fold.ts';
import { readStatement, type Language } from '../text/read-statement.ts';

/** A text that is flagged joins only itself; this much of it tells it from others. */
const LONGEST_VERBATIM = 200;

/**
 * What all spellings of the same text have in common: `CIP` and `Conseillère en insertion professionnelle` are
 * one cluster, and one decision.
 *
 * A text left to a person (empty, personal data, another script, too long…) is never put with others.
 *
 * @returns at most about 2,000 characters
 */
export function clusterKey(raw: string, language: Language): string {
	const text = raw.trim();
	if (text !== '' && screenText(text).length === 0) {
		const stems = contentWords(readStatement(text, language).words).map(({ stem }) => stem);
		if (stems.length > 0) return stems.join(' ');
	}
	return `= ${foldText(text.slice(0, LONGEST_VERBATIM))} ${String(text.length)}`;
}
