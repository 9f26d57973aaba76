import { LOCALES, type Locale } from './locale.ts';

/** What says which language somebody reads, strongest first. */
export interface LocaleHints {
	/** `?lang=` of the address, for this page only. */
	readonly query?: string | null | undefined;
	/** What was chosen before, kept in a cookie. */
	readonly chosen?: string | null | undefined;
	/** `Accept-Language` of the request. */
	readonly accepted?: string | null | undefined;
}

/** French unless something says English. */
export function chooseLocale({ query, chosen, accepted }: LocaleHints): Locale {
	return parseLocale(query) ?? parseLocale(chosen) ?? bestAccepted(accepted ?? '') ?? 'fr';
}

/** `en-GB` → `en`; undefined for a language that we do not speak. */
export function parseLocale(text: string | null | undefined): Locale | undefined {
	const [language] = (text ?? '').toLowerCase().split(/[-_]/);
	return LOCALES.find((locale) => locale === language);
}

/** The first language of ours by quality, then by order (RFC 9110, 12.5.4). */
function bestAccepted(header: string): Locale | undefined {
	const wishes = header.split(',').map((wish) => {
		const [tag = '', ...parameters] = wish.split(';').map((part) => part.trim());
		const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
		return { locale: parseLocale(tag), quality: quality === undefined ? 1 : Number(quality) };
	});
	const spoken = wishes.filter(({ locale, quality }) => locale !== undefined && quality > 0);
	return spoken.sort((a, b) => b.quality - a.quality)[0]?.locale;
}
