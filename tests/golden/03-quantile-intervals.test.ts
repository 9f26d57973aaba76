import { expect, it } from 'vitest';
import { quantileInterval } from '#lib/domain/statistics/median-interval.ts';
import { expectClose, readValues, readVectors, describeReference } from './support/reference.ts';

interface Case {
	readonly name: string;
	readonly n: number;
	readonly p: number;
	readonly conf: number;
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
			const interval = quantileInterval(valuesOf(vector.name), vector.p, vector.conf);
			expect(interval === null).toBe(vector.status !== 'ok');
			if (interval === null) return;
			expectClose(interval.lower, vector.lower, 'lower', meta.tolerance);
			expectClose(interval.upper, vector.upper, 'upper', meta.tolerance);
		}
	);
});
