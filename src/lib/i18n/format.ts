import { roundPercent } from '#lib/domain/statistics/rounding.ts';
import type { Locale } from './locale.ts';

export { roundPercent };

/** No-break space that French puts before % € : ; ? ! and inside « ». */
const NBSP = '\u00a0';

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** Made once: making one costs a hundred times more than writing a date with it. */
const DAYS: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
	fr: new Intl.DateTimeFormat('fr-FR', DAY),
	en: new Intl.DateTimeFormat('en-GB', DAY)
};

const numbers = new Map<string, Intl.NumberFormat>();

function numbersOf(locale: Locale, maximumFractionDigits: number): Intl.NumberFormat {
	const name = `${locale}${maximumFractionDigits}`;
	const made = numbers.get(name) ?? new Intl.NumberFormat(locale, { maximumFractionDigits });
	numbers.set(name, made);
	return made;
}

/** 12345 → « 12 345 » in French, “12,345” in English. */
export function formatNumber(value: number, locale: Locale, maximumFractionDigits = 0): string {
	return numbersOf(locale, maximumFractionDigits).format(value);
}

/**
 * A share as a percentage, rounded half up on whole numbers, never on a float (statistics 7).
 *
 * @param x numerator, a whole number
 * @param d denominator, a positive whole number; under 200 no decimal is shown, one above
 */
export function formatShare(x: number, d: number, locale: Locale): string {
	const decimals = d < 200 ? 0 : 1;
	const percent = roundPercent(x, d, decimals);
	if (percent === 100 && x < d) return `>${NBSP}${percentSign(99, locale)}`;
	if (percent === 0 && x > 0) return `<${NBSP}${percentSign(1, locale)}`;
	return percentSign(percent, locale, decimals);
}

/** A bound from 0 to 1 as a whole percentage, for intervals. */
export function formatBound(share: number, locale: Locale): string {
	return percentSign(Math.round(share * 100), locale);
}

export function formatEuros(euros: number, locale: Locale): string {
	const rounded = Math.round(euros);
	return locale === 'fr' ? `${formatNumber(rounded, locale)}${NBSP}€` : `€${formatNumber(rounded, locale)}`;
}

/** « 1er juin 2024 » in French, “1 June 2024” in English. */
export function formatDate(isoDate: string, locale: Locale): string {
	const date = new Date(`${isoDate.slice(0, 10)}T12:00:00Z`);
	const parts = DAYS[locale].format(date);
	return locale === 'fr' ? parts.replace(/^1 /, '1er ') : parts;
}

function percentSign(percent: number, locale: Locale, decimals = 0): string {
	const number = formatNumber(percent, locale, decimals);
	return locale === 'fr' ? `${number}${NBSP}%` : `${number}%`;
}

/** Puts the no-break spaces of French typography into a text written with plain ones. */
export function typeset(text: string, locale: Locale): string {
	if (locale !== 'fr') return text;
	return text.replace(/ ([:;?!%€»])/g, `${NBSP}$1`).replace(/« /g, `«${NBSP}`);
}
