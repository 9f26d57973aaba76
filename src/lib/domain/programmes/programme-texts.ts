import { quoteFound, type Problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { PROGRAMME_TEXTS, type Bilingual, type ProgrammeText, type ProgrammeTexts } from './programme.ts';

export const TEXT_LANGUAGES = ['fr', 'en'] as const;
type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Name of the field of a form that holds a text in a language: `fees-fr`. */
export function textField(text: ProgrammeText, language: TextLanguage): `${ProgrammeText}-${TextLanguage}` {
	return `${text}-${language}`;
}

/** In characters, of one text in one language. */
const LONGEST_TEXT = 2000;

/** The texts of an edition. Editions written before some of them existed do not have these. */
export function textsOf(edition: Partial<ProgrammeTexts> | undefined): ProgrammeTexts {
	return eachText((text) => edition?.[text] ?? null);
}

/**
 * Reads what was typed, by the names of `textField`. Empty in both languages, a text is not written.
 *
 * @returns every fault, each at its field: `text.one-language` for a text in one language alone, as the public page is
 * read in both; `text.too-long`
 */
export function parseTexts(given: Readonly<Record<string, string>>): Result<ProgrammeTexts> {
	const read = eachText((text) => ({
		fr: cleaned(given[textField(text, 'fr')]),
		en: cleaned(given[textField(text, 'en')])
	}));
	const [first, ...others] = PROGRAMME_TEXTS.flatMap((text) => faultsOf(text, read[text]));
	if (first) return fail(first, ...others);
	return ok(eachText((text) => (read[text].fr === '' ? null : read[text])));
}

/** Do two programmes say the same of themselves? */
export function sameTexts(one: ProgrammeTexts, other: ProgrammeTexts): boolean {
	return PROGRAMME_TEXTS.every((text) =>
		TEXT_LANGUAGES.every((language) => one[text]?.[language] === other[text]?.[language])
	);
}

function faultsOf(text: ProgrammeText, written: Bilingual): readonly Problem[] {
	return TEXT_LANGUAGES.flatMap((language): readonly Problem[] => {
		const at = textField(text, language);
		const own = written[language];
		const other = written[language === 'fr' ? 'en' : 'fr'];
		if (own === '' && other !== '') return [{ code: 'text.one-language', at, found: quoteFound(other) }];
		const params = { most: LONGEST_TEXT, count: own.length };
		return own.length > LONGEST_TEXT ? [{ code: 'text.too-long', at, params }] : [];
	});
}

/** Browsers send `\r\n`; other control characters cannot be kept, nor read. */
function cleaned(typed = ''): string {
	return typed
		.replace(/\r\n?/g, '\n')
		.replace(/[^\S\n\u00A0\u202F]+|(?!\n)\p{Cc}/gu, ' ')
		.replace(/ *\n */g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function eachText<Value>(valueOf: (text: ProgrammeText) => Value): Readonly<Record<ProgrammeText, Value>> {
	return {
		objectives: valueOf('objectives'),
		admission: valueOf('admission'),
		support: valueOf('support'),
		disability: valueOf('disability'),
		fees: valueOf('fees'),
		openings: valueOf('openings'),
		furtherStudy: valueOf('furtherStudy'),
		equivalences: valueOf('equivalences'),
		pathways: valueOf('pathways')
	};
}
