import { expect, it } from 'vitest';
import { fisherTest } from '#lib/domain/statistics/fisher.ts';
import { homogeneityTest } from '#lib/domain/statistics/homogeneity.ts';
import { fitLogistic } from '#lib/domain/statistics/logistic-regression.ts';
import {
	readRepresentativity,
	rIndicator,
	rOfPropensities,
	type ResponseGroup
} from '#lib/domain/statistics/r-indicator.ts';
import { type FrameLine, readFrameFile } from './support/frame-file.ts';
import { describeReference, expectClose, readVectors } from './support/reference.ts';

interface Representativity {
	readonly groups: readonly {
		readonly group: string;
		readonly N: number;
		readonly n: number;
		readonly rate: number;
	}[];
	readonly response_rate: number;
	readonly s_rho: number;
	readonly R: number;
	readonly R_bias_adjusted: number;
	readonly cv: number;
	readonly max_standardised_bias: number;
	readonly chisq: number;
	readonly chisq_p: number;
	readonly fisher_p: number;
}

interface Vectors {
	readonly oneway: Readonly<Record<'sex' | 'age' | 'mode', Representativity>>;
	readonly crossed_sex_mode: Representativity;
	readonly logistic: {
		readonly coefficients: Readonly<Record<string, number>>;
		readonly response_rate: number;
		readonly s_rho: number;
		readonly R: number;
		readonly cv: number;
		readonly min: number;
		readonly max: number;
	};
}

describeReference('08 representativity', () => {
	const {
		meta,
		oneway,
		crossed_sex_mode: crossed,
		logistic
	} = readVectors<Vectors>('08_representativity.json');
	const frame = readFrameFile();

	function groupsBy(key: (line: FrameLine) => string) {
		const groups = new Map<string, { people: number; answered: number }>();
		for (const line of frame) {
			const group = groups.get(key(line)) ?? { people: 0, answered: 0 };
			group.people++;
			if (line.answered) group.answered++;
			groups.set(key(line), group);
		}
		return groups;
	}

	function expectRepresentativity(key: (line: FrameLine) => string, expected: Representativity) {
		const groups = groupsBy(key);
		for (const { group, N, n, rate } of expected.groups) {
			expect(groups.get(group), group).toEqual({ people: N, answered: n });
			expectClose(n / N, rate, group, meta.tolerance);
		}
		const list = [...groups.values()];
		expectIndicator(list, expected);
		const shares = list.map(({ people, answered }) => ({ x: answered, d: people }));
		const test = homogeneityTest(shares);
		expectClose(test?.chiSquare ?? null, expected.chisq, 'chi-square', meta.tolerance);
		expectClose(test?.p ?? null, expected.chisq_p, 'chi-square p', meta.tolerance);
		expectClose(fisherTest(shares), expected.fisher_p, 'Fisher', { relative: 1e-7 });
	}

	function expectIndicator(list: readonly ResponseGroup[], expected: Representativity) {
		const result = rIndicator(list);
		if (!result) throw new Error('Nobody answered.');
		expectClose(result.r, expected.R, 'R', meta.tolerance);
		expectClose(result.adjusted, expected.R_bias_adjusted, 'adjusted', meta.tolerance);
		expectClose(result.variation, expected.cv, 'variation', meta.tolerance);
		expectClose(result.variation, expected.max_standardised_bias, 'largest bias', meta.tolerance);
		expectClose((1 - result.r) / 2, expected.s_rho, 'spread', meta.tolerance);
		const answered = list.reduce((sum, group) => sum + group.answered, 0);
		expectClose(answered / frame.length, expected.response_rate, 'response rate', meta.tolerance);
	}

	it.each(Object.entries(oneway))('by %s', (variable, expected) => {
		expectRepresentativity((line) => line[variable as keyof typeof oneway], expected);
	});

	it('sex and mode crossed', () => {
		expectRepresentativity(({ sex, mode }) => `${sex}:${mode}`, crossed);
	});

	it('main effects', () => {
		const fit = fitLogistic(
			frame.map(({ answered }) => answered),
			{
				sex: frame.map(({ sex }) => sex),
				age: frame.map(({ age }) => age),
				mode: frame.map(({ mode }) => mode)
			}
		);
		if (!fit) throw new Error('No fit');
		expect(Object.keys(fit.coefficients)).toEqual(Object.keys(logistic.coefficients));
		for (const [name, value] of Object.entries(logistic.coefficients)) {
			expectClose(fit.coefficients[name] ?? null, value, name, { relative: 1e-7 });
		}
		const { r, variation } = rOfPropensities(fit.propensities);
		const mean = fit.propensities.reduce((sum, chance) => sum + chance, 0) / frame.length;
		expectClose(mean, logistic.response_rate, 'mean propensity', { relative: 1e-7 });
		expectClose((1 - r) / 2, logistic.s_rho, 'spread', { relative: 1e-7 });
		expectClose(r, logistic.R, 'R', { relative: 1e-7 });
		expectClose(variation, logistic.cv, 'variation', { relative: 1e-7 });
		expectClose(Math.min(...fit.propensities), logistic.min, 'least', { relative: 1e-7 });
		expectClose(Math.max(...fit.propensities), logistic.max, 'most', { relative: 1e-7 });
	});

	it('is not read under 40 people, where noise alone lowers it', () => {
		const readings = [0.85, 0.849, 0.7, 0.699].map((adjusted) => readRepresentativity(adjusted, 40));
		expect(readings).toEqual(['good', 'watch', 'watch', 'poor']);
		expect(readRepresentativity(0.99, 39)).toBeNull();
	});
});
