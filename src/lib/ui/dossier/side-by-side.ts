import type { Dossier, DossierPromotion, DossierWave } from '#lib/domain/reports/dossier.ts';
import type { Figure, ShownFigure } from '#lib/domain/figures/figure.ts';
import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import { formatBound, formatDate, formatEuros, formatNumber, formatShare } from '#lib/i18n/format.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Cell, Column, Row } from '../base/table.ts';
import type { Words } from '../base/words.ts';

/** A wave of a dossier as a table: a column a promotion, and one for all of them together. */
export interface SideBySide {
	readonly months: number;
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
}

/** Rates of the table, in reading order; the response rate stands with the respondents. */
const RATES = [
	'INS_GLOB',
	'INS_METIER',
	'METIER_EMPLOI',
	'RETOUR_EMPLOI',
	'STABLE',
	'TPS_PLEIN',
	'CADRE'
] as const;
const STRONG: readonly string[] = ['INS_GLOB', 'INS_METIER'];

/** One table for each wave that one of the promotions was asked. */
export function buildSideBySide(dossier: Dossier, words: Words): readonly SideBySide[] {
	const months = new Set(dossier.promotions.flatMap(({ waves }) => waves.map((wave) => wave.months)));
	return [...months].sort((a, b) => a - b).map((wave) => buildWave(dossier, wave, words));
}

function buildWave({ promotions, pooled }: Dossier, months: number, words: Words): SideBySide {
	const { t } = words;
	const at = (waves: readonly DossierWave[]) => waves.find((wave) => wave.months === months);
	const own = promotions.map((promotion) => ({ promotion, wave: at(promotion.waves) }));
	const together = at(pooled);
	const waves = [...own.map(({ wave }) => wave), ...(together ? [together] : [])];
	const line = (label: string, cell: (wave: DossierWave) => Cell): Row => ({
		cells: [label, ...waves.map((wave) => (wave ? cell(wave) : SYMBOLS.missing))]
	});
	return {
		months,
		columns: [
			{ label: t('dossier.side.head', { months }) },
			...own.map(({ promotion, wave }) => ({ label: headOf(promotion, wave, words), numeric: true })),
			...(together ? [{ label: t('dossier.side.pooled'), numeric: true }] : [])
		],
		rows: [
			certifiedRow(
				own.map(({ promotion }) => promotion),
				together !== undefined,
				words
			),
			line(t('dossier.side.responses'), ({ figures, counts }) => ({
				text: formatNumber(counts.R, words.locale),
				note: rateText(figureOf(figures, 'REP_TAUX'), words)
			})),
			line(t('dossier.side.aside'), ({ counts }) => formatNumber(asideOf(counts.N), words.locale)),
			line(t('dossier.side.denominator'), ({ counts }) =>
				formatNumber(counts.R - asideOf(counts.N), words.locale)
			),
			...RATES.map((code) =>
				line(t(`figures.indicator.${code}.title` as MessageKey), ({ figures }) =>
					rateCell(figureOf(figures, code), STRONG.includes(code), words)
				)
			),
			line(t('figures.indicator.SAL_BRUT_TP.title'), ({ figures }) =>
				payCell(figureOf(figures, 'SAL_BRUT_TP'), words)
			)
		]
	};
}

function headOf({ cohort }: DossierPromotion, wave: DossierWave | undefined, { t, locale }: Words): string {
	const year = String(cohort);
	const dates = wave?.referenceDates;
	if (!dates) return year;
	const day = (date: string) => formatDate(date, locale);
	return dates.first === dates.last
		? `${year}, ${t('dossier.side.at', { date: day(dates.first) })}`
		: `${year}, ${t('dossier.side.span', { first: day(dates.first), last: day(dates.last) })}`;
}

function certifiedRow(promotions: readonly DossierPromotion[], together: boolean, words: Words): Row {
	const { t, locale } = words;
	const cell = (certified: number, vae: number) =>
		t('dossier.side.certified.cell', {
			certified: formatNumber(certified, locale),
			vae: formatNumber(vae, locale)
		});
	const sum = (of: (promotion: DossierPromotion) => number) =>
		promotions.reduce((total, promotion) => total + of(promotion), 0);
	const all = cell(
		sum(({ certified }) => certified),
		sum(({ certifiedByVae }) => certifiedByVae)
	);
	return {
		cells: [
			t('dossier.side.certified'),
			...promotions.map(({ certified, certifiedByVae }) => cell(certified, certifiedByVae)),
			...(together ? [all] : [])
		]
	};
}

function asideOf(reasons: Readonly<Record<string, number>>): number {
	return Object.values(reasons).reduce((sum, people) => sum + people, 0);
}

function figureOf(figures: readonly Figure[], code: string): Figure | undefined {
	return figures.find(({ indicator }) => indicator === code);
}

function isShown(figure: Figure | undefined): figure is ShownFigure {
	return figure !== undefined && figure.display !== 'hidden' && figure.display !== 'undefined';
}

function rateText(figure: Figure | undefined, { locale }: Words): string {
	return isShown(figure) && figure.d > 0 ? formatShare(figure.x, figure.d, locale) : SYMBOLS.notCalculable;
}

function rateCell(figure: Figure | undefined, strong: boolean, words: Words): Cell {
	const { t, locale } = words;
	if (!isShown(figure) || figure.d === 0) return SYMBOLS.notCalculable;
	const counts = t('dossier.side.counts', {
		x: formatNumber(figure.x, locale),
		d: formatNumber(figure.d, locale)
	});
	const range = figure.interval
		? t('dossier.side.interval', {
				lower: formatBound(figure.interval.lower, locale),
				upper: formatBound(figure.interval.upper, locale)
			})
		: '';
	const fragile = figure.display === 'fragile' ? t('dashboard.state.fragile') : '';
	const note = [counts, range, fragile].filter((part) => part !== '').join(' · ');
	return { text: formatShare(figure.x, figure.d, locale), note, strong };
}

function payCell(figure: Figure | undefined, words: Words): Cell {
	const median = isShown(figure) ? figure.quantiles?.type2.median : null;
	if (!isShown(figure) || median === null || median === undefined) return SYMBOLS.notCalculable;
	return {
		text: formatEuros(median, words.locale),
		note: words.t('dossier.side.pay', { count: figure.d })
	};
}
