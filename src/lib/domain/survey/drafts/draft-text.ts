import type { DraftText } from './draft.ts';

/** Parts of a text, in the order in which they are read. */
export const TEXT_LANGUAGES = ['fr', 'en', 'other'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** `fr-CA` → `fr`; `en-GB`, `English (en)` → `en`; anything else is another language. */
export function textLanguage(tag: string): TextLanguage {
	const name = tag.trim().toLowerCase();
	if (/^fr([_-]|$)|\(fr[)_-]|^fran[cç]ais|^french/.test(name)) return 'fr';
	if (/^en([_-]|$)|\(en[)_-]|^anglais|^english/.test(name)) return 'en';
	return 'other';
}

/** The text in one language at least, for a title or a list. */
export function anyText(text: DraftText): string {
	return text.fr ?? text.en ?? text.other ?? '';
}

export function isEmptyText(text: DraftText | undefined): boolean {
	return text === undefined || anyText(text) === '';
}

/** Applies something to the text of each language that is there. */
export function mapText(text: DraftText, change: (one: string, language: TextLanguage) => string): DraftText {
	return Object.fromEntries(
		TEXT_LANGUAGES.flatMap((language) => {
			const one = text[language];
			return one === undefined ? [] : [[language, change(one, language)]];
		})
	);
}

/** “Question – row”, in the languages that have either. */
export function joinTexts(one: DraftText, other: DraftText): DraftText {
	const parts = TEXT_LANGUAGES.flatMap((language) => {
		const both = [one[language], other[language]].filter((text) => text !== undefined);
		return both.length === 0 ? [] : [[language, both.join(' – ')] as const];
	});
	return Object.fromEntries(parts);
}

const LONGEST_SHORT = 60;

/** The beginning of a text, cut between words. */
export function shorten(text: string): string {
	if (text.length <= LONGEST_SHORT) return text;
	const start = text.slice(0, LONGEST_SHORT - 1);
	return `${start.slice(0, Math.max(start.lastIndexOf(' '), LONGEST_SHORT / 2)).trim()}…`;
}
