import { createContext } from 'svelte';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import { translateWith, type Catalogue } from '#lib/i18n/translate-with.ts';

/** The language of the page and its texts, given once by the root layout to every component below. */
export type Words = Voice;

const [readWords, setWords] = createContext<() => Words>();

/** What the root layout was given: a language and its texts. */
interface Spoken {
	readonly locale: Locale;
	readonly catalogue: Catalogue;
}

/** Called by the root layout only. `spoken` is a function, because the language may change under a page. */
export function provideWords(spoken: () => Spoken): void {
	let last: { readonly catalogue: Catalogue; readonly words: Words } | undefined;
	setWords(() => {
		const { locale, catalogue } = spoken();
		if (last?.catalogue !== catalogue) {
			last = { catalogue, words: { locale, t: translateWith(catalogue, locale) } };
		}
		return last.words;
	});
}

/**
 * The words of the page: `const words = useWords()`, then `words().t('base.skip')` in the markup.
 *
 * A function, so that what it returns follows the language.
 */
export function useWords(): () => Words {
	return readWords();
}
