import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { Figure, ShownFigure } from '#lib/domain/figures/figure.ts';
import { formatBound, formatEuros, formatNumber, formatShare } from '#lib/i18n/format.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';

/** A figure with counts that may be read. */
export function isReadable(figure: Figure | undefined): figure is ShownFigure {
	return (
		figure !== undefined && figure.display !== 'hidden' && figure.display !== 'undefined' && figure.d > 0
	);
}

export function figureOf(figures: readonly Figure[], code: string): Figure | undefined {
	return figures.find(({ indicator }) => indicator === code);
}

export function indicatorName(code: string, { t }: Voice): string {
	return t(`figures.indicator.${code}.title` as MessageKey);
}

/** « 81 % », or the sign that stands where there is no rate. */
export function rateText(figure: Figure | undefined, { locale }: Voice): string {
	if (figure?.display === 'hidden') return SYMBOLS.confidential;
	return isReadable(figure) ? formatShare(figure.x, figure.d, locale) : SYMBOLS.notCalculable;
}

/** « 21 sur 26 » */
export function countsText(figure: Figure | undefined, { t, locale }: Voice): string {
	if (!isReadable(figure)) return '';
	return t('dossier.side.counts', {
		x: formatNumber(figure.x, locale),
		d: formatNumber(figure.d, locale)
	});
}

/** « de 62 % à 91 % » */
export function rangeText(
	range: { readonly lower: number; readonly upper: number } | null,
	{ t, locale }: Voice
): string {
	if (range === null) return '';
	return t('dossier.side.interval', {
		lower: formatBound(range.lower, locale),
		upper: formatBound(range.upper, locale)
	});
}

export function fragileText(figure: Figure | undefined, { t }: Voice): string {
	return figure?.display === 'fragile' ? t('dashboard.state.fragile') : '';
}

export function eurosText(euros: number | null | undefined, { locale }: Voice): string {
	return euros === null || euros === undefined ? SYMBOLS.notCalculable : formatEuros(euros, locale);
}
