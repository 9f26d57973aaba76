import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS } from '#lib/domain/figures/figure-lines.ts';
import { EXPLORER_IDS } from '#lib/domain/figures/explorer/explorer-lines.ts';
import { PATH_IDS } from '#lib/domain/figures/paths/paths-lines.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/translate.ts';
import {
	DEMO_OUTCOMES,
	demoDashboard,
	demoExplorer,
	demoPaths,
	READERS
} from '../../../../tests/support/demo-views.ts';
import { anOutcome, times, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { richCell } from '../base/table.ts';
import type { Words } from '../base/words.ts';
import { PATH_CHARTS } from '../paths/make-paths.ts';
import { PATH_SCENES } from '../paths/path-scenes.ts';
import { LONGEST_SUMMARY, makeChart, type Chart, type ChartParts } from './chart.ts';
import { DASHBOARD_CHARTS } from './dashboard-charts.ts';
import { EXPLORER_CHARTS } from './explorer-charts.ts';
import { DASHBOARD_SCENES } from './svg/dashboard-scenes.ts';
import { drawSvg } from './svg/draw-svg.ts';
import { EXPLORER_SCENES } from './svg/explorer-scenes.ts';
import type { Scene } from './svg/scene.ts';

const wordsOf = (locale: (typeof LOCALES)[number]): Words => ({ locale, t: translator(locale) });

interface Drawn {
	readonly chart: Chart;
	readonly scene: Scene;
}

/** What one reader is shown at one address. */
function viewsAt(address: string, reader: keyof typeof READERS, outcomes: readonly Outcome[]) {
	const explore = (asked: string) => demoExplorer(asked, READERS[reader], outcomes);
	const explorer = explore(address);
	return {
		dashboard: demoDashboard(address, READERS[reader], outcomes),
		explorers: [explorer, explore(`${address}&measure=${explorer.comparison.indicator}`)],
		paths: demoPaths(address, READERS[reader], outcomes)
	};
}

/** Every chart of some views, each with its drawing. */
function chartsOf({ dashboard, explorers, paths }: ReturnType<typeof viewsAt>, words: Words) {
	return [
		...FIGURE_IDS.map((id): Drawn => ({
			chart: DASHBOARD_CHARTS[id](dashboard, words),
			scene: DASHBOARD_SCENES[id](dashboard, words)
		})),
		...explorers.flatMap((one) =>
			EXPLORER_IDS.map((id): Drawn => ({
				chart: EXPLORER_CHARTS[id](one, words),
				scene: EXPLORER_SCENES[id](one, words)
			}))
		),
		...PATH_IDS.map((id): Drawn => ({
			chart: PATH_CHARTS[id](paths, words),
			scene: PATH_SCENES[id](paths, words)
		}))
	];
}

const ADDRESSES = [
	'programme=CASP&cohort=2023&wave=6',
	'programme=CASP&cohort=all&wave=24',
	'programme=CASP&cohort=2012,2013,2014',
	'programme=CASP&cohort=2023&wave=6&definitions=ove',
	'programme=CASP&cohort=2023&wave=6&definitions=mesr',
	'programme=CIAO&cohort=2020',
	'programme=CASP&cohort=2023&wave=18'
];

/** Classes that leave little or nothing to read. */
const SMALL_CLASSES = new Map<string, readonly Outcome[]>([
	['nobody', []],
	['one person', [anOutcome()]],
	['nobody answered', times(12, () => anOutcome({ collection: 'no-contact', activity: 'not-asked' }))],
	['everybody set aside', times(12, () => withoutJob('studying'))],
	['everybody in work', times(12, () => anOutcome())],
	['everybody in training', times(12, () => withoutJob('studying'))],
	['nobody in work', times(12, () => withoutJob('seeking'))]
]);

/** What may be read of thirteen classes is worked out for the first time: seconds on a busy machine. */
const AUDITED = { timeout: 90_000 };

/** What somebody else may read of a class takes long to work out the first time, whatever the definition. */
const SEEN_BY_OTHERS = ADDRESSES.filter((address) => !/cohort=all|definitions=|wave=18/.test(address));

const CASES = [
	...ADDRESSES.map((address) => [address, 'lead'] as const),
	...SEEN_BY_OTHERS.map((address) => [address, 'viewer'] as const)
];

/** Every text of a chart, its table included. */
function textsOf(chart: Chart): readonly string[] {
	const cells = chart.rows.flatMap(({ cells: row }) => row.map(richCell));
	return [
		chart.title,
		chart.sub,
		chart.summary,
		chart.base,
		chart.note ?? '',
		...chart.columns.map(({ label }) => label),
		...cells.flatMap(({ text, note }) => [text, note ?? '']),
		...chart.points
	];
}

function expectWhole({ chart, scene }: Drawn, words: Words): void {
	for (const text of textsOf(chart))
		expect(text, chart.id).not.toMatch(/\{\w+\}|NaN|undefined|null|Infinity/);
	expect(chart.summary.length, chart.id).toBeLessThanOrEqual(LONGEST_SUMMARY);
	expect(chart.title.length, chart.id).toBeLessThan(130);
	for (const { cells } of chart.rows) expect(cells, chart.id).toHaveLength(chart.columns.length);
	const svg = drawSvg(chart, scene, { locale: words.locale, source: 'Devenir' });
	expect(svg, chart.id).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
	const { texts, elements } = readXml(svg);
	expect(elements.slice(0, 3), chart.id).toEqual(['svg', 'title', 'desc']);
	expect(texts.slice(0, 2), chart.id).toEqual([chart.title, chart.summary]);
}

/** @throws {Error} when it is not well-formed */
function readXml(text: string): { readonly texts: readonly string[]; readonly elements: readonly string[] } {
	const parser = new SaxesParser();
	const texts: string[] = [];
	const elements: string[] = [];
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name }) => elements.push(name));
	parser.on('text', (found) => texts.push(found));
	parser.write(text).close();
	return { texts, elements };
}

describe('every chart of the product has all its parts', () => {
	it.each(CASES)('%s, for a %s', AUDITED, (address, reader) => {
		const views = viewsAt(address, reader, DEMO_OUTCOMES);
		for (const locale of LOCALES) {
			const words = wordsOf(locale);
			for (const drawn of chartsOf(views, words)) expectWhole(drawn, words);
		}
	});

	it.each([...SMALL_CLASSES])('of a class of %s', (_, outcomes) => {
		const words = wordsOf('fr');
		for (const reader of ['lead', 'viewer'] as const) {
			for (const set of ['rncp', 'ove', 'mesr', 'cge']) {
				const address = `programme=CASP&cohort=2023&wave=6&definitions=${set}`;
				for (const drawn of chartsOf(viewsAt(address, reader, outcomes), words)) expectWhole(drawn, words);
			}
		}
	});
});

describe('messages', () => {
	const views = viewsAt('programme=CASP&cohort=2023&wave=6', 'lead', DEMO_OUTCOMES);
	const charts = chartsOf(views, wordsOf('fr'));
	const titleOf = (id: string) => charts.find(({ chart }) => chart.id === id)?.chart.title ?? '';

	it('say that a difference is not measurable where it is not', () => {
		// 2022: 22 of 27, 2023: 37 of 44; the interval of the difference holds zero.
		expect(titleOf('trend')).toMatch(/pas d’évolution mesurable/);
		expect(titleOf('groups')).toMatch(/pas de différence mesurable/);
	});

	it('say what is true of the people counted', () => {
		expect(titleOf('entry-flow')).toMatch(/^\d+ demandeurs d’emploi sur \d+ travaillaient après le titre$/);
		expect(titleOf('places')).toMatch(/^\d+ emplois sur \d+ sont en Île-de-France$/);
	});
});

describe('makeChart', () => {
	const parts: ChartParts = {
		id: 'x',
		title: 'Un titre',
		sub: 'De quoi',
		summary: 'En une phrase',
		base: '3 sur 4',
		note: null,
		columns: [{ label: 'a' }, { label: 'b' }],
		rows: [{ cells: ['1', '2'] }],
		points: [],
		definition: { indicator: 'INS_GLOB', set: 'rncp', explains: 'INS_GLOB' }
	};

	it.each(['title', 'sub', 'summary', 'base'] as const)('refuses a chart without %s', (name) => {
		expect(() => makeChart({ ...parts, [name]: ' ' })).toThrow(name);
	});

	it('refuses a table that is none', () => {
		expect(() => makeChart({ ...parts, columns: [{ label: 'a' }] })).toThrow('table');
		expect(() => makeChart({ ...parts, rows: [{ cells: ['1'] }] })).toThrow('cells');
	});

	it('cuts a summary that nobody would listen to at a word', () => {
		const { summary } = makeChart({ ...parts, summary: 'mot '.repeat(100) });
		expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
		expect(summary).toMatch(/^(mot )+…$/);
	});
});
