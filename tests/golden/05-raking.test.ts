import { expect, it } from 'vitest';
import { rakeWithinCaps } from '#lib/domain/statistics/capped-raking.ts';
import { designEffect, kishEffective } from '#lib/domain/statistics/kish.ts';
import type { Margin, Weighting } from '#lib/domain/statistics/margin.ts';
import { postStratify } from '#lib/domain/statistics/post-stratification.ts';
import { rake } from '#lib/domain/statistics/raking.ts';
import { type FrameVariable, readFrameFile } from './support/frame-file.ts';
import { describeReference, expectClose, readVectors } from './support/reference.ts';

interface Weights {
	readonly weights: readonly number[];
	readonly kish_neff: number;
	readonly deff_weights?: number;
	readonly min_ratio?: number;
	readonly max_ratio?: number;
}

type Targets = Readonly<Record<string, number>>;

interface Vectors {
	readonly ids: readonly number[];
	readonly targets: Readonly<Record<FrameVariable, Targets>>;
	readonly rake_sex_age: Weights;
	readonly rake_sex_age_mode: Weights;
	readonly poststrat_mode: Weights;
	readonly trimmed_rake: readonly {
		readonly lo: number;
		readonly hi: number;
		readonly expected_status: string;
		readonly weights: readonly number[] | null;
		readonly kish_neff: number;
		readonly min_ratio: number;
		readonly max_ratio: number;
	}[];
	readonly failures: readonly {
		readonly name: string;
		readonly cells: readonly { readonly a: string; readonly b: string; readonly count: number }[];
		readonly target_a: Targets;
		readonly target_b: Targets;
		readonly expected_status: string;
	}[];
}

describeReference('05 weights', () => {
	const { meta, ids, targets, ...vectors } = readVectors<Vectors>('05_raking.json');
	const respondents = readFrameFile().filter(({ answered }) => answered);
	const margin = (variable: FrameVariable): Margin => ({
		groups: respondents.map((line) => line[variable]),
		targets: new Map(Object.entries(targets[variable]))
	});
	const all = [margin('sex'), margin('age'), margin('mode')];

	function expectWeights(weighting: Weighting, expected: Weights) {
		if (weighting.status === 'refused') throw new Error(weighting.why);
		expect(weighting.weights).toHaveLength(expected.weights.length);
		for (const [index, weight] of weighting.weights.entries()) {
			expectClose(weight, expected.weights[index] ?? null, `weight ${index}`, meta.tolerance);
		}
		expectClose(kishEffective(weighting.weights), expected.kish_neff, 'Kish', meta.tolerance);
		const { deff_weights: effect, min_ratio: least, max_ratio: most } = expected;
		const mean = weighting.weights.reduce((sum, weight) => sum + weight, 0) / weighting.weights.length;
		for (const [actual, value, where] of [
			[designEffect(weighting.weights), effect, 'design effect'],
			[Math.min(...weighting.weights) / mean, least, 'least weight'],
			[Math.max(...weighting.weights) / mean, most, 'most weight']
		] as const) {
			if (value !== undefined) expectClose(actual, value, where, meta.tolerance);
		}
	}

	it('reads the respondents in the order of the vectors', () => {
		expect(respondents.map(({ id }) => id)).toEqual(ids);
	});

	it('two margins', () => {
		expectWeights(rake([margin('sex'), margin('age')]), vectors.rake_sex_age);
	});

	it('three margins', () => {
		expectWeights(rake(all), vectors.rake_sex_age_mode);
	});

	it('post-stratification', () => {
		expectWeights(postStratify(margin('mode')), vectors.poststrat_mode);
	});

	it.each(vectors.trimmed_rake)('caps $lo to $hi', ({ lo, hi, ...expected }) => {
		const weighting = rakeWithinCaps(all, { least: lo, most: hi });
		if (expected.weights) expectWeights(weighting, { ...expected, weights: expected.weights });
		else expect(weighting).toEqual({ status: 'refused', why: expected.expected_status });
	});

	it.each(vectors.failures)('$name', (vector) => {
		const people = vector.cells.flatMap(({ a, b, count }) => Array.from({ length: count }, () => ({ a, b })));
		const weighting = rake([
			{ groups: people.map(({ a }) => a), targets: new Map(Object.entries(vector.target_a)) },
			{ groups: people.map(({ b }) => b), targets: new Map(Object.entries(vector.target_b)) }
		]);
		const status = weighting.status === 'ok' ? 'converged' : weighting.why;
		expect(status).toBe(vector.expected_status.replace('refused_', ''));
	});
});
