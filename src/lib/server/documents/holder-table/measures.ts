import type { Figure } from '#lib/domain/figures/figure.ts';
import {
	DOSSIER_INDICATORS,
	type Dossier,
	type DossierPromotion,
	type DossierWave
} from '#lib/domain/reports/dossier.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import { REASONS } from '../model/count-tables.ts';
import { figureOf, indicatorName } from '../model/figure-cells.ts';
import { codeLabels, groupLabel, listedLabels, titleLabels, type LabelOf } from '../model/labels.ts';

/** One line of the sheet that compares promotions: what it is called, and what it is of any of them. */
export interface Measure {
	readonly label: string;
	readonly of: (place: Place) => MeasureValue;
}

/** A promotion, or all of them together, at one wave. */
export interface Place {
	readonly wave: DossierWave;
	readonly promotion: Pick<DossierPromotion, 'certified' | 'certifiedByVae'>;
}

export type MeasureValue =
	| { readonly people: number }
	| { readonly rate: Figure | undefined }
	| { readonly euros: number | null; readonly of: number };

/** Every line of a wave, under its headings; null is a heading. */
export function measuresOf(
	{ programme }: Dossier,
	waves: readonly DossierWave[],
	voice: Voice
): readonly (Measure | { readonly heading: string })[] {
	const { t } = voice;
	return [
		...countMeasures(voice),
		{ heading: t('report.rates') },
		...DOSSIER_INDICATORS.filter((code) => code !== 'SAL_BRUT_TP').map((code): Measure => ({
			label: indicatorName(code, voice),
			of: ({ wave }) => ({ rate: figureOf(wave.figures, code) })
		})),
		...payMeasures(voice),
		{ heading: t('report.contracts') },
		...cellMeasures(waves, ({ contracts }) => contracts, codeLabels('contract', voice)),
		{ heading: t('report.jobs') },
		...cellMeasures(
			waves,
			({ jobTitles }) => jobTitles.figure,
			titleLabels(
				programme,
				Object.assign({}, ...waves.map(({ jobTitles }) => jobTitles.titles)) as Readonly<
					Record<string, string>
				>,
				voice
			)
		),
		{ heading: t('report.structures') },
		...cellMeasures(waves, ({ structures }) => structures, listedLabels(programme.structures, voice)),
		...(['route', 'modality', 'centre'] as const).flatMap((field) => groupMeasures(field, waves, voice))
	];
}

function countMeasures({ t }: Voice): readonly Measure[] {
	const people = (label: string, of: (place: Place) => number): Measure => ({
		label,
		of: (place) => ({ people: of(place) })
	});
	const situation = (label: string, code: string) =>
		people(label, ({ wave }) => countIn(wave.situation.cells, code));
	return [
		people(t('report.steps.P'), ({ promotion }) => promotion.certified),
		people(t('report.sheet.vae'), ({ promotion }) => promotion.certifiedByVae),
		people(t('report.steps.R'), ({ wave }) => wave.counts.R),
		...REASONS.map((reason) =>
			people(
				`${t(`report.reason.${reason}` as MessageKey)} ${t(`outcomes.neutralised.${reason}` as MessageKey)}`,
				({ wave }) => wave.counts.N[reason]
			)
		),
		people(t('report.steps.d'), ({ wave: { counts } }) =>
			REASONS.reduce((left, reason) => left - counts.N[reason], counts.R)
		),
		people(t('report.steps.E'), ({ wave }) => wave.counts.E),
		people(t('report.steps.M'), ({ wave }) => wave.counts.M),
		situation(t('report.sheet.seeking'), 'unemployed'),
		situation(t('report.sheet.inactive'), 'inactive')
	];
}

function payMeasures(voice: Voice): readonly Measure[] {
	return (['q1', 'median', 'q3'] as const).map((quartile) => ({
		label: voice.t('report.sheet.quartile', {
			name: indicatorName('SAL_BRUT_TP', voice),
			quartile: voice.t(`report.pay.${quartile}`)
		}),
		of: ({ wave }) => {
			const figure = figureOf(wave.figures, 'SAL_BRUT_TP');
			const shown = figure && 'quantiles' in figure ? figure : null;
			return { euros: shown?.quantiles?.type2[quartile] ?? null, of: shown?.d ?? 0 };
		}
	}));
}

/** A line for every code that any of the promotions has, in the order in which they are met. */
function cellMeasures(
	waves: readonly DossierWave[],
	listOf: (wave: DossierWave) => DossierWave['contracts'],
	labelOf: LabelOf
): readonly Measure[] {
	const cells = new Map(
		waves.flatMap((wave) => listOf(wave).cells.map((cell) => [cell.code, cell] as const))
	);
	const heads = [...cells.values()].filter(({ parent }) => parent === undefined);
	const ordered = heads.flatMap((head) => [
		head,
		...[...cells.values()].filter(({ parent }) => parent === head.code)
	]);
	return ordered.map(({ code, parent }) => ({
		label: parent === undefined ? labelOf(code) : `– ${labelOf(code)}`,
		of: ({ wave }) => ({ people: countIn(listOf(wave).cells, code) })
	}));
}

function groupMeasures(
	field: 'route' | 'modality' | 'centre',
	waves: readonly DossierWave[],
	voice: Voice
): readonly (Measure | { readonly heading: string })[] {
	const groups = waves.flatMap((wave) => wave.groups.filter((group) => group.field === field));
	const codes = [...new Map(groups.map((group) => [group.code, group])).values()];
	if (codes.length === 0) return [];
	return [
		{ heading: voice.t(`report.group.${field}`) },
		...codes.flatMap((known) =>
			known.figures.map(({ indicator }): Measure => ({
				label: voice.t('report.sheet.by', {
					group: groupLabel(known, voice),
					name: indicatorName(indicator, voice)
				}),
				of: ({ wave }) => {
					const group = wave.groups.find((one) => one.field === field && one.code === known.code);
					return { rate: group && figureOf(group.figures, indicator) };
				}
			}))
		)
	];
}

function countIn(cells: DossierWave['contracts']['cells'], code: string): number {
	const cell = cells.find((one) => one.code === code);
	return cell?.display === 'shown' ? cell.x : 0;
}
