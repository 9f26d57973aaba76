import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audience } from '#lib/domain/disclosure/audience.ts';
import { DEFAULT_THRESHOLDS } from '#lib/domain/disclosure/display-rules.ts';
import { buildFigure } from '#lib/domain/figures/build-figure.ts';
import type { ShownFigure } from '#lib/domain/figures/figure.ts';
import { EVERYONE, is, matches } from '#lib/domain/indicators/condition.ts';
import { ELIGIBLE, EMPLOYED, USABLE, WORK_STUDY } from '#lib/domain/indicators/people.ts';
import { rateParts } from '#lib/domain/indicators/parts.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { INS_GLOB } from '#lib/domain/indicators/catalogue/ins-glob.ts';
import { INS_METIER } from '#lib/domain/indicators/catalogue/ins-metier.ts';
import { tallyOutcomes } from '#lib/domain/indicators/tally-outcomes.ts';
import type { GroupTally, RateTally } from '#lib/domain/indicators/tally.ts';
import type { OutcomeField } from '#lib/domain/outcomes/codes.ts';
import { deriveOutcome } from '#lib/domain/outcomes/derive.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { noAssumptionBounds } from '#lib/domain/statistics/no-assumption-bounds.ts';
import { quantileType2 } from '#lib/domain/statistics/quantile.ts';
import { weightedQuantile } from '#lib/domain/statistics/weighted-quantile.ts';
import { weightedRatio } from '#lib/domain/statistics/weighted-ratio.ts';
import { wilsonInterval } from '#lib/domain/statistics/wilson.ts';
import { anOutcome, aSilentGraduate, times, withoutJob } from '../factories/an-outcome.ts';
import { arbitraryOutcome } from '../support/arbitrary-outcome.ts';
import { DRAWS } from '../support/draws.ts';

/**
 * The checks that must fail the build (statistics 8), each on a thousand draws from one seed:
 *
 * | check | where |
 * |---|---|
 * | 1. silent + n = N; situations; reasons; target job ≤ overall, same denominator | « add up… », here |
 * | 2. target only in work; nobody in work-study is inserted | « count a target job… », here |
 * | 3. rates inside their interval and their bounds | « give rates inside… », « every figure that is shown… », here |
 * | 4. SQL and TypeScript: counts, quantiles, roundings | `sql-equals-typescript.db.test.ts` |
 * | 5. merged categories, shuffled rows, doubled rows, equal weights | « are those of all categories… », « twice over… », « equal weights », here |
 * | 6. no small count can be had from what is public | `disclosure-attacks.test.ts`, `filter-attacks.test.ts`, `public-attacks.test.ts` |
 * | 7. nobody, all neutralised, all refused, one graduate, n = N, x = 0, x = d, unknown N | « the ends of the range », here |
 */

const set = DEFINITION_SETS.statistics;

/** A class as the rules leave it: what a source states may be anything. */
const arbitraryClass = fc.array(
	fc
		.tuple(arbitraryOutcome, fc.boolean())
		.map(([outcome, international]) => deriveOutcome(outcome, { international })),
	{ maxLength: 25 }
);

function tallyBy(people: readonly Outcome[], by: readonly OutcomeField[] = []): readonly GroupTally[] {
	const counts = {
		silent: { all: [ELIGIBLE, { not: USABLE }] },
		...Object.fromEntries(SITUATIONS.map((code) => [code, { all: [USABLE, is('situation', code)] }]))
	};
	return tallyOutcomes(people, {
		set,
		indicators: set.indicators,
		distributions: Object.values(set.distributions),
		counts,
		within: EVERYONE,
		by
	});
}

const SITUATIONS = ['employed', 'unemployed', 'study', 'unable', 'inactive'] as const;

function tally(people: readonly Outcome[]): GroupTally {
	const [all] = tallyBy(people);
	if (!all) throw new Error('Not counted');
	return all;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the counts of a class', () => {
	it('add up: silent people, situations, reasons of being set aside', () => {
		fc.assert(
			fc.property(arbitraryClass, (people) => {
				const { base, counts, rates } = tally(people);
				expect(base.n + (counts['silent'] ?? 0)).toBe(base.N);
				expect(sum(SITUATIONS.map((code) => counts[code] ?? 0))).toBe(base.n);
				const [overall, target] = [rates['INS_GLOB'], rates['INS_METIER']];
				expect(sum(Object.values(base.neutralised))).toBe(base.n - (overall?.d ?? 0));
				expect(target?.d).toBe(overall?.d);
				expect(target?.x).toBeLessThanOrEqual(overall?.x ?? 0);
			}),
			DRAWS
		);
	});

	it('count a target job for people in work only, and nobody in work-study as inserted', () => {
		const overall = rateParts(set, INS_GLOB).x;
		const target = rateParts(set, INS_METIER).x;
		fc.assert(
			fc.property(arbitraryClass, (people) => {
				for (const person of people) {
					if (matches(target, person)) expect(matches(EMPLOYED, person)).toBe(true);
					if (matches(WORK_STUDY, person)) expect(matches(overall, person)).toBe(false);
				}
			}),
			DRAWS
		);
	});

	it('give rates inside their interval and their bounds', () => {
		fc.assert(
			fc.property(arbitraryClass, (people) => {
				for (const { x, d, unanswered } of ratesOf(tally(people))) {
					expect(x).toBeLessThanOrEqual(d);
					if (d > 0) expectInside(x, d, unanswered);
				}
			}),
			DRAWS
		);
	});

	it('give a value, an interval and bounds to every figure that is shown, and to no other', () => {
		fc.assert(
			fc.property(arbitraryClass, fc.constantFrom<Audience>(...AUDIENCES), (people, audience) => {
				const counted = tally([...people, ...people, ...people]);
				for (const indicator of set.indicators) {
					const figure = buildFigure(indicator, counted, {
						...FRAME,
						reader: { audience, exactCounts: true }
					});
					expectReadable(figure);
				}
			}),
			DRAWS
		);
	});

	it('are those of all categories of a variable together, in whatever order people come', () => {
		fc.assert(
			fc.property(
				arbitraryClass.chain((people) =>
					fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length }))
				),
				fc.constantFrom<OutcomeField>('sex', 'cohort', 'centre'),
				([people, shuffled], field) => {
					const whole = tally(people);
					const groups = tallyBy(people, [field]);
					for (const [code, { x, d }] of Object.entries(whole.rates)) {
						expect(sum(groups.map(({ rates }) => rates[code]?.x ?? 0)), code).toBe(x);
						expect(sum(groups.map(({ rates }) => rates[code]?.d ?? 0)), code).toBe(d);
					}
					expect(tally(shuffled)).toEqual(whole);
				}
			),
			DRAWS
		);
	});

	it('twice over: same ratios and quantiles, narrower intervals', () => {
		fc.assert(
			fc.property(arbitraryClass, (people) => {
				const [once, twice] = [tally(people), tally([...people, ...people])];
				for (const [code, { x, d }] of Object.entries(once.rates)) {
					expect(twice.rates[code]).toMatchObject({ x: 2 * x, d: 2 * d });
					if (d > 0) expect(width(2 * x, 2 * d)).toBeLessThan(width(x, d));
				}
				for (const [code, { values }] of Object.entries(once.pays)) {
					if (values.length === 0) continue;
					expect(quantileType2(twice.pays[code]?.values ?? [], 0.5)).toBe(quantileType2(values, 0.5));
				}
			}),
			DRAWS
		);
	});
});

const AUDIENCES = ['public', 'internal', 'dossier', 'operator'] as const;
const FRAME = {
	set,
	population: { programmes: [], cohorts: [], wave: 6, filter: {} },
	rulesVersion: '1.0.0',
	thresholds: DEFAULT_THRESHOLDS
};

function middleOf({ value, quantiles, wait }: ShownFigure): number | null {
	return value ?? quantiles?.type2.median ?? wait?.quartiles.median ?? null;
}

/** A value inside its interval and its bounds, or no number that would make one. */
function expectReadable(figure: ReturnType<typeof buildFigure>): void {
	if (figure.display === 'hidden') {
		expect(Object.keys(figure)).not.toContain('x');
		return;
	}
	if (figure.display === 'undefined') {
		expect(figure.value).toBeNull();
		return;
	}
	const { value, interval, bounds, wait, display } = figure;
	const middle = middleOf(figure);
	if (display === 'counts') expect([value, interval, bounds]).toEqual([null, null, null]);
	// Half of a class may still be waiting when it was last asked: the wait then has no median.
	else if (wait === undefined) expect(middle).not.toBeNull();
	if (middle === null) return;
	for (const ends of [interval, bounds]) {
		if (!ends) continue;
		expect(ends.lower, figure.indicator).toBeLessThanOrEqual(middle);
		expect(ends.upper, figure.indicator).toBeGreaterThanOrEqual(middle);
	}
}

function ratesOf({ rates }: GroupTally): readonly RateTally[] {
	return Object.values(rates);
}

function expectInside(x: number, d: number, unanswered: number): void {
	for (const { lower, upper } of [wilsonInterval(x, d), noAssumptionBounds(x, d, unanswered)]) {
		expect(lower).toBeGreaterThanOrEqual(0);
		expect(upper).toBeLessThanOrEqual(1);
		expect(x / d).toBeGreaterThanOrEqual(lower);
		expect(x / d).toBeLessThanOrEqual(upper);
	}
}

function width(x: number, d: number): number {
	const { lower, upper } = wilsonInterval(x, d);
	return upper - lower;
}

describe('equal weights', () => {
	it('change no rate and no quantile', () => {
		const arbitraryValues = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 40 });
		fc.assert(
			fc.property(arbitraryValues, fc.double({ min: 0.1, max: 10, noNaN: true }), (values, weight) => {
				const sorted = values.toSorted((a, b) => a - b);
				const weighted = sorted.map((value) => ({ value, weight }));
				for (const p of [0.1, 0.25, 0.5, 0.75, 0.9]) {
					expect(weightedQuantile(weighted, p)).toBe(quantileType2(sorted, p));
				}
				const high = values.map((value) => (value > 25 ? 1 : 0));
				const design = { weights: values.map(() => weight), margins: {}, population: null };
				const rate = weightedRatio({ y: high, x: values.map(() => 1) }, design);
				expect(rate?.estimate).toBeCloseTo(sum(high) / values.length, 12);
			}),
			DRAWS
		);
	});
});

describe('the ends of the range', () => {
	const studying = () => withoutJob('studying', { study: 'main' });
	const refused = () => aSilentGraduate({ collection: 'refused' });
	const seeking = () => withoutJob('seeking');
	const ENDS = [
		['nobody at all', [], () => ({ N: 0, n: 0, x: 0, d: 0 })],
		['nobody answered', [aSilentGraduate], (many: number) => ({ N: many, n: 0, x: 0, d: 0 })],
		['all refused', [refused], (many: number) => ({ N: many, n: 0, x: 0, d: 0 })],
		['all set aside', [studying], (many: number) => ({ N: many, n: many, x: 0, d: 0 })],
		['nobody in work', [seeking], (many: number) => ({ N: many, n: many, x: 0, d: many })],
		['everybody in work', [anOutcome], (many: number) => ({ N: many, n: many, x: many, d: many })],
		[
			'half of them silent',
			[anOutcome, aSilentGraduate],
			(many: number) => ({ N: 2 * many, n: many, x: many, d: many })
		]
	] as const;

	/** A class of one is a class of so many, and so is one that only respondents are known of: there, n is N. */
	it.each(ENDS)('%s', (_, kinds, expected) => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 60 }), (many) => {
				const counted = tally(kinds.flatMap((kind) => times(many, () => kind())));
				const rate = counted.rates['INS_GLOB'];
				expect(rate).toMatchObject(expected(many));
				for (const indicator of set.indicators) {
					for (const audience of AUDIENCES) {
						const reader = { audience, exactCounts: false };
						expectReadable(buildFigure(indicator, counted, { ...FRAME, reader }));
					}
				}
				if (!rate || rate.d === 0) return;
				expectInside(rate.x, rate.d, rate.unanswered);
				const { lower, upper } = wilsonInterval(rate.x, rate.d);
				if (rate.x === 0) expect(lower).toBe(0);
				if (rate.x === rate.d) expect(upper).toBe(1);
			}),
			{ ...DRAWS, numRuns: Math.ceil(DRAWS.numRuns / ENDS.length) }
		);
	});
});
