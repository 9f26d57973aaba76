import { expect, it } from 'vitest';
import { quantileType2, quantileType7 } from '#lib/domain/statistics/quantile.ts';
import {
	weightedQuantileType1,
	weightedQuantileType7
} from '#lib/domain/statistics/weighted-quantile-types.ts';
import { expectClose, readValues, readVectors, describeReference } from './support/reference.ts';

interface QuantileSet {
	readonly name: string;
	readonly n: number;
	/** The values, or the column they stand in. */
	readonly x: readonly number[] | string;
	readonly type1: readonly number[];
	readonly type2: readonly number[];
	readonly type7: readonly number[];
}

interface Vectors {
	readonly meta: { readonly probs: readonly number[] };
	readonly sets: readonly QuantileSet[];
}

describeReference('02 quantiles', () => {
	const { meta, sets } = readVectors<Vectors>('02_quantiles.json');

	it.each(sets.map((set) => [set.name, set] as const))('%s: types 1, 2 and 7', (_, set) => {
		const sorted = readValues(set.x).toSorted((a, b) => a - b);
		expect(sorted).toHaveLength(set.n);
		for (const [index, p] of meta.probs.entries()) {
			expectClose(quantileType2(sorted, p), set.type2[index] ?? null, `type 2 at ${p}`, meta.tolerance);
			expectClose(quantileType7(sorted, p), set.type7[index] ?? null, `type 7 at ${p}`, meta.tolerance);
			const equal = sorted.map((value) => ({ value, weight: 2.5 }));
			const [type1, type7] = [set.type1[index] ?? null, set.type7[index] ?? null];
			expectClose(weightedQuantileType1(equal, p), type1, `type 1 at ${p}`, meta.tolerance);
			expectClose(weightedQuantileType7(equal, p), type7, `weighted type 7 at ${p}`, meta.tolerance);
		}
	});
});
