import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { SYMBOLS } from '#lib/domain/disclosure/symbols.ts';
import { EXPLORER_IDS } from '#lib/domain/figures/explorer/explorer-lines.ts';
import { buildFigureLines, FIGURE_IDS, figuresOf, type FigureId } from '#lib/domain/figures/figure-lines.ts';
import {
	buildPathLines,
	PATH_IDS,
	pathFiguresOf,
	type PathId
} from '#lib/domain/figures/paths/paths-lines.ts';
import { formatCsv } from '#lib/i18n/format-csv.ts';
import { formatBound, formatEuros, formatNumber, formatShare } from '#lib/i18n/format.ts';
import { translator } from '#lib/i18n/translate.ts';
import { richCell } from '#lib/ui/base/table.ts';
import type { Chart } from '#lib/ui/charts/chart.ts';
import { DASHBOARD_CHARTS } from '#lib/ui/charts/dashboard-charts.ts';
import { EXPLORER_CHARTS } from '#lib/ui/charts/explorer-charts.ts';
import { formatRange } from '#lib/ui/figures/figure-words.ts';
import { PATH_CHARTS } from '#lib/ui/paths/make-paths.ts';
import { demoDashboard, demoExplorer, demoPaths, READERS } from '../../../../tests/support/demo-views.ts';
import { exploreTable } from './explore/explore-file.ts';
import { FIGURE_COLUMNS, flattenLine } from './figures.csv/figure-columns.ts';

const words = { locale: 'fr', t: translator('fr') } as const;
const { locale } = words;

/** A line of a file as text, by the name of its column. */
type Line = Readonly<Record<string, string>>;

function parseCsv(text: string): readonly Line[] {
	const { data, errors } = Papa.parse<Line>(text.replace(/^\uFEFF/, '').trimEnd(), {
		header: true,
		delimiter: ';'
	});
	expect(errors).toEqual([]);
	return data;
}

/** Numbers are written as a spreadsheet set to French reads them. */
const numberOf = (text: string | undefined) =>
	text === undefined || text === '' ? null : Number(text.replace(',', '.'));
const isNumber = (text: string | undefined) => text !== undefined && /^-?[\d,.e-]+$/.test(text);

function readNumbers(line: Line) {
	const at = (name: string) => numberOf(isNumber(line[name]) ? line[name] : '');
	const range = (low: string, high: string) => {
		const [lower, upper] = [at(low), at(high)];
		return lower === null || upper === null ? '' : formatRange({ lower, upper }, words);
	};
	const [x, d] = [at('x'), at('d')];
	const hidden = line['display'] === 'hidden';
	const count = (value: number | null) => (hidden ? 'c' : value === null ? '' : formatNumber(value, locale));
	return {
		x: count(x),
		d: count(d),
		N: count(at('N')),
		n: count(at('n')),
		value: at('value'),
		counts: hidden ? 'c' : `${formatNumber(x ?? 0, locale)} / ${formatNumber(d ?? 0, locale)}`,
		rate: rateText(line, x, d),
		share: hidden ? 'c' : x !== null && d ? formatShare(x, d, locale) : '',
		interval: hidden ? 'c' : range('interval_lower', 'interval_upper'),
		bounds: hidden ? 'c' : range('bound_lower', 'bound_upper'),
		euros: (name: string) => euroText(line, at(name))
	};
}

function rateText(line: Line, x: number | null, d: number | null): string {
	if (line['display'] === 'hidden') return line['value'] ?? '';
	if (line['display'] === 'undefined') return line['value'] ?? '';
	return line['display'] === 'counts' || x === null || d === null ? '–' : formatShare(x, d, locale);
}

function euroText(line: Line, amount: number | null): string {
	if (line['display'] === 'hidden') return SYMBOLS.confidential;
	return amount === null ? '–' : formatEuros(amount, locale);
}

type Reader = ReturnType<typeof readNumbers>;

/** The cells of a rate, in the order of most tables. */
const rateCells = ({ counts, rate, interval, bounds }: Reader) => [counts, rate, interval, bounds];

/** What the table of a chart must hold in its cells of numbers, from the lines of its file. */
const EXPECTED: Readonly<
	Record<FigureId | PathId, (lines: readonly Line[]) => readonly (readonly string[])[]>
> = {
	headlines: (lines) => lines.map(readNumbers).map(rateCells),
	account: (lines) => {
		const people = lines.reduce((sum, line) => sum + (numberOf(line['x']) ?? 0), 0);
		const hidden = lines.some(({ display }) => display === 'hidden');
		return lines.map((line) => {
			if (line['display'] === 'hidden') return ['c', 'c'];
			const x = numberOf(line['x']) ?? 0;
			return [formatNumber(x, locale), hidden || people === 0 ? '' : formatShare(x, people, locale)];
		});
	},
	trend: (lines) => lines.map(readNumbers).map((line) => [line.N, line.n, ...rateCells(line)]),
	jobs: categories,
	structures: categories,
	situation: categories,
	contracts: categories,
	'working-time': categories,
	places: categories,
	pay: (lines) =>
		lines.map(readNumbers).map(({ d, euros }) => [d, euros('q1'), euros('median'), euros('q3')]),
	'entry-flow': links,
	groups: (lines) => lines.map(readNumbers).map(rateCells),
	definitions: (lines) =>
		lines.map(readNumbers).map(({ counts, rate }) => [counts === '0 / 0' ? '–' : counts, rate]),
	horizons: (lines) => lines.map((line) => [line['wave_months'] ?? '', ...rateCells(readNumbers(line))]),
	'wave-flow': links,
	'first-job': (lines) =>
		lines.map((line) => {
			const { x, d, value, interval } = readNumbers(line);
			return [d, x, formatBound(value ?? 0, locale), interval];
		}),
	'already-working': (lines) => lines.map(readNumbers).map(rateCells)
};

function categories(lines: readonly Line[]) {
	return lines.map(readNumbers).map(({ x, share, rate }, index) => {
		const ofRate = lines[index]?.['category'] === '';
		return [x, ofRate ? rate : share];
	});
}

/** The share of a link is of those who come from the same place, withheld ones of people too. */
function links(lines: readonly Line[]) {
	return lines.map((line) => {
		const { x, rate } = readNumbers(line);
		return line['category'] === '' ? [x, rate] : [x, 'share'];
	});
}

/** Cells of numbers of the table, totals left out: files hold no line that others add up to. */
function tableOf(chart: Chart): readonly (readonly string[])[] {
	return chart.rows
		.filter(({ total }) => total !== true)
		.map(({ cells }) =>
			cells.flatMap((cell, index) => (chart.columns[index]?.numeric === true ? [richCell(cell).text] : []))
		);
}

/** A share of the origin is computed from what the table itself shows. */
function withoutShares(id: string, rows: readonly (readonly string[])[], lines: readonly Line[]) {
	if (!id.endsWith('-flow')) return rows;
	return rows.map(([x = '', share = ''], index) => [x, lines[index]?.['category'] === '' ? share : 'share']);
}

const ADDRESSES = [
	'programme=CASP&cohort=2023&wave=6',
	'programme=CASP&cohort=all&wave=24',
	'programme=CASP&cohort=2012',
	'programme=CIAO&cohort=2020',
	'programme=CASP&cohort=2023&wave=6&definitions=ove'
];
const CASES = ADDRESSES.flatMap((address) =>
	(['lead', 'viewer'] as const).map((reader) => [address, reader] as const)
);

describe.each(CASES)('%s, for a %s', (address, reader) => {
	const dashboard = demoDashboard(address, READERS[reader]);
	const paths = demoPaths(address, READERS[reader]);

	it.each(FIGURE_IDS)('the files of %s say what its table says', (id) => {
		const flat = buildFigureLines(dashboard, id).map((line) => flattenLine(line, dashboard, words));
		const lines = parseCsv(formatCsv(FIGURE_COLUMNS, flat));
		const chart = DASHBOARD_CHARTS[id](dashboard, words);
		expect(withoutShares(id, tableOf(chart), lines)).toEqual(EXPECTED[id](lines));
		if (id !== 'account') expectJson(figuresOf(dashboard, id), lines);
	});

	it.each(PATH_IDS)('the files of %s say what its table says', (id) => {
		const flat = buildPathLines(paths, id).map((line) => flattenLine(line, paths, words));
		const lines = parseCsv(formatCsv(FIGURE_COLUMNS, flat));
		const chart = PATH_CHARTS[id](paths, words);
		if (id === 'first-job' && paths.firstJob.steps === null) {
			const [line = {}] = lines;
			const told = ['q1', 'median', 'q3'].map((name) => numberOf(line[name]));
			const shown = tableOf(chart).flat();
			told.forEach((months, index) => {
				if (months === null) expect(shown[index]).toMatch(/non atteint|^c$|^:$|n\. c\./);
				else expect(shown[index]).toBe(formatNumber(months, locale, 1));
			});
			return;
		}
		expect(withoutShares(id, tableOf(chart), lines)).toEqual(EXPECTED[id](lines));
		if (id !== 'first-job') expectJson(pathFiguresOf(paths, id), lines);
	});

	it.each(EXPLORER_IDS)('the file of %s says what its table says', (id) => {
		for (const measure of ['employed', 'INS_GLOB']) {
			if (address.includes('definitions') && measure === 'INS_GLOB') continue;
			const explorer = demoExplorer(`${address}&measure=${measure}&rows=modality`, READERS[reader]);
			const { columns, lines } = exploreTable(explorer, id, locale);
			const parsed = parseCsv(formatCsv(columns, lines));
			const shown = EXPLORER_CHARTS[id](explorer, words).rows.flatMap(({ cells }) =>
				cells.slice(1).map((cell) => richCell(cell).text)
			);
			if (id === 'crosstab') expect(shown).toEqual(parsed.map(crosstabCell));
			else expect(parsed).toHaveLength(EXPLORER_CHARTS[id](explorer, words).rows.length);
		}
	});
});

function crosstabCell(line: Line): string {
	const { x = '', d = '', display = '' } = line;
	if (!isNumber(x)) return x;
	const people = formatNumber(Number(x), locale);
	if (d === '') return people;
	if (display !== 'counts') return formatShare(Number(x), Number(d), locale);
	return words.t('dashboard.of', { x: people, d: formatNumber(Number(d), locale) });
}

/** The counts of the JSON, one for each line of the CSV, in the same order; a withheld one is not there at all. */
function expectJson(figures: readonly object[], lines: readonly Line[]): void {
	const body = JSON.parse(JSON.stringify(figures)) as readonly {
		readonly cells?: readonly { readonly x?: number }[];
		readonly links?: readonly { readonly x?: number }[];
		readonly x?: number;
	}[];
	const counts = body.flatMap(({ cells, links: ribbons, x }) =>
		cells || ribbons ? [...(cells ?? []), ...(ribbons ?? [])].map((cell) => cell.x) : [x]
	);
	expect(counts.map((x) => x ?? 'c')).toEqual(lines.map(({ x = '' }) => (isNumber(x) ? Number(x) : x)));
}
