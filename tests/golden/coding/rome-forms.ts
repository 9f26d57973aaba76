import { genderedForms } from '#lib/domain/coding/match/gendered-forms.ts';
import type { Title } from '#lib/domain/coding/match/title-index.ts';
import { foldText } from '#lib/domain/coding/text/fold.ts';
import { misspell, seededNumbers } from './misspelling.ts';

/** Ways to write a title of ROME, by name. */
export const ROME_FORMS = {
	masculine: ({ text }) => genderedForms(text)[0] ?? text,
	feminine: ({ text }) => genderedForms(text)[1] ?? text,
	'both genders': ({ text }) => text,
	'capitals, no accents': ({ text }) => foldText(genderedForms(text)[1] ?? text).toUpperCase(),
	'one typing error': ({ text }, next) => misspell(genderedForms(text)[next() < 0.5 ? 0 : 1] ?? text, next),
	'two typing errors': ({ text }, next) => misspell(misspell(genderedForms(text)[1] ?? text, next), next)
} as const satisfies Record<string, (title: Title, next: () => number) => string>;

export type RomeForm = keyof typeof ROME_FORMS;

/** Every title in a form; the same seed gives the same errors. */
export function writeTitles(
	titles: readonly Title[],
	form: RomeForm
): readonly { readonly text: string; readonly codes: readonly string[] }[] {
	const next = seededNumbers(2026);
	return titles.map((title) => ({ text: ROME_FORMS[form](title, next), codes: [title.code] }));
}
