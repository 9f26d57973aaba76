import { expect, it } from 'vitest';
import { all, EVERYONE, is, not } from '#lib/domain/indicators/condition.ts';
import { ELIGIBLE, EMPLOYED, USABLE } from '#lib/domain/indicators/people.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { tallyOutcomes } from '#lib/domain/indicators/tally-outcomes.ts';
import type { GroupTally } from '#lib/domain/indicators/tally.ts';
import { V_MESR_N } from '#lib/domain/indicators/variants/mesr-ins.ts';
import { quantileType2 } from '#lib/domain/statistics/quantile.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { readIndicatorsFile } from './support/indicators-file.ts';
import { describeReference, expectClose, readVectors, type Tolerance } from './support/reference.ts';

interface Rate {
	readonly num: number;
	readonly den: number;
	readonly value: number | null;
}

interface Pay {
	readonly n: number;
	readonly q1: number | null;
	readonly median: number | null;
	readonly q3: number | null;
}

type Expected = Readonly<Record<string, number | Readonly<Record<string, number>> | Rate | Pay>>;

interface Vectors {
	readonly all: Expected;
	readonly by_cohort: Readonly<Record<string, Expected>>;
	readonly by_sex: Readonly<Record<string, Expected>>;
	readonly empty_population: Expected;
}

const SITUATIONS = ['employed', 'unemployed', 'study', 'unable', 'inactive'] as const;

/** Plain counts of the file, by their name there. */
const COUNTS = {
	eligible: ELIGIBLE,
	excluded_from_frame: not(ELIGIBLE),
	usable_responses: USABLE,
	abroad: all(EMPLOYED, is('country', 'abroad')),
	V_MESR_N,
	...Object.fromEntries(SITUATIONS.map((code) => [`situation ${code}`, all(USABLE, is('situation', code))]))
};

describeReference('10 indicators', () => {
	const vectors = readVectors<Vectors>('10_indicators.json');
	const outcomes = readIndicatorsFile();
	const set = DEFINITION_SETS.statistics;
	const tolerance = { absolute: 1e-12, ...vectors.meta.tolerance };

	const count = (some: readonly Outcome[], by: readonly ('cohort' | 'sex')[] = []) =>
		tallyOutcomes(some, {
			set,
			indicators: set.indicators,
			distributions: [],
			counts: COUNTS,
			within: EVERYONE,
			by
		});

	it('everybody', () => {
		expectTally(count(outcomes)[0], vectors.all, tolerance);
	});

	it('nobody', () => {
		expectTally(count([])[0], vectors.empty_population, tolerance);
	});

	it.each(Object.keys(vectors.by_cohort))('cohort %s', (cohort) => {
		const group = count(outcomes, ['cohort']).find(({ key }) => key[0] === cohort);
		expectTally(group, vectors.by_cohort[cohort], tolerance);
	});

	it.each(Object.keys(vectors.by_sex))('sex %s', (sex) => {
		const group = count(outcomes, ['sex']).find(({ key }) => key[0] === sex);
		expectTally(group, vectors.by_sex[sex], tolerance);
	});
});

/** Every name of the vector must be something that is counted: none may be passed over. */
function expectTally(tally: GroupTally | undefined, expected: Expected | undefined, tolerance: Tolerance) {
	if (!tally || !expected) throw new Error('The group is missing.');
	for (const [name, value] of Object.entries(expected)) {
		if (name === 'situations') expectSituations(tally, value as Readonly<Record<string, number>>);
		else if (typeof value === 'number') expect(tally.counts[name], name).toBe(value);
		else if ('num' in value) expectRate(tally, name, value as Rate, tolerance);
		else expectPay(tally, name, value as Pay, tolerance);
	}
}

function expectSituations(tally: GroupTally, expected: Readonly<Record<string, number>>): void {
	for (const [code, people] of Object.entries(expected)) {
		expect(tally.counts[`situation ${code}`], code).toBe(people);
	}
}

function expectRate(tally: GroupTally, code: string, expected: Rate, tolerance: Tolerance): void {
	const rate = tally.rates[code];
	expect([rate?.x, rate?.d], code).toEqual([expected.num, expected.den]);
	const value = rate && rate.d > 0 ? rate.x / rate.d : null;
	expectClose(value, expected.value, code, tolerance);
}

function expectPay(tally: GroupTally, code: string, expected: Pay, tolerance: Tolerance): void {
	const values = tally.pays[code]?.values ?? [];
	expect(values.length, code).toBe(expected.n);
	const quantile = (p: number) => (values.length === 0 ? null : quantileType2(values, p));
	expectClose(quantile(0.25), expected.q1, `${code} q1`, tolerance);
	expectClose(quantile(0.5), expected.median, `${code} median`, tolerance);
	expectClose(quantile(0.75), expected.q3, `${code} q3`, tolerance);
}
