import { expect, it } from 'vitest';
import { quantileInterval } from '#lib/domain/statistics/median-interval.ts';
import { expectClose, readReferenceText, readVectors, describeReference } from './support/reference.ts';

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

	function valuesOf(name: string): readonly number[] {
		const given = quantileSets.find((set) => set.name === name)?.x ?? [];
		const values = typeof given === 'string' ? secondColumn(given) : given;
		return values.toSorted((a, b) => a - b);
	}

	function secondColumn(file: string): readonly number[] {
		const lines = readReferenceText(file).trim().split(/\r?\n/).slice(1);
		return lines.map((line) => Number(line.split(',')[1]));
	}

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
