import type { BesideFigure } from '#lib/domain/figures/published-beside.ts';
import { formatDate, formatNumber, formatShare } from '#lib/i18n/format.ts';
import type { Words } from '../base/words.ts';
import { formatCounts } from './figure-words.ts';

type Published = BesideFigure['published'];

/** A published figure as its source gives it: « 12 », « 12 sur 20 », « 81,5 % », or both. */
export function publishedValue(
	{ count, total, rate }: Pick<Published, 'count' | 'total' | 'rate'>,
	words: Words
): string {
	const { locale, t } = words;
	const share = rate === null ? '' : formatShare(Math.round(rate * 1000), 1000, locale);
	if (count === null) return share;
	const people =
		total === null
			? formatNumber(count, locale)
			: t('published.of', { count: formatNumber(count, locale), total: formatNumber(total, locale) });
	return share === '' ? people : `${people} (${share})`;
}

/** « Présentation, février 2015, page 9, 10 février 2015 » */
export function publishedSource({ source, publishedOn }: Published, { locale }: Words): string {
	return publishedOn === null ? source : `${source}, ${formatDate(publishedOn, locale)}`;
}

/** The computed rate with its counts; a dash where there is none to compare. */
export function computedValue({ computed }: BesideFigure, words: Words): string {
	if (computed === null) return '–';
	return `${formatShare(computed.x, computed.d, words.locale)} (${formatCounts(computed.x, computed.d, words)})`;
}

/** « +4,3 points » */
export function formatPoints(points: number, { t, locale }: Words): string {
	const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
	// The sign of subtraction, not a hyphen.
	const text = signed.format(points).replace('-', '−');
	return t('published.points', { points: text, count: Math.abs(points) < 2 ? 1 : 2 });
}
