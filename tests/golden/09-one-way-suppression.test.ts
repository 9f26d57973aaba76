import { expect, it } from 'vitest';
import { suppressOneWay } from '#lib/domain/disclosure/suppress-one-way.ts';
import { describeReference, readVectors } from './support/reference.ts';

interface Case {
	readonly name: string;
	readonly k: number;
	readonly rows: readonly (readonly number[])[];
	readonly expected_status: string;
	readonly primary: readonly (readonly [number, number])[];
	readonly canonical_suppressed: readonly (readonly [number, number])[] | null;
}

const STATUS = {
	'small-total': 'recode_required_small_margin',
	'no-candidate': 'recode_required_no_candidate'
};

describeReference('09 suppression in tables of one line', () => {
	const { cases } = readVectors<{ cases: readonly Case[] }>('09_suppression.json');
	const oneWay = cases.filter(({ rows }) => rows.length === 1);

	it('has tables of one line', () => {
		expect(oneWay.length).toBeGreaterThan(0);
	});

	it.each(oneWay.map((vector) => [vector.name, vector] as const))('%s', (_, vector) => {
		const result = suppressOneWay(vector.rows[0] ?? [], vector.k);
		if (result.status === 'recode') {
			expect(STATUS[result.why]).toBe(vector.expected_status);
			return;
		}
		expect(['ok', 'nothing_to_suppress']).toContain(vector.expected_status);
		const expected = (vector.canonical_suppressed ?? []).map(([, column]) => column);
		expect([...result.hidden].sort((a, b) => a - b)).toEqual(expected);
	});
});
