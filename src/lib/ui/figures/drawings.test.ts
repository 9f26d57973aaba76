import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Breakdown, PayByCohort, Trend } from '#lib/domain/figures/dashboard.ts';
import type { Figure, FigureHeader } from '#lib/domain/figures/figure.ts';
import { translator } from '#lib/i18n/translate.ts';
import { squareRows } from './account.ts';
import { barWidths } from './bars.ts';
import { buildBars, buildBreakdownTable } from './breakdown.ts';
import { buildPayStrips, roundQuartiles } from './pay.ts';
import { buildTrendCuts, buildTrendPoints, buildTrendSegments } from './trend.ts';
import { describeTrendBase } from './trend-table.ts';

const words = { locale: 'fr', t: translator('fr') } as const;

const HEADER: FigureHeader = {
	indicator: 'INS_GLOB',
	definition: { set: 'rncp', version: '1.0.0', label: 'France compétences' },
	population: { programmes: [], cohorts: [], wave: 6, filter: {} },
	referenceDate: null,
	reasons: [],
	snapshot: null,
	lineage: { rulesVersion: '1', sources: {}, dataAt: null }
};
const HIDDEN: Figure = { ...HEADER, display: 'hidden' };

function shown(x: number, d: number): Figure {
	return {
		...HEADER,
		display: 'shown',
		N: d + 10,
		n: d,
		x,
		d,
		neutralised: {},
		value: x / d,
		interval: { method: 'wilson', level: 0.95, lower: 0.5, upper: 0.9 },
		bounds: { lower: 0.4, upper: 0.95 }
	};
}

describe('bars', () => {
	const people = fc.array(
		fc.record({
			label: fc.string(),
			count: fc.option(fc.nat(10_000)),
			tone: fc.constant('work' as const),
			level: fc.constant('line' as const)
		}),
		{ maxLength: 20 }
	);

	it('are as long as their counts, the longest leaving room for its number', () => {
		fc.assert(
			fc.property(people, (bars) => {
				const widths = barWidths(bars);
				const longest = Math.max(1, ...bars.map(({ count }) => count ?? 0));
				bars.forEach(({ count }, index) => {
					expect(widths[index]).toBeCloseTo(((count ?? 0) / longest) * 76, 9);
				});
			})
		);
	});
});

describe('a breakdown', () => {
	const breakdown: Breakdown = {
		message: { key: 'base.product' },
		labels: { A: { text: 'Famille A' }, a1: { text: 'Titre' } },
		rates: [],
		figure: {
			...HEADER,
			display: 'shown',
			N: 20,
			n: 18,
			d: 16,
			missing: 1,
			cells: [
				{ code: 'A', display: 'shown', x: 12 },
				{ code: 'B', display: 'hidden' },
				{ code: 'a1', parent: 'A', display: 'shown', x: 7 }
			]
		}
	};

	it('puts titles under their family, and leaves no number in a hidden cell', () => {
		const { bars, left } = buildBars(breakdown, () => 'target', words);
		expect(bars.map(({ label, count, level }) => [label, count, level])).toEqual([
			['Famille A', 12, 'head'],
			['Titre', 7, 'child'],
			['B', null, 'head']
		]);
		expect(left).toEqual({ lines: 0, people: 0 });
	});

	it('says how many people the drawing leaves to the table', () => {
		const cells = Array.from({ length: 14 }, (_, index) => ({
			code: `F${index}`,
			display: 'shown' as const,
			x: 20 - index
		}));
		const long = { ...breakdown, figure: { ...breakdown.figure, cells } };
		// Twelve families are drawn; the last two hold 8 and 7 people.
		expect(buildBars(long, () => 'work', words).left).toEqual({ lines: 2, people: 15 });
	});

	it('gives every line and the total in the table', () => {
		const { rows } = buildBreakdownTable(breakdown, words);
		expect(rows).toHaveLength(4);
		expect(rows[0]?.cells).toEqual(['Famille A', '12', '75\u00a0%']);
		expect(rows[2]?.cells[1]).toMatchObject({ text: 'c' });
		expect(rows[3]).toMatchObject({ total: true });
	});
});

describe('the account', () => {
	const account = (people: number): Account => ({
		message: { key: 'base.product' },
		groups: [{ code: 'target', display: 'shown', x: people, label: { key: 'base.product' } }],
		braces: [],
		reading: []
	});

	it('draws one square a person up to 200 people, bars above', () => {
		expect(squareRows(account(62))).toBe(3);
		expect(squareRows(account(200))).toBe(8);
		expect(squareRows(account(201))).toBeNull();
	});
});

describe('a trend', () => {
	const trend: Trend = {
		message: { key: 'base.product' },
		indicator: 'INS_GLOB',
		points: [
			{ cohort: 2020, figure: shown(18, 24) },
			{ cohort: 2021, figure: HIDDEN },
			{ cohort: 2022, figure: shown(22, 27) },
			{ cohort: 2023, figure: shown(37, 44) }
		],
		breaks: [],
		comparison: null,
		note: { key: 'base.product' }
	};

	it('joins only neighbours that can be read, and draws no mark for a hidden one', () => {
		const points = buildTrendPoints(trend, words);
		expect(points.map(({ x }) => x)).toEqual([12.5, 37.5, 62.5, 87.5]);
		expect(points[1]).toMatchObject({ rate: null, label: 'c', counts: '' });
		expect(buildTrendSegments(points).map(({ from, to }) => [from.year, to.year])).toEqual([
			['2022', '2023']
		]);
	});

	it('draws a gap where the series is cut, and what came before in the colour of context', () => {
		const why = { key: 'base.product' };
		const cut = buildTrendPoints({ ...trend, breaks: [{ before: 2023, cut: true, why }] }, words);
		expect(buildTrendSegments(cut)).toEqual([]);
		expect(buildTrendCuts(cut)).toEqual([{ year: '2023', x: 75 }]);
		expect(cut.map(({ old }) => old)).toEqual([true, true, true, false]);
		const told = buildTrendPoints({ ...trend, breaks: [{ before: 2023, cut: false, why }] }, words);
		expect(buildTrendSegments(told)).toHaveLength(1);
	});

	it('leaves a hidden cohort out of the sum, so that it cannot be found by difference', () => {
		// 24 + 27 + 44 answers of 34 + 37 + 54 graduates.
		expect(describeTrendBase(trend, words)).toContain('95 répondants sur 125 diplômés');
	});
});

describe('pay', () => {
	const pay = (q1: number | null, median: number | null, q3: number | null): Figure => ({
		...HEADER,
		display: 'shown',
		N: 62,
		n: 51,
		x: 24,
		d: 24,
		neutralised: {},
		value: null,
		interval: null,
		bounds: null,
		quantiles: { type2: { q1, median, q3 }, type7: { q1, median, q3 } }
	});

	it('is rounded to ten euros, half up, after the quantile', () => {
		expect(roundQuartiles({ q1: 1614.99, median: 1735, q3: null })).toEqual({
			q1: 1610,
			median: 1740,
			q3: null
		});
	});

	it('stands on one axis for all cohorts, inside its margins', () => {
		const rows: PayByCohort = {
			message: { key: 'base.product' },
			indicator: 'SAL_NET_TP',
			rows: [
				{ cohort: 2023, figure: pay(1600, 1700, 1900) },
				{ cohort: 2022, figure: pay(null, 1700, null) },
				{ cohort: 2021, figure: HIDDEN }
			]
		};
		const [first, second, third] = buildPayStrips(rows);
		expect(first?.at.median).toBe(second?.at.median);
		expect(first?.at.q1).toBeGreaterThan(20);
		expect(first?.at.q3).toBeLessThan(80);
		expect(second?.at.q1).toBeNull();
		expect(third?.quartiles).toBeNull();
	});
});
