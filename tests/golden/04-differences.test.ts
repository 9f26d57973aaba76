import { expect, it } from 'vitest';
import type { Interval } from '#lib/domain/statistics/interval.ts';
import { newcombeInterval } from '#lib/domain/statistics/newcombe.ts';
import { expectClose, readVectors, describeReference } from './support/reference.ts';

interface Case {
	readonly x1: number;
	readonly n1: number;
	readonly x2: number;
	readonly n2: number;
	readonly conf: number;
	readonly difference: number;
	readonly newcombe: Interval;
}

describeReference('04 difference of two independent rates', () => {
	const { meta, independent } = readVectors<{ independent: readonly Case[] }>('04_differences_trends.json');

	it('has cases to check', () => {
		expect(independent.length).toBeGreaterThan(0);
	});

	it.each(
		independent.map((vector) => [`${vector.x1}/${vector.n1} - ${vector.x2}/${vector.n2}`, vector] as const)
	)('%s', (_, { x1, n1, x2, n2, conf, difference, newcombe }) => {
		const interval = newcombeInterval({ x: x1, d: n1 }, { x: x2, d: n2 }, conf);
		expectClose(x1 / n1 - x2 / n2, difference, 'difference', meta.tolerance);
		expectClose(interval.lower, newcombe.lower, 'lower', meta.tolerance);
		expectClose(interval.upper, newcombe.upper, 'upper', meta.tolerance);
	});
});
