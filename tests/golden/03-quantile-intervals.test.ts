import { expect, it } from 'vitest';
import { quantileInterval } from '#lib/domain/statistics/median-interval.ts';
import { quantileType2 } from '#lib/domain/statistics/quantile.ts';
import { expectClose, readValues, readVectors, describeReference } from './support/reference.ts';

interface Case {
	readonly name: string;
	readonly n: number;
	readonly p: number;
	readonly conf: number;
	readonly estimate_type2: number;
	readonly rank_lower: number | null;
	readonly rank_upper: number | null;
	readonly coverage: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly status: string;
}

interface Vectors {
	readonly sets: readonly Case[];
}

describeReference('03 intervals of a quantile', () => {
	const { meta, sets } = readVectors<Vectors>('03_median_ci.json');
	const quantileSets = readVectors<{ sets: readonly { name: string; x: readonly number[] | string }[] }>(
		'02_quantiles.json'
	).sets;

	const valuesOf = (name: string) =>
		readValues(quantileSets.find((set) => set.name === name)?.x ?? []).toSorted((a, b) => a - b);

	it.each(sets.map((vector) => [`${vector.name}, p ${vector.p}, ${vector.conf}`, vector] as const))(
		'%s',
		(_, vector) => {
			const values = valuesOf(vector.name);
			expectClose(quantileType2(values, vector.p), vector.estimate_type2, 'quantile', meta.tolerance);
			const interval = quantileInterval(values, vector.p, vector.conf);
			expect(interval === null).toBe(vector.status !== 'ok');
			if (interval === null) return;
			expectClose(interval.lower, vector.lower, 'lower', meta.tolerance);
			expectClose(interval.upper, vector.upper, 'upper', meta.tolerance);
			// Of the numbers from 1, the interval is the pair of ranks itself.
			const ranks = quantileInterval(
				Array.from(values, (_, index) => index + 1),
				vector.p,
				vector.conf
			);
			expect(ranks).toEqual({ lower: vector.rank_lower, upper: vector.rank_upper });
			const { lower = 0, upper = 0 } = ranks ?? {};
			const covered = chanceOf(vector.n, vector.p, { from: lower, to: upper - 1 });
			expectClose(covered, vector.coverage, 'coverage', meta.tolerance);
			expect(covered).toBeGreaterThanOrEqual(vector.conf);
		}
	);
});

/** Chance that so many of n people stand under a quantile, by adding up the binomial law. */
function chanceOf(
	n: number,
	p: number,
	{ from, to }: { readonly from: number; readonly to: number }
): number {
	let chance = 0;
	let logChoose = 0;
	for (let k = 0; k <= to; k++) {
		if (k >= from) chance += Math.exp(logChoose + k * Math.log(p) + (n - k) * Math.log1p(-p));
		logChoose += Math.log((n - k) / (k + 1));
	}
	return chance;
}
