import type { Label, Wording, WordingValue } from '../domain/shared/wording.ts';
import { formatBound, formatDate, formatEuros, formatNumber, formatShare } from './format.ts';
import type { Locale } from './locale.ts';
import type { Translate } from './translate-with.ts';

/** A language and its texts. */
export interface Voice {
	readonly locale: Locale;
	readonly t: Translate;
}

/**
 * Says a sentence that the domain chose, every number in it written as the language writes it.
 *
 * @throws {Error} when the catalogue has no such sentence, which is a bug
 */
export function formatWording({ key, params = {} }: Wording, voice: Voice): string {
	if (!voice.t.knows(key)) throw new Error(`No text for ${key}`);
	const said = Object.entries(params).map(([name, value]) => [name, formatValue(value, voice)] as const);
	return voice.t(key, Object.fromEntries(said));
}

/** What a code is called: by the catalogue, by the institution, or as the file spelled it. */
export function formatLabel(label: Label, voice: Voice): string {
	if ('text' in label) return label.text;
	return 'name' in label ? label.name[voice.locale] : formatWording(label, voice);
}

function formatValue(value: WordingValue, voice: Voice): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return formatNumber(value, voice.locale);
	if ('key' in value) return formatWording(value, voice);
	return formatMeasure(value, voice.locale);
}

type Measure = Exclude<WordingValue, string | number | Wording>;

function formatMeasure(value: Measure, locale: Locale): string {
	if ('share' in value) return formatShare(value.share.x, value.share.d, locale);
	if ('bound' in value) return formatBound(value.bound, locale);
	if ('points' in value) return formatPoints(value.points, locale);
	if ('decimal' in value) return formatNumber(value.decimal, locale, 1);
	if ('euros' in value) return formatEuros(value.euros, locale);
	if ('date' in value) return formatDate(value.date, locale);
	return value.name[locale];
}

/** A difference of two rates, in whole signed points: "+3", "−14", "0". */
export function formatPoints(difference: number, locale: Locale): string {
	const points = Math.round(difference * 100);
	const sign = points > 0 ? '+' : points < 0 ? '−' : '';
	return `${sign}${formatNumber(Math.abs(points), locale)}`;
}
