import type { Figure, ShownFigure } from '#lib/domain/figures/figure.ts';
import { roundPercent } from '#lib/domain/statistics/rounding.ts';
import { formatBound, formatNumber, formatShare } from '#lib/i18n/format.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Words } from '../base/words.ts';

/** A figure whose numbers may be read, with its rate. */
export type RateFigure = ShownFigure & { readonly display: 'shown' | 'fragile' };

export function hasRate(figure: Figure): figure is RateFigure {
	return (figure.display === 'shown' || figure.display === 'fragile') && figure.d > 0;
}

/** "84" and "%" apart, so that the sign can be drawn smaller; "> 99" and "< 1" keep their sign of order. */
export function splitPercent(
	x: number,
	d: number,
	words: Words
): { readonly number: string; readonly sign: string } {
	const text = formatShare(x, d, words.locale);
	return { number: text.replace(/\s?%$/, ''), sign: '%' };
}

/** "37 sur 44" */
export function formatCounts(x: number, d: number, words: Words): string {
	const { locale, t } = words;
	return t('dashboard.of', { x: formatNumber(x, locale), d: formatNumber(d, locale) });
}

/** "de 71 à 92 %", from shares of 0 to 1. */
export function formatRange(range: { readonly lower: number; readonly upper: number }, words: Words): string {
	return words.t('dashboard.range', { lower: wholePercent(range.lower), upper: wholePercent(range.upper) });
}

/** How much one person weighs in a rate: "2,3 points" for 44 people. */
export function formatOnePerson(d: number, words: Words): string {
	const points = roundPercent(1, d, 1);
	return words.t('dashboard.onePerson', {
		points: formatNumber(points, words.locale, 1),
		count: points < 2 ? 1 : 2
	});
}

/** The figure read aloud in a sentence: the accessible name of its drawing. */
export function describeFigure(name: string, figure: Figure, words: Words): string {
	const { t } = words;
	if (!hasRate(figure)) return t('dashboard.named', { name, text: describeAbsence(figure, words) });
	const parts = [...describeRateParts(figure, words)];
	if (figure.interval)
		parts.push(t('dashboard.describe.interval', { range: formatRange(figure.interval, words) }));
	if (figure.bounds) parts.push(t('dashboard.describe.bounds', { range: formatRange(figure.bounds, words) }));
	return t('dashboard.named', { name, text: parts.join(', ') });
}

/** A share that is a fact of the class, read aloud: no interval, but the target it is measured against. */
export function describeFact(name: string, figure: RateFigure, goal: number | null, words: Words): string {
	const parts = [...describeRateParts(figure, words)];
	if (goal !== null) parts.push(words.t('dashboard.goal.spoken', { goal: formatBound(goal, words.locale) }));
	return words.t('dashboard.named', { name, text: parts.join(', ') });
}

function describeRateParts({ x, d }: RateFigure, words: Words): readonly string[] {
	return [formatShare(x, d, words.locale), formatCounts(x, d, words)];
}

function describeAbsence(figure: Exclude<Figure, RateFigure>, words: Words): string {
	if (figure.display === 'hidden') return words.t('dashboard.state.hidden');
	if (figure.display === 'undefined') return words.t('dashboard.state.undefined');
	return formatCounts(figure.x, figure.d, words);
}

/** Why a figure is fragile, withheld, without a rate or not calculable; nothing to say of a plain one. */
export function explainFigure(figure: Figure, words: Words): readonly string[] {
	if (figure.display === 'counts') return [words.t('dashboard.reason.counts')];
	if (figure.display === 'hidden') return [words.t('dashboard.reason.hidden')];
	if (figure.display === 'undefined') {
		return [words.t(UNDEFINED[figure.reasons[0] ?? ''] ?? 'dashboard.reason.undefined')];
	}
	return figure.display === 'fragile' ? [explainFragile(figure.reasons, words)] : [];
}

/** "Moins de 30 personnes, intervalle de plus de 30 points : à lire avec prudence." */
function explainFragile(reasons: readonly string[], words: Words): string {
	const said = reasons.flatMap((reason) => {
		const key = FRAGILE[reason];
		return key === undefined ? [] : [words.t(key)];
	});
	const text = words.t('dashboard.reason.fragile', { reasons: said.join(', ') });
	return text.charAt(0).toUpperCase() + text.slice(1);
}

const UNDEFINED: Readonly<Record<string, MessageKey>> = {
	not_asked: 'dashboard.reason.notAsked',
	population: 'dashboard.reason.population'
};

const FRAGILE: Readonly<Record<string, MessageKey>> = {
	small: 'dashboard.reason.small',
	low_response: 'dashboard.reason.lowResponse',
	wide: 'dashboard.reason.wide'
};

function wholePercent(share: number): number {
	return Math.round(share * 100);
}
