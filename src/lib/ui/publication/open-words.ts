import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import { OUTCOME_CODES } from '#lib/domain/outcomes/codes.ts';
import { isMissing } from '#lib/domain/outcomes/missing.ts';
import type { Bilingual } from '#lib/domain/programmes/programme.ts';
import {
	OTHERS,
	type Ends,
	type PublicCount,
	type PublicList,
	type PublicRate,
	type PublicSheet,
	type PublicWave
} from '#lib/domain/reports/public/public-sheet.ts';
import { formatBound, formatDate, formatNumber, formatShare, typeset } from '#lib/i18n/format.ts';
import type { Words } from '#lib/ui/base/words.ts';

export const nameIn = (name: Bilingual, { locale }: Words) => typeset(name[locale], locale);

/** « 84 % », « 80 % et plus », « de 40 % à moins de 60 % », `c` or `n. c.`: what may be read of a rate, in short. */
export function rateText(rate: PublicRate, { locale, t }: Words): string {
	if (rate.display === 'hidden') return SYMBOLS.confidential;
	if (rate.display === 'undefined') return SYMBOLS.notCalculable;
	if (rate.display !== 'band') return formatShare(rate.x, rate.d, locale);
	const { lower, upper } = rate.band;
	const bound = (share: number) => formatBound(share, locale);
	if (lower === 0) return t('open.rate.under', { bound: bound(upper) });
	return upper === 1
		? t('open.rate.from', { bound: bound(lower) })
		: t('open.rate.between', { lower: bound(lower), upper: bound(upper) });
}

/** « 37 sur 44 », or how many people a band is about. */
export function countsText(rate: PublicRate, { locale, t }: Words): string {
	if (rate.display === 'hidden' || rate.display === 'undefined') return '';
	const d = formatNumber(rate.d, locale);
	return rate.display === 'band'
		? t('open.rate.people', { count: rate.d, d })
		: t('open.rate.counts', { x: formatNumber(rate.x, locale), d });
}

/** Why a rate is not there, or to be read with care; '' where nothing is to be said. */
export function reasonText(rate: PublicRate, { t }: Words): string {
	if (rate.display === 'undefined') return t('open.reason.undefined');
	if (rate.display === 'band') return t('open.reason.band');
	const { display, reasons } = rate;
	if (display === 'shown') return '';
	return reasons.map((reason) => t(`open.reason.${display}.${reason}`)).join(' ');
}

export const endsText = ({ lower, upper }: Ends, { locale, t }: Words) =>
	t('open.ends', { lower: formatBound(lower, locale), upper: formatBound(upper, locale) });

export function countText(count: PublicCount, { locale }: Words): string {
	return count.display === 'hidden' ? SYMBOLS.confidential : formatNumber(count.x, locale);
}

/** What a category of a list is called; groups that are read together are « autres ». */
export function cellLabel(code: string, list: PublicList['code'], sheet: PublicSheet, words: Words): string {
	if (code === OTHERS) return words.t(`open.list.${list}.others`);
	const { jobFamilies, structures } = sheet.programme;
	const own = list === 'families' ? jobFamilies[code] : list === 'structures' ? structures[code] : undefined;
	if (own) return nameIn(own, words);
	if (list === 'families' || list === 'structures') return words.t(`open.list.${list}.outside`);
	if (list === 'entry') {
		const known = OUTCOME_CODES.entrySituation.find((one) => one === code);
		return known && !isMissing(known) ? words.t(`outcomes.entrySituation.${known}`) : code;
	}
	const known = OUTCOME_CODES.contract.find((one) => one === code);
	return known && !isMissing(known) ? words.t(`outcomes.contract.${known}`) : code;
}

/** Whom the headline figures are about. */
export interface Headlines {
	readonly cohorts: readonly number[];
	readonly wave: PublicWave;
	/** People certified, all these promotions together; null where that may not be read. */
	readonly certified: number | null;
}

export function headlinesOf({ focus, promotions }: PublicSheet): Headlines | null {
	if (!focus) return null;
	const chosen = promotions.filter(({ cohort }) => focus.cohorts.includes(cohort));
	const wave = focus.pooled ?? chosen[0]?.waves.find(({ months }) => months === 6);
	if (!wave) return null;
	const counts = chosen.map(({ certified }) => (certified.display === 'shown' ? certified.x : NaN));
	const certified = counts.reduce((sum, x) => sum + x, 0);
	return { cohorts: focus.cohorts, wave, certified: Number.isNaN(certified) ? null : certified };
}

/** « 1er juin 2024 », or from one day to another. */
export function daysText({ referenceDates }: PublicWave, { locale, t }: Words): string {
	if (!referenceDates) return '';
	const { first, last } = referenceDates;
	return first === last
		? t('open.day', { day: formatDate(first, locale) })
		: t('open.days', { first: formatDate(first, locale), last: formatDate(last, locale) });
}
