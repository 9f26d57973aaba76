import type { Locale } from './locale.ts';
import { en } from './messages/en/index.ts';
import { fr } from './messages/fr/index.ts';
import { translateWith, type Catalogue, type MessageKey, type Translate } from './translate-with.ts';

export type { MessageKey, Translate } from './translate-with.ts';

const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { fr, en };

/** The texts of a language, for the server and the command line, which have both at hand. */
export function translator(locale: Locale): Translate {
	return translateWith(CATALOGUES[locale], locale);
}

/** Is there a text for a key made at run time, such as the code of a problem? */
export function isMessageKey(key: string): key is MessageKey {
	return Object.hasOwn(fr, key);
}
