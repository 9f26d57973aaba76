import { expect, it } from 'vitest';
import { findNested, findRemainders } from '#lib/domain/disclosure/differencing.ts';
import { describeReference, readVectors } from './support/reference.ts';

interface Case {
	readonly name: string;
	readonly k: number;
	readonly populations: Readonly<Record<string, readonly number[]>>;
	readonly conflicts: readonly {
		readonly larger: string;
		readonly smaller: string;
		readonly difference: number;
	}[];
	readonly remainder_conflicts: readonly {
		readonly total: string;
		readonly part_1: string;
		readonly part_2: string;
		readonly remainder: number;
	}[];
}

describeReference('12 differencing', () => {
	const { cases } = readVectors<{ cases: readonly Case[] }>('12_differencing.json');

	/** The order of conflicts is free. */
	const asSet = (conflicts: readonly (readonly (string | number)[])[]) => conflicts.map(String).sort();

	it.each(cases)('$name', ({ k, populations, conflicts, remainder_conflicts: remainders }) => {
		const people = Object.fromEntries(
			Object.entries(populations).map(([name, ids]) => [name, new Set(ids)] as const)
		);
		expect(
			asSet(findNested(people, k).map(({ larger, smaller, difference }) => [larger, smaller, difference]))
		).toEqual(asSet(conflicts.map(({ larger, smaller, difference }) => [larger, smaller, difference])));
		expect(
			asSet(findRemainders(people, k).map(({ total, parts, remainder }) => [total, ...parts, remainder]))
		).toEqual(
			asSet(remainders.map(({ total, part_1: one, part_2: two, remainder }) => [total, one, two, remainder]))
		);
	});
});
