import { codeLabel } from '#lib/domain/outcomes/labels.ts';
import type { Dossier, DossierPromotion, DossierWave } from '#lib/domain/reports/dossier.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { formatLabel, type Voice } from '#lib/i18n/format-wording.ts';
import type { MessageKey } from '#lib/i18n/translate.ts';
import { contractTone, jobTone, structureTone } from '#lib/ui/figures/tones.ts';
import { barDrawing, rateDrawing } from './charts.ts';
import { distributionTable, stepsTable } from './count-tables.ts';
import { heading, paragraph, type Block } from './document-model.ts';
import { effectTables } from './effect-tables.ts';
import { figureOf, indicatorName } from './figure-cells.ts';
import { codeLabels, listedLabels, titleLabels, type LabelOf } from './labels.ts';
import { groupTables, payTable, ratesTable } from './rate-tables.ts';

const CHARTED = ['INS_GLOB', 'INS_METIER', 'STABLE', 'TPS_PLEIN', 'CADRE'];

/** Everything about one promotion, wave after wave. */
export function promotionSection(
	dossier: Dossier,
	promotion: DossierPromotion,
	comment: string | undefined,
	voice: Voice
): readonly Block[] {
	const { t } = voice;
	const cohort = String(promotion.cohort);
	return [
		{ ...heading(t('report.promotion', { cohort })), newPage: true },
		...(comment === undefined ? [] : commentBlocks(comment, voice)),
		...(promotion.waves.length === 0 ? [paragraph(t('report.promotion.unasked'))] : []),
		...promotion.waves.flatMap((wave) => waveSection(dossier, wave, voice))
	];
}

/** What the lead says, a paragraph each. */
export function commentBlocks(comment: string, { t }: Voice): readonly Block[] {
	const parts = comment.split(/\n\s*\n/).map((part) => part.trim());
	return [
		paragraph(t('report.comment'), 'note'),
		...parts.filter((part) => part !== '').map((part) => paragraph(part, 'comment'))
	];
}

function waveSection({ programme }: Dossier, wave: DossierWave, voice: Voice): readonly Block[] {
	const { t } = voice;
	const cohort = wave.cohorts.join(', ');
	const of = (key: MessageKey) => t('report.caption', { what: t(key), cohort, months: wave.months });
	const list = (key: MessageKey, name: 'contracts' | 'structures' | 'jobTitles', labelOf: LabelOf) => {
		const figure = name === 'jobTitles' ? wave.jobTitles.figure : wave[name];
		const toneOf = { contracts: contractTone, structures: structureTone, jobTitles: jobTone }[name];
		return [
			...barDrawing(of(key), figure, { labelOf, toneOf, voice }),
			...distributionTable(t('report.caption.table', { caption: of(key) }), figure, labelOf, voice)
		];
	};
	return [
		heading(t('report.wave', { cohort, months: wave.months }), 2),
		paragraph(referenceText(wave, voice)),
		stepsTable(of('report.steps'), wave, voice),
		...rateDrawing(
			of('report.chart.rates'),
			CHARTED.map((code) => chartedRate(wave, code, voice)),
			voice
		),
		ratesTable(of('report.rates'), wave, voice),
		...everyJobNote(wave, voice),
		...list('report.contracts', 'contracts', codeLabels('contract', voice)),
		...payTable(of('report.pay'), wave, voice),
		...list('report.jobs', 'jobTitles', titleLabels(programme, wave.jobTitles.titles, voice)),
		...list('report.structures', 'structures', listedLabels(programme.structures, voice)),
		...groupTables((field) => of(`report.group.${field}` as MessageKey), wave.groups, voice),
		...effectTables({ before: of('report.effect.before'), changes: of('report.effect') }, wave, voice)
	];
}

function chartedRate(wave: DossierWave, code: string, voice: Voice) {
	return { label: indicatorName(code, voice), figure: figureOf(wave.figures, code) };
}

function referenceText({ referenceDates, counts, situation }: DossierWave, voice: Voice): string {
	const { t, locale } = voice;
	const parts = situation.cells.flatMap((cell) =>
		cell.display === 'hidden'
			? []
			: [
					t('report.chart.bar', {
						label: formatLabel(codeLabel('situation', cell.code), voice),
						people: cell.x
					})
				]
	);
	const situations = parts.length === 0 ? t('report.nobody') : parts.join(' ; ');
	const answers = { answers: counts.R, people: counts.P, situations };
	if (!referenceDates) return t('report.wave.undated', answers);
	const [first, last] = [formatDate(referenceDates.first, locale), formatDate(referenceDates.last, locale)];
	return first === last
		? t('report.wave.at', { ...answers, date: first })
		: t('report.wave.span', { ...answers, first, last });
}

/** Lists hold every job, and the rates of the register leave out those of people set aside: the two are told apart. */
function everyJobNote({ contracts, counts }: DossierWave, { t }: Voice): readonly Block[] {
	const jobs = (contracts.d ?? 0) + (contracts.missing ?? 0);
	return jobs === counts.E ? [] : [paragraph(t('report.every-job', { jobs, counted: counts.E }), 'note')];
}
