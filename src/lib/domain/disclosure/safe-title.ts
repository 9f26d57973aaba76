/** Longer than this, a title is a sentence, and sentences tell of people. */
const LONGEST_TITLE = 60;

/** A name after the first word: a town, an employer, somebody. Short capitals are trades: CIP, RSA, PLIE. */
const NAME = /(?<=\s)(?!\p{Lu}{2,5}\b)\p{Lu}/u;
const TELLING = /[\d@/\\"«»()]|https?:|www\./iu;

/**
 * May a job title that a graduate wrote be quoted as an example? Not one that may hold a name, a place, a number
 * or an address (statistics 6.1).
 */
export function isSafeTitle(title: string): boolean {
	const text = title.trim();
	return text.length > 2 && text.length <= LONGEST_TITLE && !TELLING.test(text) && !NAME.test(text);
}
