import {
	OTHERS,
	type PublicList,
	type PublicRate,
	type PublicSheet
} from '#lib/domain/reports/public/public-sheet.ts';
import { formatDate, formatEuros, formatNumber } from '#lib/i18n/format.ts';
import type { Voice } from '#lib/i18n/format-wording.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { IntervalRow } from '#lib/ui/figures/interval-rows.ts';
import {
	cellLabel,
	countsText,
	headlinesOf,
	rateText,
	reasonText,
	type Headlines
} from '#lib/ui/publication/open-words.ts';
import type { DossierMaterial } from '../document.ts';
import { madeAtOf, voiceOf } from '../material-facts.ts';
import { barsDrawing, rowsDrawing } from '../model/charts.ts';
import type { Drawing } from '../model/document-model.ts';
import { indicatorName } from '../model/figure-cells.ts';

/** The insertion pages of an information meeting. Every number in it stands on the public page. */
export interface Deck {
	readonly locale: Locale;
	readonly title: string;
	readonly author: string;
	/** ISO instant. */
	readonly madeAt: string;
	/** At the foot of every slide: source, date, invented data. */
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

const MOST_EXAMPLES = 8;

/** A deck of what was published of the dossier, and of nothing else: the page and the slides cannot tell more together. */
export function buildDeck(material: DossierMaterial, locale: Locale): Deck {
	const { dossier, sheet } = material;
	if (sheet === null) throw new Error('Slides are made of what is published.');
	const voice = voiceOf(locale);
	const opening = openingSlide(material, sheet, voice);
	return {
		locale,
		title: opening.title,
		author: dossier.institution.name,
		madeAt: madeAtOf(material),
		footer: footerOf(material, voice),
		colour: dossier.institution.colour ?? null,
		slides: [opening, ...slidesOf(sheet, voice)]
	};
}

function slidesOf(sheet: PublicSheet, voice: Voice): readonly Slide[] {
	const headlines = headlinesOf(sheet);
	if (headlines === null) return [emptySlide(voice)];
	const lists = (sheet.focus?.lists ?? []).map((list) => listSlide(list, sheet, headlines, voice));
	return [ratesSlide(headlines, voice), ...trendSlide(sheet, voice), ...lists];
}

/** The rates of whom the page is about, with their intervals; answers and pay in words. */
function ratesSlide({ cohorts, wave }: Headlines, voice: Voice): Slide {
	const { t, locale } = voice;
	const title = t('report.slide.rates');
	const rates = [
		{ label: indicatorName('INS_GLOB', voice), rate: wave.global },
		{ label: indicatorName('INS_METIER', voice), rate: wave.target }
	];
	const [drawing = null] = rowsDrawing(
		title,
		rates.map(({ label, rate }) => rowOf(label, rate, voice)),
		voice
	);
	const response = [rateText(wave.response, voice), countsText(wave.response, voice)];
	return {
		title,
		lead: t('report.slide.lead', { count: cohorts.length, cohorts: cohorts.join(', '), months: wave.months }),
		drawing,
		lines: [
			...(isExact(wave.response)
				? [t('report.chart.bar', { label: indicatorName('REP_TAUX', voice), people: response.join(', ') })]
				: []),
			...(wave.pay.display === 'shown'
				? [t('report.slide.pay', { pay: formatEuros(wave.pay.median, locale), count: wave.pay.atLeast })]
				: [])
		],
		note: noteOf(
			rates.map(({ rate }) => rate),
			drawing !== null,
			voice
		)
	};
}

/** The rate in employment of each promotion, where two of them or more may be read. */
function trendSlide({ promotions }: PublicSheet, voice: Voice): readonly Slide[] {
	const rates = promotions.flatMap(({ cohort, waves }) => {
		const wave = waves.find(({ months }) => months === 6);
		return wave ? [{ cohort, rate: wave.global }] : [];
	});
	if (rates.filter(({ rate }) => isExact(rate)).length < 2) return [];
	const title = voice.t('report.slide.trend');
	const name = indicatorName('INS_GLOB', voice);
	const rows = rates.map(({ cohort, rate }) =>
		rowOf(voice.t('report.chart.of', { name, cohort: String(cohort) }), rate, voice)
	);
	const cohorts = rates.map(({ cohort }) => cohort).join(', ');
	return [
		{
			title,
			lead: voice.t('report.slide.subtitle', { count: rates.length, cohorts }),
			drawing: rowsDrawing(title, rows, voice)[0] ?? null,
			lines: [],
			note: noteOf(
				rates.map(({ rate }) => rate),
				true,
				voice
			)
		}
	];
}

const TITLES = {
	entry: 'report.slide.origins',
	families: 'report.slide.jobs',
	structures: 'report.slide.structures',
	contracts: 'report.slide.contracts'
} as const;

function listSlide(list: PublicList, sheet: PublicSheet, { cohorts }: Headlines, voice: Voice): Slide {
	const { t, locale } = voice;
	const title = t(TITLES[list.code]);
	const bars = list.cells.map(({ code, x }) => ({
		...{ label: cellLabel(code, list.code, sheet, voice), count: x, level: 'line' as const },
		tone: code === OTHERS ? ('neutral' as const) : ('target' as const)
	}));
	const who = list.code === 'entry' ? 'open.list.ofHolders' : 'open.list.ofWorking';
	const examples = list.code === 'families' ? sheet.titles.slice(0, MOST_EXAMPLES) : [];
	return {
		title,
		lead: t(who, {
			count: list.total,
			people: formatNumber(list.total, locale),
			years: cohorts.join(', ')
		}),
		drawing: barsDrawing(title, bars, voice)[0],
		lines: examples.length === 0 ? [] : [t('report.slide.examples', { titles: examples.join(', ') })],
		note: list.cells.some(({ code }) => code === OTHERS) ? t('open.list.merged') : ''
	};
}

const isExact = (rate: PublicRate) => rate.display === 'shown' || rate.display === 'fragile';

/** A rate on the scale; a band and what is withheld are written at its end. */
function rowOf(label: string, rate: PublicRate, voice: Voice): IntervalRow {
	const said = { label, text: rateText(rate, voice), note: countsText(rate, voice) };
	if (rate.display !== 'shown' && rate.display !== 'fragile')
		return { ...said, value: null, lower: null, upper: null };
	const { x, d, interval } = rate;
	return { ...said, value: x / d, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
}

/** How the rates are to be read. */
function noteOf(rates: readonly PublicRate[], drawn: boolean, voice: Voice): string {
	const withheld = rates.find(({ display }) => display === 'band' || display === 'hidden');
	return [
		...(withheld ? [reasonText(withheld, voice)] : []),
		...(rates.some(({ display }) => display === 'fragile') ? [voice.t('report.slide.fragile.note')] : []),
		...(drawn ? [voice.t('report.slide.interval')] : [])
	].join(' ');
}

function openingSlide(
	{ dossier }: DossierMaterial,
	{ promotions }: PublicSheet,
	{ t, locale }: Voice
): Slide {
	const { programme, institution } = dossier;
	const cohorts = promotions.map(({ cohort }) => String(cohort)).join(', ');
	return {
		title: t('report.slide.title', { programme: programme.name[locale] }),
		lead: t('report.slide.subtitle', { count: promotions.length, cohorts }),
		drawing: null,
		lines: [
			institution.name,
			...(programme.registerNumber === null ? [] : [programme.registerNumber]),
			...(institution.fictional ? [t('report.fictional')] : [])
		],
		note: ''
	};
}

function emptySlide({ t }: Voice): Slide {
	return {
		title: t('report.slide.rates'),
		lead: t('report.slide.withheld'),
		drawing: null,
		lines: [],
		note: ''
	};
}

function footerOf(material: DossierMaterial, { t, locale }: Voice): string {
	const { dossier } = material;
	return [
		dossier.institution.name,
		t('report.slide.locked', { date: formatDate(madeAtOf(material), locale) }),
		...(dossier.institution.fictional ? [t('report.fictional.mark')] : [])
	].join(' · ');
}
