import { expect, it } from 'vitest';
import { findExposures, withholdLinked } from '#lib/domain/disclosure/linked-figures.ts';
import { all, EVERYONE, is } from '#lib/domain/indicators/condition.ts';
import type { RateIndicator } from '#lib/domain/indicators/indicator.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { tallyOutcomes } from '#lib/domain/indicators/tally-outcomes.ts';
import { CHO_BIT } from '#lib/domain/indicators/catalogue/cho-bit.ts';
import { ETU_TAUX } from '#lib/domain/indicators/catalogue/etu-taux.ts';
import { INS_NET } from '#lib/domain/indicators/catalogue/ins-net.ts';
import { V_INSERSUP_SAL_FR } from '#lib/domain/indicators/variants/insersup-sal-fr.ts';
import { EMPLOYED } from '#lib/domain/indicators/people.ts';
import { roundPercent } from '#lib/domain/statistics/rounding.ts';
import { anOutcome, times, withoutJob } from '../factories/an-outcome.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { describeReference, readVectors } from './support/reference.ts';

interface Rate {
	readonly num: number;
	readonly den: number;
}

interface Vectors {
	readonly acs_unemployment_rate: readonly {
		readonly major: string;
		readonly employed: number;
		readonly unemployed: number;
		readonly published_rate: number;
		readonly expected: Rate & { readonly value: number | null };
	}[];
	readonly orion_threshold: readonly {
		readonly inputs: {
			readonly students: number;
			readonly continuing: number;
			readonly leavers: number;
			readonly employed_leavers: number;
			readonly min_denominator: number;
		};
		readonly expected: Readonly<
			Record<string, Rate & { readonly published: boolean; readonly percent_2?: number }>
		>;
		readonly leak: { readonly recovered_num: number; readonly recovered_den: number };
	}[];
	readonly insersup_denominators: readonly {
		readonly enrolled: number;
		readonly leavers: number;
		readonly continuing: number;
		readonly expected: Readonly<Record<string, Rate & { readonly percent_d1: number }>>;
	}[];
	readonly mesr_taux_insertion: readonly {
		readonly published_rate_percent: number;
		readonly recomputed: Rate & {
			readonly respondents: number;
			readonly value: number;
			readonly percent_d0: number;
		};
		readonly difference_points: number;
	}[];
}

describeReference('13 figures published with their counts', () => {
	const vectors = readVectors<Vectors>('13_worked_official.json');

	function rateOf(people: readonly Outcome[], indicator: RateIndicator): Rate {
		const set = { ...DEFINITION_SETS.statistics, indicators: [indicator] };
		const request = { set, indicators: [indicator], distributions: [], counts: {}, within: EVERYONE };
		const rate = tallyOutcomes(people, { ...request, by: [] })[0]?.rates[indicator.code];
		return { num: rate?.x ?? 0, den: rate?.d ?? 0 };
	}

	const salaried = (count: number) => times(count, () => anOutcome());
	const seeking = (count: number) => times(count, () => withoutJob('seeking', { available: 'yes' }));

	it.each(vectors.acs_unemployment_rate)('$major', ({ employed, unemployed, published_rate, expected }) => {
		// Real counts are of tens of thousands: the same shares of fewer people give the same definition.
		const scale = Math.max(1, Math.ceil((employed + unemployed) / 2000));
		const [few, fewer] = [Math.floor(employed / scale), Math.floor(unemployed / scale)];
		expect(rateOf([...salaried(few), ...seeking(fewer)], CHO_BIT)).toEqual({ num: fewer, den: few + fewer });
		expect([unemployed, employed + unemployed]).toEqual([expected.num, expected.den]);
		const value = expected.den === 0 ? null : expected.num / expected.den;
		expect(value).toBe(expected.value);
		if (value !== null) expect(value).toBeCloseTo(published_rate, 8);
	});

	it.each(vectors.orion_threshold)('a threshold that another figure undoes', ({ inputs, expected, leak }) => {
		const people = new Map([
			['continuing', inputs.continuing],
			['employed', inputs.employed_leavers],
			['other', inputs.leavers - inputs.employed_leavers]
		]);
		const everybody = ['continuing', 'employed', 'other'];
		const figures = [
			{ code: 'study_rate', x: ['continuing'], d: everybody },
			{ code: 'employment_rate', x: ['employed'], d: ['employed', 'other'] },
			{ code: 'favourable_rate', x: ['continuing', 'employed'], d: everybody }
		];
		const small = new Set(
			Object.keys(expected).filter((code) => (expected[code]?.den ?? 0) < inputs.min_denominator)
		);
		expect(Object.keys(expected).filter((code) => !expected[code]?.published)).toEqual([...small]);
		for (const { num, den, percent_2: percent } of Object.values(expected)) {
			if (percent !== undefined) expect(roundPercent(num, den, 2)).toBe(percent);
		}

		const isSmall = ({ code }: { readonly code: string }) => small.has(code);
		const published = { shown: figures.filter((one) => !isSmall(one)), withheld: figures.filter(isSmall) };
		const { recovered_num: x } = leak;
		expect(findExposures(people, published)).toEqual([{ code: 'employment_rate', x, low: x, high: x }]);

		const withheld = withholdLinked(people, figures, { first: small });
		expect(withheld.size).toBe(small.size + 1);
		const left = figures.filter(({ code }) => !withheld.has(code));
		expect(findExposures(people, { shown: left, withheld: published.withheld })).toEqual([]);
	});

	it.each(vectors.insersup_denominators)('$enrolled enrolled, $leavers leavers', (record) => {
		const { continuing, leavers, expected } = record;
		const others = (employed: number) => times(leavers - employed, () => withoutJob('inactive'));
		const studying = times(continuing, () => withoutJob('studying', { study: 'main' }));
		const ofEnrolled: RateIndicator = { ...V_INSERSUP_SAL_FR, denominator: ETU_TAUX.denominator };
		for (const [name, { num, den, percent_d1: percent }] of Object.entries(expected)) {
			expect(roundPercent(num, den, 1), name).toBe(percent);
			if (!name.startsWith('salaried')) continue;
			const people = [...salaried(num), ...others(num), ...studying];
			const indicator = name.endsWith('leavers') ? V_INSERSUP_SAL_FR : ofEnrolled;
			expect(rateOf(people, indicator), name).toEqual({ num, den });
		}
		const people = [...salaried(1), ...others(1), ...studying];
		const { num, den } = expected['continuing'] ?? { num: 0, den: 0 };
		expect(rateOf(people, ETU_TAUX)).toEqual({ num, den });
	});

	it.each(vectors.mesr_taux_insertion)('$published_rate_percent % published', (record) => {
		const { num, den, respondents, ...recomputed } = record.recomputed;
		const people = [
			...salaried(num),
			...seeking(den - num),
			...times(respondents - den, () => withoutJob('studying', { study: 'main' }))
		];
		expect(rateOf(people, INS_NET)).toEqual({ num, den });
		expect(num / den).toBeCloseTo(recomputed.value, 12);
		expect(roundPercent(num, den, 0)).toBe(recomputed.percent_d0);
		expect(100 * recomputed.value - record.published_rate_percent).toBeCloseTo(record.difference_points, 2);
	});

	it('counts abroad and on own account outside salaried work in France', () => {
		const people = [anOutcome(), anOutcome({ country: 'abroad' }), anOutcome({ contract: 'IND' })];
		const france = { ...V_INSERSUP_SAL_FR, numerator: all(EMPLOYED, is('country', 'france')) };
		expect(rateOf(people, V_INSERSUP_SAL_FR)).toEqual({ num: 1, den: 3 });
		expect(rateOf(people, france)).toEqual({ num: 2, den: 3 });
	});
});
