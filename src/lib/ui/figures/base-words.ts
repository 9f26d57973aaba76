import type { DistributionFigure, Figure } from '#lib/domain/figures/figure.ts';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import { formatWording } from '#lib/i18n/format-wording.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Words } from '../base/words.ts';
import { describeFigure, formatCounts, formatRange, hasRate } from './figure-words.ts';

/** The name of an indicator in words. */
export function indicatorTitle(code: string, words: Words): string {
	return formatWording({ key: `figures.indicator.${code}.title` }, words);
}

/** Who is behind a drawing: people counted, people whose answer is missing, respondents, graduates. */
export function describeBase(
	figure: Pick<DistributionFigure, 'd' | 'n' | 'N' | 'missing'>,
	words: Words
): string {
	const { t } = words;
	if (figure.d === null || figure.n === null || figure.N === null) return t('dashboard.base.hidden');
	const people = (count: number) => ({ count, people: formatNumber(count, words.locale) });
	const counted = t('dashboard.base.counted', people(figure.d));
	const missing = figure.missing ? t('dashboard.base.missing', people(figure.missing)) : '';
	const answered = describeAnswered(figure.n, figure.N, words);
	return `${counted}${missing}. ${answered}`;
}

/** What a drawing leaves to its table, and how many people that is when whole families are left out. */
export function describeLeft(
	{ lines, people }: { readonly lines: number; readonly people: number },
	{ t, locale }: Words
): string {
	const params = { count: lines, lines: formatNumber(lines, locale), people: formatNumber(people, locale) };
	return t(people === 0 ? 'dashboard.breakdown.left' : 'dashboard.breakdown.leftPeople', params);
}

/** "51 répondants sur 62 diplômés (82 %)." */
export function describeAnswered(n: number, N: number, words: Words): string {
	const { t, locale } = words;
	const counts = { count: n, n: formatNumber(n, locale), N: formatNumber(N, locale) };
	return N === 0
		? t('dashboard.base.nobody')
		: t('dashboard.base.answered', { ...counts, share: formatShare(n, N, locale) });
}

/** A rate upon the same people, in a sentence: "Emplois stables : 24 sur 37 (65 %), intervalle de 49 à 78 %." */
export function describeRate(figure: Figure, words: Words): string {
	const name = indicatorTitle(figure.indicator, words);
	if (!hasRate(figure)) return `${describeFigure(name, figure, words)}.`;
	const { x, d, interval } = figure;
	const parts = {
		name,
		counts: formatCounts(x, d, words),
		share: formatShare(x, d, words.locale),
		range: interval ? formatRange(interval, words) : ''
	};
	return words.t(interval ? 'dashboard.rate.interval' : 'dashboard.rate', parts);
}

/** Why nothing is drawn. */
export function withheldReason({
	display,
	reasons = []
}: {
	readonly display: string;
	readonly reasons?: readonly string[];
}): MessageKey {
	if (reasons.includes('own_team')) return 'figures.ownTeam';
	return display === 'hidden' ? 'dashboard.reason.hidden' : 'dashboard.reason.undefined';
}
