import { formatNumber, typeset } from './format.ts';
import type { Locale } from './locale.ts';
import type { Message, MessageParams } from './message.ts';
import { en } from './messages/en/index.ts';
import { fr } from './messages/fr/index.ts';

/** French is the source of keys; English has them all, by type. */
export type MessageKey = keyof typeof fr;

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<MessageKey, Message>>>> = { fr, en };

/** The text of a key in a language, its parameters filled in. `count` chooses the plural. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

export function translator(locale: Locale): Translate {
	const catalogue = CATALOGUES[locale];
	const plural = new Intl.PluralRules(locale);
	return (key, params = {}) => {
		const message = catalogue[key];
		const text =
			typeof message === 'string'
				? message
				: message[plural.select(Number(params['count'])) === 'one' ? 'one' : 'other'];
		return typeset(fill(text, grouped(params, locale)), locale);
	};
}

/** Is there a text for a key made at run time, such as the code of a problem? */
export function isMessageKey(key: string): key is MessageKey {
	return Object.hasOwn(fr, key);
}

/** `count` is a number of things, never a year: its thousands are grouped. */
function grouped(params: MessageParams, locale: Locale): MessageParams {
	const { count } = params;
	return typeof count === 'number' ? { ...params, count: formatNumber(count, locale) } : params;
}

function fill(text: string, params: MessageParams): string {
	return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));
}
