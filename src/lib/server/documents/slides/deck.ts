import type { DistributionFigure, Figure } from '#lib/domain/figures/figure.ts';
import { protectForMeeting, type MeetingFigures } from '#lib/domain/reports/meeting/meeting-figures.ts';
import { formatDate, formatEuros, formatNumber } from '#lib/i18n/format.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ToneOf } from '#lib/ui/figures/breakdown.ts';
import { jobTone, structureTone } from '#lib/ui/figures/tones.ts';
import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import type { DossierMaterial } from '../document.ts';
import { madeAtOf, voiceOf } from '../material-facts.ts';
import { barDrawing, rateDrawing } from '../model/charts.ts';
import type { Drawing } from '../model/document-model.ts';
import { countsText, figureOf, indicatorName, isReadable, rateText } from '../model/figure-cells.ts';
import { codeLabels, listedLabels, titleLabels, type LabelOf } from '../model/labels.ts';

/** The insertion pages of an information meeting. Every number in it may be seen by anybody. */
export interface Deck {
	readonly locale: Locale;
	readonly title: string;
	readonly author: string;
	/** ISO instant. */
	readonly madeAt: string;
	/** At the foot of every slide: source, date, invented data, draft. */
	readonly footer: string;
	/** `#rrggbb` of titles and of the edge of every slide; null for the product's. Drawings keep their own. */
	readonly colour: string | null;
	readonly slides: readonly Slide[];
}

export interface Slide {
	readonly title: string;
	readonly lead: string;
	readonly drawing: Drawing | null;
	readonly lines: readonly string[];
	/** How it is to be read: what is withheld, what is fragile. */
	readonly note: string;
}

const RATES = ['INS_GLOB', 'INS_METIER', 'STABLE', 'TPS_PLEIN'];

/** A deck of the dossier's promotions together, in their protected form. */
export function buildDeck(material: DossierMaterial, locale: Locale): Deck {
	const { dossier, lines } = material;
	const voice = voiceOf(locale);
	const figures = protectForMeeting(lines, dossier.programme.code);
	const opening = openingSlide(material, voice);
	return {
		locale,
		title: opening.title,
		author: dossier.institution.name,
		madeAt: madeAtOf(material),
		footer: footerOf(material, voice),
		colour: dossier.institution.colour ?? null,
		slides: figures === null ? [opening, emptySlide(voice)] : [opening, ...slidesOf(material, figures, voice)]
	};
}

function slidesOf({ dossier }: DossierMaterial, figures: MeetingFigures, voice: Voice): readonly Slide[] {
	const { t } = voice;
	const { jobFamilies, structures } = dossier.programme;
	const cohorts = figures.cohorts.join(', ');
	const lead = t('report.slide.lead', { count: figures.cohorts.length, cohorts, months: figures.months });
	const list = (title: string, figure: DistributionFigure, labelOf: LabelOf, toneOf: ToneOf): Slide => ({
		...{ title, lead, lines: aloneLine(figure, labelOf, voice) },
		drawing: barDrawing(title, figure, { labelOf, toneOf, voice })[0] ?? null,
		note: listNote(figure, voice)
	});
	const jobs = list(
		t('report.slide.jobs'),
		figures.jobTitles,
		titleLabels({ ...dossier.programme, jobFamilies }, {}, voice),
		jobTone
	);
	const { examples } = figures;
	return [
		ratesSlide(figures, lead, voice),
		{
			...jobs,
			lines:
				examples.length === 0 ? [] : [t('report.slide.examples', { titles: examples.slice(0, 8).join(', ') })]
		},
		list(t('report.slide.structures'), figures.structures, listedLabels(structures, voice), structureTone),
		list(t('report.slide.origins'), figures.origins, codeLabels('entrySituation', voice), () => 'work')
	];
}

/** A list of a single category is a sentence, not a drawing. */
function aloneLine({ cells }: DistributionFigure, labelOf: LabelOf, { t, locale }: Voice): readonly string[] {
	const [cell] = cells;
	if (cells.length !== 1 || cell?.display !== 'shown') return [];
	return [t('report.chart.bar', { label: labelOf(cell.code), people: formatNumber(cell.x, locale) })];
}

/** Rates with their intervals, and the median pay in words. */
function ratesSlide({ figures }: MeetingFigures, lead: string, voice: Voice): Slide {
	const { t, locale } = voice;
	const title = t('report.slide.rates');
	const rates = RATES.map((code) => {
		const figure = figureOf(figures, code);
		const name = indicatorName(code, voice);
		const label = figure?.display === 'fragile' ? t('report.slide.fragile', { name }) : name;
		return { label, figure };
	});
	const pay = figureOf(figures, 'SAL_BRUT_TP');
	const median = isReadable(pay) ? pay.quantiles?.type2.median : null;
	const said = (display: string) => rates.some(({ figure }) => figure?.display === display);
	const drawing = rateDrawing(title, rates, voice)[0] ?? null;
	return {
		title,
		lead,
		drawing,
		lines: [
			...responseLine(figureOf(figures, 'REP_TAUX'), voice),
			...(median === null || median === undefined || !isReadable(pay)
				? []
				: [t('report.slide.pay', { pay: formatEuros(median, locale), count: pay.d })])
		],
		note: [
			...(said('hidden') ? [t('report.slide.hidden', { sign: SYMBOLS.confidential })] : []),
			...(said('fragile') ? [t('report.slide.fragile.note')] : []),
			...(drawing === null ? [] : [t('report.slide.interval')])
		].join(' ')
	};
}

/** A fact of the class: it has no interval, and is said in words. */
function responseLine(figure: Figure | undefined, voice: Voice): readonly string[] {
	if (!isReadable(figure)) return [];
	const people = `${rateText(figure, voice)}, ${countsText(figure, voice)}`;
	return [voice.t('report.chart.bar', { label: indicatorName('REP_TAUX', voice), people })];
}

function listNote({ display, cells }: DistributionFigure, { t }: Voice): string {
	if (display === 'hidden') return t('report.slide.withheld');
	if (display === 'undefined') return t('report.nobody');
	const withheld = cells.some((cell) => cell.display === 'hidden');
	return [
		...(withheld ? [t('report.slide.cells', { sign: SYMBOLS.confidential })] : []),
		...(display === 'fragile' ? [t('report.slide.fragile.note')] : [])
	].join(' ');
}

function openingSlide({ dossier, lock }: DossierMaterial, voice: Voice): Slide {
	const { t, locale } = voice;
	const { programme, institution, promotions } = dossier;
	const cohorts = promotions.map(({ cohort }) => String(cohort)).join(', ');
	return {
		title: t('report.slide.title', { programme: programme.name[locale] }),
		lead: t('report.slide.subtitle', { count: promotions.length, cohorts }),
		drawing: null,
		lines: [
			institution.name,
			...(programme.registerNumber === null ? [] : [programme.registerNumber]),
			...(institution.fictional ? [t('report.fictional')] : []),
			...(lock === null ? [t('report.draft')] : [])
		],
		note: ''
	};
}

function emptySlide({ t }: Voice): Slide {
	return { title: t('report.slide.rates'), lead: t('dossier.side.none'), drawing: null, lines: [], note: '' };
}

function footerOf(material: DossierMaterial, { t, locale }: Voice): string {
	const { dossier, lock } = material;
	return [
		dossier.institution.name,
		t(lock === null ? 'report.slide.read' : 'report.slide.locked', {
			date: formatDate(madeAtOf(material), locale)
		}),
		...(dossier.institution.fictional ? [t('report.fictional.mark')] : []),
		...(lock === null ? [t('report.draft.mark')] : [])
	].join(' · ');
}
