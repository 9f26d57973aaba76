import { expect, it } from 'vitest';
import type { Interval } from '#lib/domain/statistics/interval.ts';
import { kishEffective } from '#lib/domain/statistics/kish.ts';
import { kornGraubardInterval } from '#lib/domain/statistics/korn-graubard.ts';
import type { SurveyDesign } from '#lib/domain/statistics/linearised-error.ts';
import type { Margin } from '#lib/domain/statistics/margin.ts';
import { postStratify } from '#lib/domain/statistics/post-stratification.ts';
import { rake } from '#lib/domain/statistics/raking.ts';
import { weightedLogitInterval } from '#lib/domain/statistics/weighted-logit.ts';
import { weightedQuantile } from '#lib/domain/statistics/weighted-quantile.ts';
import {
	weightedQuantileType1,
	weightedQuantileType7
} from '#lib/domain/statistics/weighted-quantile-types.ts';
import {
	effectiveAnswers,
	type RatioColumns,
	type WeightedEstimate,
	weightedRatio,
	weightedWilson
} from '#lib/domain/statistics/weighted-ratio.ts';
import { woodruffInterval } from '#lib/domain/statistics/woodruff.ts';
import { type FrameLine, type FrameVariable, readFrameFile } from './support/frame-file.ts';
import { describeReference, expectClose, readVectors } from './support/reference.ts';

interface Estimate {
	readonly estimate: number;
	readonly se: number;
}

interface Estimates {
	readonly insertion_global: Estimate & { readonly n_effective: number; readonly wilson_neff: Interval };
	readonly insertion_metier: Estimate;
	readonly mean_net_fte: Estimate;
	readonly insertion_global_by_sex: readonly (Estimate & { readonly sex: string })[];
	readonly svyciprop: Readonly<Record<'logit' | 'korn_graubard', Interval & { readonly estimate: number }>>;
	readonly sum_weights: number;
	readonly kish_neff_domain_den: number;
}

interface Quantiles {
	readonly type2_school: readonly number[];
	readonly type1_math: readonly number[];
	readonly type7_hf7: readonly number[];
	readonly woodruff_mean_ci: readonly (Interval & { readonly p: number })[];
}

interface Vectors {
	readonly estimates: Readonly<Record<string, Estimates>>;
	readonly weighted_quantiles: Readonly<Record<string, Quantiles>>;
	readonly small_weighted: readonly {
		readonly x: readonly number[];
		readonly w: readonly number[];
		readonly mean: number;
		readonly kish_neff: number;
		readonly type2: readonly number[];
	}[];
}

const QUARTILES = [0.25, 0.5, 0.75];
const COUNTED = ['employed', 'unemployed', 'inactive'];

describeReference('06 weighted estimates', () => {
	const { meta, ...vectors } = readVectors<Vectors>('06_weighted_estimates.json');
	const frame = readFrameFile();
	const respondents = frame.filter(({ answered }) => answered);
	const designs = designsOf(frame);
	/** Raked errors come from iterations of another program. */
	const toleranceOf = (name: string) =>
		name.startsWith('rake') ? { relative: 1e-6, absolute: 1e-9 } : meta.tolerance;

	const column = (value: (line: FrameLine) => boolean) => respondents.map((line) => (value(line) ? 1 : 0));
	const counted = (line: FrameLine) => COUNTED.includes(line.situation);
	const employed = (line: FrameLine) => line.situation === 'employed';
	const global: RatioColumns = { y: column(employed), x: column(counted) };

	function estimate(columns: RatioColumns, design: SurveyDesign): WeightedEstimate {
		const result = weightedRatio(columns, design);
		if (!result) throw new Error('The denominator is empty.');
		return result;
	}

	it('covers every design of the vectors', () => {
		expect(Object.keys(designs).sort()).toEqual(Object.keys(vectors.estimates).sort());
	});

	it.each(Object.entries(vectors.estimates))('%s', (name, expected) => {
		const design = designOf(designs, name);
		const close = (actual: number | null, value: number, where: string) => {
			expectClose(actual, value, where, toleranceOf(name));
		};
		const expectEstimate = (columns: RatioColumns, { estimate: value, se }: Estimate, where: string) => {
			const result = estimate(columns, design);
			close(result.estimate, value, where);
			close(result.standardError, se, `${where} error`);
		};
		expectEstimate(global, expected.insertion_global, 'global');
		expectEstimate(
			{ y: column((line) => employed(line) && line.target), x: global.x },
			expected.insertion_metier,
			'target'
		);
		expectEstimate(
			{ y: respondents.map((line) => (employed(line) ? (line.pay ?? 0) : 0)), x: column(employed) },
			expected.mean_net_fte,
			'pay'
		);
		for (const { sex, ...value } of expected.insertion_global_by_sex) {
			const own = {
				y: column((line) => employed(line) && line.sex === sex),
				x: column((line) => counted(line) && line.sex === sex)
			};
			expectEstimate(own, value, `sex ${sex}`);
		}
		const weights = design.weights.filter((_, index) => global.x[index] === 1);
		close(
			design.weights.reduce((sum, weight) => sum + weight, 0),
			expected.sum_weights,
			'sum of weights'
		);
		close(kishEffective(weights), expected.kish_neff_domain_den, 'Kish');
		const rate = estimate(global, design);
		close(effectiveAnswers(rate), expected.insertion_global.n_effective, 'effective answers');
		const wilson = weightedWilson(rate, weights);
		close(wilson.lower, expected.insertion_global.wilson_neff.lower, 'Wilson lower');
		close(wilson.upper, expected.insertion_global.wilson_neff.upper, 'Wilson upper');
	});

	it.each(Object.entries(vectors.estimates))('%s: Korn and Graubard', (name, { svyciprop }) => {
		const design = designOf(designs, name);
		const counts = { all: respondents.length, counted: global.x.filter((x) => x === 1).length };
		// Without calibration R drops the rows outside the domain, and its own correction with them.
		const rows = Object.keys(design.margins).length === 0 ? { ...counts, all: counts.counted } : counts;
		const interval = kornGraubardInterval(estimate(global, design), rows);
		expectClose(interval?.lower ?? null, svyciprop.korn_graubard.lower, 'lower', toleranceOf(name));
		expectClose(interval?.upper ?? null, svyciprop.korn_graubard.upper, 'upper', toleranceOf(name));
	});

	it.each(Object.entries(vectors.estimates))('%s: on the scale of log-odds', (name, { svyciprop }) => {
		const rate = estimate(global, designOf(designs, name));
		const interval = weightedLogitInterval(rate, global.x.filter((x) => x === 1).length);
		expectClose(rate.estimate, svyciprop.logit.estimate, 'estimate', toleranceOf(name));
		expectClose(interval?.lower ?? null, svyciprop.logit.lower, 'lower', toleranceOf(name));
		expectClose(interval?.upper ?? null, svyciprop.logit.upper, 'upper', toleranceOf(name));
	});

	it.each(Object.entries(vectors.weighted_quantiles))('%s: quantiles', (name, expected) => {
		const design = designOf(designs, name);
		const pays = respondents.map((line) => (employed(line) ? line.pay : null));
		const sorted = pays
			.flatMap((value, index) => (value === null ? [] : [{ value, weight: design.weights[index] ?? 0 }]))
			.sort((a, b) => a.value - b.value);
		expect(QUARTILES.map((p) => weightedQuantile(sorted, p))).toEqual(expected.type2_school);
		expect(QUARTILES.map((p) => weightedQuantileType1(sorted, p))).toEqual(expected.type1_math);
		for (const [index, p] of QUARTILES.entries()) {
			const value = expected.type7_hf7[index] ?? null;
			expectClose(weightedQuantileType7(sorted, p), value, `type 7 at ${p}`, toleranceOf(name));
		}
		for (const { p, lower, upper } of expected.woodruff_mean_ci) {
			expect(woodruffInterval(pays, design, { p }), `quantile ${p}`).toEqual({ lower, upper });
		}
	});

	it.each(vectors.small_weighted)('by hand: $x weighted $w', ({ x, w, ...expected }) => {
		const sorted = x
			.map((value, index) => ({ value, weight: w[index] ?? 0 }))
			.sort((a, b) => a.value - b.value);
		for (const [index, p] of QUARTILES.entries()) {
			expectClose(weightedQuantile(sorted, p), expected.type2[index] ?? null, `at ${p}`, meta.tolerance);
		}
		expectClose(kishEffective(w), expected.kish_neff, 'Kish', meta.tolerance);
		const ones = { y: x, x: x.map(() => 1) };
		const mean = weightedRatio(ones, { weights: w, margins: {}, population: null });
		expectClose(mean?.estimate ?? null, expected.mean, 'mean', meta.tolerance);
	});
});

function designOf(designs: Readonly<Record<string, SurveyDesign>>, name: string): SurveyDesign {
	const design = designs[name];
	if (!design) throw new Error(`No design ${name}`);
	return design;
}

/** The seven designs of the vectors, weighted by our own raking. */
function designsOf(frame: readonly FrameLine[]): Readonly<Record<string, SurveyDesign>> {
	const respondents = frame.filter(({ answered }) => answered);
	const population = frame.length;
	const groups = (variable: FrameVariable) => respondents.map((line) => line[variable]);
	const margin = (variable: FrameVariable): Margin => {
		const targets = new Map<string, number>();
		for (const line of frame) targets.set(line[variable], (targets.get(line[variable]) ?? 0) + 1);
		return { groups: groups(variable), targets };
	};
	const weightsOf = (weighting: ReturnType<typeof rake>) => {
		if (weighting.status === 'refused') throw new Error(weighting.why);
		return weighting.weights;
	};
	const sexAge = rake([margin('sex'), margin('age')]);
	const all = rake([margin('sex'), margin('age'), margin('mode')]);
	const mode = { weights: weightsOf(postStratify(margin('mode'))), margins: { mode: groups('mode') } };
	const raked = {
		weights: weightsOf(all),
		margins: { sex: groups('sex'), age: groups('age'), mode: groups('mode') }
	};
	const equal = (weight: number) => ({ weights: respondents.map(() => weight), margins: {} });
	return {
		unweighted: { ...equal(1), population: null },
		srs_fpc: { ...equal(population / respondents.length), population },
		poststrat_mode: { ...mode, population: null },
		poststrat_mode_fpc: { ...mode, population },
		rake_sex_age: {
			weights: weightsOf(sexAge),
			margins: { sex: groups('sex'), age: groups('age') },
			population: null
		},
		rake_sex_age_mode: { ...raked, population: null },
		rake_sex_age_mode_fpc: { ...raked, population }
	};
}
