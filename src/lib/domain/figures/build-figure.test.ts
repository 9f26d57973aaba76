import { describe, expect, it } from 'vitest';
import { aSilentGraduate, anOutcome, times, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { OPERATOR, type Reader } from '../disclosure/audience.ts';
import { DEFAULT_THRESHOLDS } from '../disclosure/display-rules.ts';
import { EVERYONE } from '../indicators/condition.ts';
import { DEFINITION_SETS } from '../indicators/registry.ts';
import { tallyOutcomes } from '../indicators/tally-outcomes.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import { buildFigure } from './build-figure.ts';
import type { Figure } from './figure.ts';

const LEAD: Reader = { audience: 'internal', exactCounts: true };
const PUBLIC: Reader = { audience: 'public', exactCounts: false };
const set = DEFINITION_SETS.statistics;

function figureOf(code: string, people: readonly Outcome[], reader: Reader = LEAD): Figure {
	const request = {
		set,
		indicators: set.indicators,
		distributions: [],
		counts: {},
		within: EVERYONE,
		by: []
	};
	const [tally] = tallyOutcomes(people, request);
	const indicator = set.indicators.find((one) => one.code === code);
	if (!tally || !indicator) throw new Error(`No ${code}`);
	const population = { programmes: [], cohorts: [], wave: 6, filter: {} };
	return buildFigure(indicator, tally, {
		set,
		population,
		rulesVersion: '1.0.0',
		reader,
		thresholds: DEFAULT_THRESHOLDS
	});
}

/** 37 in work out of 44 counted, 7 set aside, 11 silent: the reference page, its ends computed by R. */
const REFERENCE_PAGE = [
	...times(37, () => anOutcome()),
	...times(7, () => withoutJob('seeking')),
	...times(7, () => withoutJob('studying')),
	...times(11, () => aSilentGraduate())
];

describe('a rate', () => {
	it('comes with its interval and its bounds', () => {
		const figure = figureOf('INS_GLOB', REFERENCE_PAGE);
		expect(figure).toMatchObject({ N: 62, n: 51, x: 37, d: 44, display: 'shown', neutralised: { study: 7 } });
		if (figure.display !== 'shown') throw new Error('It can be shown.');
		expect(figure.interval?.lower).toBeCloseTo(0.7063, 4);
		expect(figure.interval?.upper).toBeCloseTo(0.9207, 4);
		expect(figure.bounds).toEqual({ lower: 37 / 55, upper: 48 / 55 });
	});

	it('lies within its interval and its bounds', () => {
		for (const code of ['INS_GLOB', 'INS_METIER', 'EMP_TAUX', 'STABLE']) {
			const figure = figureOf(code, REFERENCE_PAGE, OPERATOR);
			if (figure.display === 'hidden' || figure.display === 'undefined') throw new Error('It can be shown.');
			const { value, interval, bounds } = figure;
			for (const range of [interval, bounds]) {
				expect(range?.lower, code).toBeLessThanOrEqual(value ?? NaN);
				expect(range?.upper, code).toBeGreaterThanOrEqual(value ?? NaN);
			}
		}
	});

	it('of an empty denominator has no value, never zero', () => {
		expect(
			figureOf(
				'INS_GLOB',
				times(3, () => aSilentGraduate())
			)
		).toMatchObject({
			display: 'undefined',
			value: null,
			reasons: ['no_data']
		});
	});

	it('of the target job is not computed where nobody has decided on one', () => {
		const undecided = times(30, () => anOutcome({ target: 'undecided' }));
		expect(figureOf('INS_METIER', undecided)).toMatchObject({ display: 'undefined', reasons: ['not_asked'] });
		expect(figureOf('INS_METIER', [...undecided, anOutcome({ target: 'no' })])).toMatchObject({
			x: 0,
			d: 31
		});
	});

	it('of another kind of class says so', () => {
		expect(figureOf('V_MESR_INS', REFERENCE_PAGE)).toMatchObject({
			display: 'undefined',
			reasons: ['population']
		});
	});

	it('counts a job-seeker at entry among the silent only where it may be one', () => {
		const people = [
			...times(6, () => anOutcome({ entrySituation: 'DE' })),
			...times(4, () => anOutcome({ entrySituation: 'SAL' })),
			aSilentGraduate({ entrySituation: 'DE' }),
			aSilentGraduate({ entrySituation: 'unknown' }),
			aSilentGraduate({ entrySituation: 'SAL' })
		];
		expect(figureOf('RETOUR_EMPLOI', people, OPERATOR)).toMatchObject({
			N: 7,
			n: 6,
			x: 6,
			d: 6,
			bounds: { lower: 6 / 8, upper: 1 }
		});
	});

	it('of the frame has neither bounds nor a fragile mark', () => {
		const figure = figureOf('REP_TAUX', [
			...times(8, () => anOutcome()),
			...times(12, () => aSilentGraduate())
		]);
		expect(figure).toMatchObject({ display: 'shown', x: 8, d: 20, bounds: null, reasons: [] });
	});

	it('carries no number at all once hidden', () => {
		const figure = figureOf(
			'INS_GLOB',
			times(12, () => anOutcome()),
			PUBLIC
		);
		expect(figure.display).toBe('hidden');
		expect(numbersIn({ ...figure, population: null })).toEqual([]);
	});
});

describe('pay', () => {
	const paid = (count: number) =>
		times(1, () => anOutcome()).flatMap((one) =>
			Array.from({ length: count }, (_, i) => ({ ...one, netMonthlyEuros: 1_500 + 10 * i }))
		);

	it('shows a median from ten pays and quartiles from twenty', () => {
		expect(figureOf('SAL_NET_TP', paid(9))).toMatchObject({ display: 'hidden' });
		expect(figureOf('SAL_NET_TP', paid(10))).toMatchObject({
			quantiles: { type2: { q1: null, median: 1545, q3: null } }
		});
		expect(figureOf('SAL_NET_TP', paid(20))).toMatchObject({
			quantiles: { type2: { q1: 1545, median: 1595, q3: 1645 } }
		});
	});

	it('counts those who did not give it apart', () => {
		const people = [...paid(20), ...times(3, () => anOutcome({ netMonthlyEuros: null }))];
		expect(figureOf('SAL_NET_TP', people)).toMatchObject({ d: 20, missing: 3 });
	});
});

/** Every number anywhere in a value. */
function numbersIn(value: unknown): readonly number[] {
	if (typeof value === 'number') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
