import { formatNumber, typeset } from './format.ts';
import type { Locale } from './locale.ts';
import type { Message, MessageParams } from './message.ts';
import type { fr } from './messages/fr/index.ts';

/** French is the source of keys; English has them all, by type. */
export type MessageKey = keyof typeof fr;

/** The texts of one language. */
export type Catalogue = Readonly<Record<MessageKey, Message>>;

/** The text of a key in a language, its parameters filled in. `count` chooses the plural. */
export interface Translate {
	(key: MessageKey, params?: MessageParams): string;
	/** Is there a text for a key made at run time, such as the code of a problem? */
	readonly knows: (key: string) => key is MessageKey;
}

/** Speaks with the texts it is given, so that a browser is sent those of one language only. */
export function translateWith(catalogue: Catalogue, locale: Locale): Translate {
	const plural = new Intl.PluralRules(locale);
	const translate = (key: MessageKey, params: MessageParams = {}) => {
		const message = catalogue[key];
		const text =
			typeof message === 'string'
				? message
				: message[plural.select(Number(params['count'])) === 'one' ? 'one' : 'other'];
		return typeset(fill(text, grouped(params, locale)), locale);
	};
	const knows = (key: string): key is MessageKey => Object.hasOwn(catalogue, key);
	return Object.assign(translate, { knows });
}

/** `count` is a number of things, never a year: its thousands are grouped. */
function grouped(params: MessageParams, locale: Locale): MessageParams {
	const { count } = params;
	return typeof count === 'number' ? { ...params, count: formatNumber(count, locale) } : params;
}

function fill(text: string, params: MessageParams): string {
	return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));
}
