import type { DossierGroup, DossierWave } from '#lib/domain/reports/dossier.ts';
import { formatNumber } from '#lib/i18n/format.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import type { Row } from '#lib/ui/base/table.ts';
import type { Table } from './document-model.ts';
import {
	countsText,
	eurosText,
	figureOf,
	fragileText,
	indicatorName,
	isReadable,
	rangeText,
	rateText
} from './figure-cells.ts';
import { groupLabel } from './labels.ts';

/** Rates of a wave, in reading order; the pay has a table of its own. */
const RATES = [
	...['REP_TAUX', 'INS_GLOB', 'INS_METIER', 'METIER_EMPLOI', 'STABLE', 'TPS_PLEIN', 'CADRE'],
	...['DEJA', 'RETOUR_EMPLOI']
] as const;
const STRONG: readonly string[] = ['INS_GLOB', 'INS_METIER'];

/** Every rate with its counts, its interval, its bounds, and whether it is fragile. */
export function ratesTable(caption: string, { figures }: DossierWave, voice: Voice): Table {
	const { t } = voice;
	const rows = RATES.map((code): Row => {
		const figure = figureOf(figures, code);
		const [interval, bounds] = isReadable(figure) ? [figure.interval, figure.bounds] : [null, null];
		return {
			cells: [
				{ text: indicatorName(code, voice), strong: STRONG.includes(code) },
				{ text: rateText(figure, voice), strong: STRONG.includes(code) },
				countsText(figure, voice),
				code === 'REP_TAUX' ? '' : rangeText(interval, voice),
				rangeText(bounds, voice),
				fragileText(figure, voice)
			]
		};
	});
	return {
		kind: 'table',
		caption,
		columns: [
			{ label: t('report.column.rate') },
			{ label: t('report.column.value'), numeric: true },
			{ label: t('report.column.counts'), numeric: true },
			{ label: t('report.column.interval'), numeric: true },
			{ label: t('report.column.bounds'), numeric: true },
			{ label: t('report.column.remark') }
		],
		rows
	};
}

/** Quartiles of the yearly gross pay of full-time jobs. Nothing where no pay is known. */
export function payTable(caption: string, { figures }: DossierWave, voice: Voice): readonly Table[] {
	const { t, locale } = voice;
	const figure = figureOf(figures, 'SAL_BRUT_TP');
	if (!isReadable(figure)) return [];
	const { quantiles, d, missing = 0 } = figure;
	const { q1, median, q3 } = quantiles?.type2 ?? { q1: null, median: null, q3: null };
	const line = (label: string, text: string, strong = false): Row => ({ cells: [label, { text, strong }] });
	return [
		{
			kind: 'table',
			caption,
			columns: [{ label: t('report.column.measure') }, { label: t('report.column.value'), numeric: true }],
			rows: [
				line(t('report.pay.q1'), eurosText(q1, voice)),
				line(t('report.pay.median'), eurosText(median, voice), true),
				line(t('report.pay.q3'), eurosText(q3, voice)),
				line(t('report.pay.known'), formatNumber(d, locale)),
				line(t('report.pay.missing'), formatNumber(missing, locale))
			]
		}
	];
}

/** The rates of the register by access route, rhythm and centre, one table each. */
export function groupTables(
	captionOf: (field: DossierGroup['field']) => string,
	groups: readonly DossierGroup[],
	voice: Voice
): readonly Table[] {
	const fields = Map.groupBy(groups, ({ field }) => field);
	return [...fields].map(([field, some]): Table => {
		const codes = some[0]?.figures.map(({ indicator }) => indicator) ?? [];
		return {
			kind: 'table',
			caption: captionOf(field),
			columns: [
				{ label: voice.t('report.column.group') },
				...codes.map((code) => ({ label: indicatorName(code, voice), numeric: true }))
			],
			rows: some.map((group) => ({
				cells: [
					groupLabel(group, voice),
					...group.figures.map((figure) => ({
						text: rateText(figure, voice),
						note: [countsText(figure, voice), fragileText(figure, voice)]
							.filter((part) => part !== '')
							.join(' · ')
					}))
				]
			}))
		};
	});
}
