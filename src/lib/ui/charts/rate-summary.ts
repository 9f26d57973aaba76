import type { Figure } from '#lib/domain/figures/figure.ts';
import { formatShare } from '#lib/i18n/format.ts';
import type { Words } from '../base/words.ts';
import { formatCounts, formatRange, hasRate, type RateFigure } from '../figures/figure-words.ts';

/** A rate on a drawing, by what it stands for: a class, a group. */
export interface NamedRate {
	readonly name: string;
	readonly figure: Figure;
}

/**
 * A drawing of rates in a sentence: the lowest, the highest, the last one with what is behind it.
 *
 * @param what is drawn
 */
export function summariseRates(what: string, rates: readonly NamedRate[], words: Words): string {
	const { t, locale } = words;
	const readable = rates.filter((rate): rate is NamedRate & { readonly figure: RateFigure } =>
		hasRate(rate.figure)
	);
	const last = readable.at(-1);
	if (!last) return t('charts.summary.noRate', { what });
	const { x, d, interval } = last.figure;
	const told = t(interval ? 'charts.summary.rate' : 'charts.summary.rate.plain', {
		name: last.name,
		share: formatShare(x, d, locale),
		counts: formatCounts(x, d, words),
		range: interval ? formatRange(interval, words) : ''
	});
	if (readable.length === 1) return t('charts.summary.one', { what, told });
	const rising = readable.toSorted((a, b) => a.figure.x / a.figure.d - b.figure.x / b.figure.d);
	const end = (at: 0 | -1) => {
		const rate = rising.at(at) ?? last;
		return t('charts.summary.end', {
			name: rate.name,
			share: formatShare(rate.figure.x, rate.figure.d, locale)
		});
	};
	return t('charts.summary.many', { what, low: end(0), high: end(-1), told });
}
