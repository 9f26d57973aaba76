import type { DistributionFigure } from '#lib/domain/figures/figure.ts';
import type { DossierWave } from '#lib/domain/reports/dossier.ts';
import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import { formatNumber, formatShare } from '#lib/i18n/format.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import type { Row } from '#lib/ui/base/table.ts';
import type { Table } from './document-model.ts';
import { figureOf, rateText } from './figure-cells.ts';
import { countedCells, type LabelOf } from './labels.ts';

/** Reasons of being set aside, in the order of their codes N1 to N4. */
export const REASONS = ['study', 'work-study', 'unable', 'retired', 'abroad'] as const;

/** From the jury list to the denominator and to those in work, step by step: it adds up on the page. */
export function stepsTable(caption: string, { counts, figures }: DossierWave, voice: Voice): Table {
	const { t, locale } = voice;
	const { P, R, N, E, M } = counts;
	const aside = REASONS.reduce((sum, reason) => sum + N[reason], 0);
	const line = (label: string, people: number, note = '', child = false): Row => ({
		cells: [label, formatNumber(people, locale), note],
		child
	});
	return {
		kind: 'table',
		caption,
		columns: [
			{ label: t('report.steps.step') },
			{ label: t('report.column.people'), numeric: true },
			{ label: t('report.steps.reading') }
		],
		rows: [
			line(t('report.steps.P'), P),
			line(
				t('report.steps.R'),
				R,
				t('report.steps.R.note', { rate: rateText(figureOf(figures, 'REP_TAUX'), voice) })
			),
			line(t('report.steps.N'), aside, t('report.steps.N.note')),
			...REASONS.map((reason) =>
				line(
					t(`outcomes.neutralised.${reason}` as MessageKey),
					N[reason],
					t(`report.reason.${reason}` as MessageKey),
					true
				)
			),
			{
				cells: [t('report.steps.d'), formatNumber(R - aside, locale), t('report.steps.d.note')],
				total: true
			},
			line(t('report.steps.E'), E, t('report.steps.E.note')),
			line(t('report.steps.M'), M, t('report.steps.M.note')),
			...(counts.undecided === 0
				? []
				: [line(t('report.steps.undecided'), counts.undecided, t('report.steps.undecided.note'))])
		]
	};
}

/** People by category with their shares, families before their titles. Nothing where there are none. */
export function distributionTable(
	caption: string,
	figure: DistributionFigure,
	labelOf: LabelOf,
	voice: Voice
): readonly Table[] {
	const { t, locale } = voice;
	const { d, missing } = figure;
	if (d === null || d === 0) return [];
	const rows = countedCells(figure, labelOf).map(({ label, x, child }): Row => {
		const numbers =
			x === null ? [SYMBOLS.confidential, ''] : [formatNumber(x, locale), formatShare(x, d, locale)];
		return { cells: [label, ...numbers], child };
	});
	const unknown = missing === null || missing === 0 ? [] : [missing];
	return [
		{
			kind: 'table',
			caption,
			columns: [
				{ label: t('report.column.category') },
				{ label: t('report.column.people'), numeric: true },
				{ label: t('report.column.share'), numeric: true }
			],
			rows: [
				...rows,
				{ cells: [t('report.total'), formatNumber(d, locale), ''], total: true },
				...unknown.map((people): Row => ({ cells: [t('report.unknown'), formatNumber(people, locale), ''] }))
			]
		}
	];
}
