import { describe, expect, it } from 'vitest';
import { weighClass } from './weigh-class.ts';
import { weighRate } from './weighted-figure.ts';
import type { WeightingCell } from './weighting-cell.ts';
import { maySetBeWeighted, parseVariables, weightedClass } from './weighting-decision.ts';

/** A group of a class: graduates, answers, in work of those in the labour market. */
const cell = (code: string, counts: readonly [N: number, n: number, x: number, d: number]): WeightingCell => {
	const [N, n, x, d] = counts;
	return { key: [code], N, n, rates: { INS_NET: { x, d } } };
};

/** 60 of the day, of whom 48 answered, and 40 of the evening, of whom 20. */
const DAY = cell('day', [60, 48, 24, 48]);
const EVENING = cell('evening', [40, 20, 18, 20]);

const codes = (cells: readonly WeightingCell[]) => {
	const weighting = weighClass(cells, ['modality'], 'INS_NET');
	return weighting.status === 'ok' ? [] : weighting.refusals.map(({ code }) => code);
};

describe('a class whose groups answer and work unevenly', () => {
	const weighting = weighClass([DAY, EVENING], ['modality'], 'INS_NET');
	if (weighting.status === 'refused') throw new Error(JSON.stringify(weighting));

	it('has each group weigh what it weighs among graduates', () => {
		// By hand: 0,6 × 24/48 + 0,4 × 18/20, where the plain rate is 42/68.
		const figure = weighRate(weighting, 'INS_NET');
		expect(figure?.weighted).toBeCloseTo(0.66, 12);
		expect(figure).toMatchObject({ x: 42, d: 68 });
		expect(figure?.weightedInterval.lower).toBeLessThan(0.66);
		expect(figure?.weightedInterval.upper).toBeGreaterThan(0.66);
	});

	it('tells what the weights cost', () => {
		// Weights 60/48 and 40/20: (48 × 1,25 + 20 × 2)² / (48 × 1,25² + 20 × 2²).
		expect(weighting.effective).toBeCloseTo(10_000 / 155, 12);
		expect(weighting.effect).toBeCloseTo((68 * 155) / 10_000, 12);
		expect(weighting.most).toBeCloseTo(2 / (100 / 68), 12);
	});

	it('weighs no rate that counts people who did not answer, and none that counts nobody', () => {
		expect(weighRate({ ...weighting, cells: [cell('day', [60, 48, 50, 60])] }, 'INS_NET')).toBeNull();
		expect(weighRate(weighting, 'STABLE')).toBeNull();
	});

	it('leaves a rate of everybody, and of nobody, exact, with an interval that has a width', () => {
		for (const share of [0, 1]) {
			const cells = [DAY, EVENING].map(({ key, N, n }) => ({
				key,
				N,
				n,
				rates: { R: { x: share * n, d: n } }
			}));
			const figure = weighRate({ ...weighting, cells }, 'R');
			expect(figure?.weighted).toBe(share);
			const { lower = 0, upper = 0 } = figure?.weightedInterval ?? {};
			expect(upper - lower).toBeGreaterThan(0.02);
			expect(upper - lower).toBeLessThan(0.1);
		}
	});
});

describe('a class that is not weighted', () => {
	it.each([
		[
			'too few people',
			[cell('day', [20, 18, 9, 18]), cell('evening', [20, 10, 9, 10])],
			['few_graduates', 'few_answers']
		],
		[
			'everybody answered',
			[cell('day', [60, 60, 30, 60]), cell('evening', [40, 40, 36, 40])],
			['everybody_answered']
		],
		['groups that answer alike', [DAY, cell('evening', [40, 28, 25, 28])], ['no_gap']],
		['groups that work alike', [DAY, cell('evening', [40, 20, 11, 20])], ['not_linked']],
		['a group with few answers', [DAY, EVENING, cell('distance', [9, 4, 2, 4])], ['small_category']],
		['a group nobody of which answered', [DAY, EVENING, cell('distance', [9, 0, 0, 0])], ['small_category']],
		['people of no known group', [DAY, EVENING, cell('unknown', [9, 6, 2, 6])], ['unknown_category']],
		[
			'weights over the caps',
			[cell('day', [60, 58, 20, 58]), cell('evening', [80, 6, 6, 6])],
			['caps_not_attainable']
		],
		[
			'weights that cost too much',
			[cell('day', [60, 55, 20, 55]), cell('evening', [40, 10, 9, 10])],
			['too_costly']
		]
	] as const)('for %s', (_what, cells, expected) => {
		expect(codes(cells)).toEqual(expected);
	});

	it('a gap of fifteen points, or ten, is enough', () => {
		expect(codes([cell('day', [60, 48, 24, 48]), cell('evening', [40, 26, 16, 26])])).toEqual([]);
	});
});

describe('what may be weighted', () => {
	it('is never a rate of the register', () => {
		expect(maySetBeWeighted('rncp')).toBe(false);
		expect(maySetBeWeighted('statistics')).toBe(false);
		expect(maySetBeWeighted('ove')).toBe(true);
	});

	it('is one whole class at one wave', () => {
		const one = { programmes: ['CASP'], cohorts: [2023], wave: 6, definitions: 'ove', where: {} } as const;
		expect(weightedClass(one)).toEqual({ programme: 'CASP', cohort: 2023, wave: 6 });
		for (const other of [
			{ ...one, programmes: [] },
			{ ...one, cohorts: [2022, 2023] },
			{ ...one, wave: null },
			{ ...one, where: { sex: ['F'] } }
		])
			expect(weightedClass(other)).toBeNull();
	});

	it('is by one to three variables of the list, and by no answer', () => {
		expect(parseVariables(['entry', 'sex', 'sex'])).toMatchObject({ value: ['sex', 'entry'] });
		expect(parseVariables([])).toMatchObject({ problems: [{ code: 'weighting.variables' }] });
		expect(parseVariables(['sex', 'age', 'route', 'entry'])).toMatchObject({ ok: false });
		expect(parseVariables(['contract'])).toMatchObject({ problems: [{ code: 'weighting.variable' }] });
	});
});
