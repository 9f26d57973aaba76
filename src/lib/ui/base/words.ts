import { createContext } from 'svelte';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import { translator } from '#lib/i18n/translate.ts';

/** The language of the page and its texts, given once by the root layout to every component below. */
export type Words = Voice;

const [readWords, setWords] = createContext<() => Words>();

/** Called by the root layout only. `locale` is a function, because the language may change under a page. */
export function provideWords(locale: () => Locale): void {
	const texts = { fr: translator('fr'), en: translator('en') };
	setWords(() => ({ locale: locale(), t: texts[locale()] }));
}

/**
 * The words of the page: `const words = useWords()`, then `words().t('base.skip')` in the markup.
 *
 * A function, so that what it returns follows the language.
 */
export function useWords(): () => Words {
	return readWords();
}
