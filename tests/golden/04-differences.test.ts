import { expect, it } from 'vitest';
import { agrestiCaffoInterval } from '#lib/domain/statistics/agresti-caffo.ts';
import { adjustBenjaminiHochberg } from '#lib/domain/statistics/benjamini-hochberg.ts';
import { adjustBonferroni } from '#lib/domain/statistics/bonferroni.ts';
import { trendTest } from '#lib/domain/statistics/cochran-armitage.ts';
import { fisherTest } from '#lib/domain/statistics/fisher.ts';
import { adjustHolm } from '#lib/domain/statistics/holm.ts';
import { homogeneityTest, poolShares } from '#lib/domain/statistics/homogeneity.ts';
import type { Interval } from '#lib/domain/statistics/interval.ts';
import { mcNemarTest } from '#lib/domain/statistics/mcnemar.ts';
import { newcombeInterval } from '#lib/domain/statistics/newcombe.ts';
import { pairedNewcombeInterval } from '#lib/domain/statistics/paired-newcombe.ts';
import { describeReference, expectClose, readVectors } from './support/reference.ts';

interface Vectors {
	readonly independent: readonly {
		readonly x1: number;
		readonly n1: number;
		readonly x2: number;
		readonly n2: number;
		readonly conf: number;
		readonly difference: number;
		readonly newcombe: Interval;
		readonly agresti_caffo: Interval;
		readonly fisher_p: number;
	}[];
	readonly paired: readonly {
		readonly both: number;
		readonly only_first: number;
		readonly only_second: number;
		readonly neither: number;
		readonly conf: number;
		readonly difference_first_minus_second: number;
		readonly newcombe_paired: Interval;
		readonly mcnemar_exact_p: number;
	}[];
	readonly trends: readonly {
		readonly x: readonly number[];
		readonly n: readonly number[];
		readonly score: readonly number[];
		readonly trend_chisq: number | null;
		readonly trend_p: number | null;
		readonly homogeneity_chisq: number | null;
		readonly homogeneity_df: number;
		readonly homogeneity_p: number | null;
		readonly min_expected: number;
		readonly fisher_p: number;
		readonly pooled: number;
		readonly mean_of_rates: number;
	}[];
	readonly multiplicity: Readonly<Record<'p' | 'holm' | 'bh' | 'bonferroni', readonly number[]>>;
}

const FISHER = { relative: 1e-7 };
/** A chi-square of about 1e-30 in the vectors means 0, and its chance 1. */
const ROUNDED = { relative: 1e-9, absolute: 1e-10 };

describeReference('04 differences, trends, multiplicity', () => {
	const { meta, independent, paired, trends, multiplicity } = readVectors<Vectors>(
		'04_differences_trends.json'
	);

	function expectInterval(actual: Interval, expected: Interval) {
		expectClose(actual.lower, expected.lower, 'lower', meta.tolerance);
		expectClose(actual.upper, expected.upper, 'upper', meta.tolerance);
	}

	it('has cases to check', () => {
		expect(independent.length * paired.length * trends.length).toBeGreaterThan(0);
	});

	it.each(independent)('$x1/$n1 - $x2/$n2', (vector) => {
		const [first, second] = [
			{ x: vector.x1, d: vector.n1 },
			{ x: vector.x2, d: vector.n2 }
		];
		expectClose(first.x / first.d - second.x / second.d, vector.difference, 'difference', meta.tolerance);
		expectInterval(newcombeInterval(first, second, vector.conf), vector.newcombe);
		expectInterval(agrestiCaffoInterval(first, second, vector.conf), vector.agresti_caffo);
		expectClose(fisherTest([first, second]), vector.fisher_p, 'Fisher', FISHER);
	});

	it.each(paired)('the same people: $both, $only_first, $only_second, $neither', (vector) => {
		const counts = {
			both: vector.both,
			onlyFirst: vector.only_first,
			onlySecond: vector.only_second,
			neither: vector.neither
		};
		expectInterval(pairedNewcombeInterval(counts, vector.conf), vector.newcombe_paired);
		expectClose(mcNemarTest(counts), vector.mcnemar_exact_p, 'McNemar', meta.tolerance);
	});

	it.each(trends)('trend of $x over $n', ({ x, n, score, ...vector }) => {
		const groups = x.map((count, index) => ({ x: count, d: n[index] ?? 0, score: score[index] ?? 0 }));
		const trend = trendTest(groups);
		expectClose(trend?.chiSquare ?? null, vector.trend_chisq, 'trend', ROUNDED);
		expectClose(trend?.p ?? null, vector.trend_p, 'trend p', ROUNDED);
		const alike = homogeneityTest(groups);
		expectClose(alike?.chiSquare ?? null, vector.homogeneity_chisq, 'homogeneity', ROUNDED);
		expectClose(alike?.p ?? null, vector.homogeneity_p, 'homogeneity p', ROUNDED);
		if (alike) {
			expect(alike.freedom).toBe(vector.homogeneity_df);
			expectClose(alike.leastExpected, vector.min_expected, 'expected count', meta.tolerance);
		}
		expectClose(fisherTest(groups), vector.fisher_p, 'Fisher', FISHER);
		const pooled = poolShares(groups);
		expectClose(pooled.x / pooled.d, vector.pooled, 'pooled', meta.tolerance);
		const mean = groups.reduce((sum, group) => sum + group.x / group.d, 0) / groups.length;
		expectClose(mean, vector.mean_of_rates, 'mean of rates, which is never shown', meta.tolerance);
	});

	it('the pooled rate is not the mean of rates', () => {
		expect(trends.some(({ pooled, mean_of_rates: mean }) => Math.abs(pooled - mean) > 0.001)).toBe(true);
	});

	it.each([
		['holm', adjustHolm],
		['bh', adjustBenjaminiHochberg],
		['bonferroni', adjustBonferroni]
	] as const)('%s', (name, adjust) => {
		const adjusted = adjust(multiplicity.p);
		expect(adjusted).toHaveLength(multiplicity[name].length);
		for (const [index, expected] of multiplicity[name].entries()) {
			expectClose(adjusted[index] ?? null, expected, `${name} ${index}`, meta.tolerance);
		}
	});
});
