import { expect, it } from 'vitest';
import { type FollowUp, kaplanMeier } from '#lib/domain/statistics/kaplan-meier.ts';
import { logRankTest } from '#lib/domain/statistics/log-rank.ts';
import { withPlainIntervals } from '#lib/domain/statistics/plain-survival-interval.ts';
import { survivalQuantile } from '#lib/domain/statistics/survival-quantile.ts';
import { describeReference, expectClose, readReferenceRows, readVectors } from './support/reference.ts';

type Numbers = readonly (number | null)[];

interface Case {
	readonly name: string;
	readonly conf_type: string;
	readonly input_time?: readonly number[];
	readonly input_event?: readonly number[];
	readonly n: number;
	readonly events: number;
	readonly time: Numbers;
	readonly n_risk: Numbers;
	readonly n_event: Numbers;
	readonly n_censor: Numbers;
	readonly survival: Numbers;
	readonly std_err_greenwood: Numbers;
	readonly lower: Numbers;
	readonly upper: Numbers;
	readonly quartiles: Numbers;
	readonly quartiles_lower: Numbers;
	readonly quartiles_upper: Numbers;
}

interface Vectors {
	readonly cases: readonly Case[];
	readonly logrank: { readonly chisq: number; readonly p: number };
	readonly naive_median_of_observed: number;
}

describeReference('07 time to first job', () => {
	const { meta, cases, logrank, ...vectors } = readVectors<Vectors>('07_kaplan_meier.json');
	const file = readReferenceRows('data/first_job.csv').map((row) => ({
		group: row['group'],
		months: Number(row['months']),
		found: row['event'] === '1'
	}));

	function peopleOf({ input_time: times, input_event: events }: Case): readonly FollowUp[] {
		return times?.map((months, index) => ({ months, found: events?.[index] === 1 })) ?? file;
	}

	function expectSeries(actual: Numbers, expected: Numbers, where: string) {
		expect(actual, where).toHaveLength(expected.length);
		for (const [index, value] of expected.entries()) {
			expectClose(actual[index] ?? null, value, `${where} ${index}`, meta.tolerance);
		}
	}

	it.each(cases)('$name', (vector) => {
		const people = peopleOf(vector);
		const curve = kaplanMeier(people);
		const steps = vector.conf_type === 'plain' ? withPlainIntervals(curve) : curve;
		expect([people.length, people.filter(({ found }) => found).length]).toEqual([vector.n, vector.events]);
		expect(steps.map(({ months }) => months)).toEqual(vector.time);
		expect(steps.map(({ atRisk }) => atRisk)).toEqual(vector.n_risk);
		expect(steps.map(({ found }) => found)).toEqual(vector.n_event);
		expect(steps.map(({ censored }) => censored)).toEqual(vector.n_censor);
		expectSeries(
			steps.map(({ survival }) => survival),
			vector.survival,
			'survival'
		);
		expectSeries(
			steps.map(({ standardError }) => standardError),
			vector.std_err_greenwood,
			'error'
		);
		const quartiles = (end?: 'lower' | 'upper') =>
			[0.25, 0.5, 0.75].map((share) => survivalQuantile(steps, share, end));
		expectSeries(quartiles(), vector.quartiles, 'quartile');
		expectSeries(
			steps.map(({ lower }) => lower),
			vector.lower,
			'lower'
		);
		expectSeries(
			steps.map(({ upper }) => upper),
			vector.upper,
			'upper'
		);
		expectSeries(quartiles('lower'), vector.quartiles_lower, 'lower end of quartile');
		expectSeries(quartiles('upper'), vector.quartiles_upper, 'upper end of quartile');
	});

	it('two groups', () => {
		const [one, ...others] = [...new Set(file.map(({ group }) => group))];
		expect(others).toHaveLength(1);
		const test = logRankTest(
			file.filter(({ group }) => group === one),
			file.filter(({ group }) => group !== one)
		);
		expectClose(test?.chiSquare ?? null, logrank.chisq, 'log-rank', meta.tolerance);
		expectClose(test?.p ?? null, logrank.p, 'log-rank p', meta.tolerance);
	});

	it('does not take the median of the waits that ended', () => {
		const observed = file.filter(({ found }) => found).map(({ months }) => months);
		const sorted = observed.sort((a, b) => a - b);
		const middle = sorted.length / 2;
		const naive = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
		expect(naive).toBe(vectors.naive_median_of_observed);
		expect(survivalQuantile(kaplanMeier(file), 0.5)).not.toBe(naive);
	});
});
