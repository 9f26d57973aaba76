import { DIMENSIONS } from '#lib/domain/figures/dimension.ts';
import type { WeightedFigure } from '#lib/domain/figures/weighting/weighted-figure.ts';
import type {
	WeightingDecision,
	WeightingVariable
} from '#lib/domain/figures/weighting/weighting-decision.ts';
import type { WeightingPreview } from '#lib/domain/figures/weighting/weighting-preview.ts';
import type { Refusal } from '#lib/domain/figures/weighting/weighting-refusals.ts';
import { codeLabel } from '#lib/domain/outcomes/labels.ts';
import { formatBound, formatNumber, formatShare } from '#lib/i18n/format.ts';
import { formatInstant } from '#lib/i18n/format-instant.ts';
import { formatLabel, formatPoints } from '#lib/i18n/format-wording.ts';
import type { Column, Row } from '../base/table.ts';
import type { Words } from '../base/words.ts';
import { indicatorTitle } from '../figures/base-words.ts';
import { formatRange } from '../figures/figure-words.ts';

/** "sexe, rythme" */
export function nameVariables(variables: readonly WeightingVariable[], { t }: Words): string {
	return variables.map((name) => t(`figures.filter.${name}`).toLowerCase()).join(', ');
}

/** Why a class is not weighted, in a sentence. */
export function describeRefusal(refusal: Refusal, words: Words): string {
	const { t, locale } = words;
	const params: Record<string, string | number> = {};
	if ('people' in refusal) {
		params['count'] = refusal.people;
		params['people'] = formatNumber(refusal.people, locale);
	}
	if ('least' in refusal) params['least'] = formatNumber(refusal.least, locale);
	if ('effective' in refusal) params['effective'] = formatNumber(refusal.effective, locale);
	if ('variable' in refusal) params['variable'] = t(`figures.filter.${refusal.variable}`);
	if ('category' in refusal) {
		params['category'] = formatLabel(codeLabel(DIMENSIONS[refusal.variable], refusal.category), words);
	}
	return t(`weighting.refusal.${refusal.code}`, params);
}

/** What weights cost, in a sentence. */
export function describeWeights(weights: NonNullable<WeightingPreview['weights']>, words: Words): string {
	const number = (value: number, digits = 2) => formatNumber(value, words.locale, digits);
	return words.t('weighting.weights', {
		...{ least: number(weights.least), most: number(weights.most), effect: number(weights.effect) },
		...{ people: number(weights.people, 0), effective: number(weights.effective, 0) }
	});
}

/** Plain and weighted rates side by side, each with its interval; the counts are those of the plain rate. */
export function buildEffectTable(
	figures: readonly WeightedFigure[],
	words: Words
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
	const { t, locale } = words;
	return {
		columns: [
			{ label: t('weighting.column.rate') },
			{ label: t('weighting.column.counts'), numeric: true },
			{ label: t('weighting.column.plain'), numeric: true },
			{ label: t('weighting.column.weighted'), numeric: true },
			{ label: t('weighting.column.gap'), numeric: true }
		],
		rows: figures.map(({ indicator, x, d, interval, weighted, weightedInterval }) => ({
			cells: [
				indicatorTitle(indicator, words),
				t('weighting.counts', { x: formatNumber(x, locale), d: formatNumber(d, locale) }),
				t('weighting.cell', { share: formatShare(x, d, locale), range: formatRange(interval, words) }),
				t('weighting.cell', {
					share: formatBound(weighted, locale),
					range: formatRange(weightedInterval, words)
				}),
				t('weighting.points', {
					count: Math.round(Math.abs(weighted - x / d) * 100),
					points: formatPoints(weighted - x / d, locale)
				})
			]
		}))
	};
}

/** Who decided what, and until when. */
export function describeEnded(decision: WeightingDecision, words: Words): string {
	const { t, locale } = words;
	const { variables, decidedAt, decidedBy, reason, endedAt, endedBy, endReason } = decision;
	return t('weighting.history.line', {
		variables: nameVariables(variables, words),
		from: formatInstant(decidedAt.toISOString(), locale),
		by: decidedBy ?? t('weighting.someone'),
		until: formatInstant((endedAt ?? decidedAt).toISOString(), locale),
		endedBy: endedBy ?? t('weighting.someone'),
		reason,
		endReason: endReason ?? ''
	});
}
