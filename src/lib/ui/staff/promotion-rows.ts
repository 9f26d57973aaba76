import { PUBLISHED_COLUMNS } from '#lib/domain/figures/promotion-lines.ts';
import type { PromotionTable, PromotionWave } from '#lib/domain/figures/promotion-table.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Words } from '../base/words.ts';
import type { Cell, Column, Row } from '../base/table.ts';

interface TableView {
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
}

/** Waves of the table, in months, the first one first. */
export function wavesOf({ promotions }: PromotionTable): readonly number[] {
	const months = promotions.flatMap(({ waves }) => waves.map((wave) => wave.months));
	return [...new Set(months)].sort((a, b) => a - b);
}

const COUNTS: readonly { readonly label: MessageKey; readonly of: (wave: PromotionWave) => number | null }[] =
	[
		{ label: 'dashboard.promotions.P', of: ({ P }) => P },
		{ label: 'dashboard.promotions.R', of: ({ R }) => R },
		{ label: 'dashboard.promotions.N.study', of: ({ N }) => N.study },
		{ label: 'dashboard.promotions.N.work-study', of: ({ N }) => N['work-study'] },
		{ label: 'dashboard.promotions.N.unable', of: ({ N }) => N.unable },
		{ label: 'dashboard.promotions.N.retired', of: ({ N }) => N.retired },
		{ label: 'dashboard.promotions.N.abroad', of: ({ N }) => N.abroad },
		{ label: 'dashboard.promotions.E', of: ({ E }) => E },
		{ label: 'dashboard.promotions.M', of: ({ M }) => M },
		{ label: 'dashboard.promotions.undecided', of: ({ undecided }) => undecided }
	];

/** The counts behind the rates of a wave, one row a promotion. */
export function buildCountsView(table: PromotionTable, months: number, words: Words): TableView {
	return buildWaveView(
		table,
		months,
		words,
		COUNTS.map(({ label, of }) => ({
			label,
			cell: (wave) => number(of(wave), words)
		}))
	);
}

const RATES: readonly { readonly label: MessageKey; readonly of: (wave: PromotionWave) => number | null }[] =
	[
		{ label: 'dashboard.promotions.I1', of: ({ responsePercent }) => responsePercent },
		{ label: 'dashboard.promotions.I2', of: ({ globalPercent }) => globalPercent },
		{ label: 'dashboard.promotions.I3', of: ({ targetPercent }) => targetPercent },
		{ label: 'dashboard.promotions.I4', of: ({ targetAmongEmployedPercent }) => targetAmongEmployedPercent }
	];

/** The four rates of a wave, one row a promotion, each with its numerator and denominator. */
export function buildRatesView(table: PromotionTable, months: number, words: Words): TableView {
	const set = ({ N }: PromotionWave) => Object.values(N).reduce((sum, people) => sum + people, 0);
	const fractions: readonly ((wave: PromotionWave) => readonly [number, number])[] = [
		({ R, P }) => [R, P],
		(wave) => [wave.E, wave.R - set(wave)],
		(wave) => [wave.M, wave.R - set(wave)],
		({ M, E }) => [M, E]
	];
	return buildWaveView(
		table,
		months,
		words,
		RATES.map(({ label, of }, index) => ({
			label,
			cell: (wave) => {
				const [x, d] = fractions[index]?.(wave) ?? [0, 0];
				return {
					text: percent(of(wave), words),
					strong: true,
					note: `${number(x, words)}\u00a0/\u00a0${number(d, words)}`
				};
			}
		}))
	);
}

function buildWaveView(
	table: PromotionTable,
	months: number,
	words: Words,
	columns: readonly { readonly label: MessageKey; readonly cell: (wave: PromotionWave) => Cell }[]
): TableView {
	return {
		columns: [
			{ label: words.t('dashboard.column.cohort') },
			...columns.map(({ label }) => ({ label: words.t(label), numeric: true }))
		],
		rows: table.promotions.flatMap(({ cohort, waves }) => {
			const wave = waves.find((one) => one.months === months);
			return wave ? [{ cells: [String(cohort), ...columns.map(({ cell }) => cell(wave))] }] : [];
		})
	};
}

/** The six columns that are published and filed (regulation 11.2). */
export function buildPublishedView(table: PromotionTable, words: Words): TableView {
	return {
		columns: PUBLISHED_COLUMNS.map((name, index) => ({
			label: words.t(`dashboard.promotions.${name}`),
			numeric: index > 0
		})),
		rows: table.promotions.map(({ published }) => ({
			cells: PUBLISHED_COLUMNS.map((name, index) =>
				index === 0 ? String(published[name]) : number(published[name], words)
			)
		}))
	};
}

function number(value: number | null, words: Words): string {
	return value === null ? words.t('dashboard.notCalculable') : formatNumber(value, words.locale);
}

function percent(value: number | null, words: Words): string {
	return value === null
		? words.t('dashboard.notCalculable')
		: words.t('dashboard.percent', { number: formatNumber(value, words.locale) });
}
