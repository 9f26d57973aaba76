import { expect, it } from 'vitest';
import { hiddenBounds } from '#lib/domain/disclosure/hidden-bounds.ts';
import { suppressOneWay } from '#lib/domain/disclosure/suppress-one-way.ts';
import { suppressTwoWay } from '#lib/domain/disclosure/suppress-two-way.ts';
import { describeReference, readVectors } from './support/reference.ts';

type Place = readonly [row: number, column: number];

interface Bounds {
	readonly row: number;
	readonly col: number;
	readonly low: number;
	readonly high: number;
}

interface Case {
	readonly name: string;
	readonly k: number;
	readonly rows: readonly (readonly number[])[];
	readonly expected_status: string;
	readonly primary: readonly Place[];
	readonly canonical_suppressed: readonly Place[] | null;
	readonly n_complementary: number | null;
	readonly audit_intervals: readonly Bounds[] | null;
	readonly naive_pattern_check: {
		readonly pattern: readonly Place[];
		readonly intervals: readonly Bounds[];
		readonly passes_audit: boolean;
	} | null;
}

const STATUS = {
	'small-total': 'recode_required_small_margin',
	'small-margin': 'recode_required_small_margin',
	'no-candidate': 'recode_required_no_candidate'
};

const nameOf = ([row, column]: Place) => `${row},${column}`;

describeReference('09 suppression', () => {
	const { cases } = readVectors<{ cases: readonly Case[] }>('09_suppression.json');
	const named = (some: readonly Case[]) => some.map((vector) => [vector.name, vector] as const);
	const twoWay = cases.filter(({ rows }) => rows.length > 1);
	const naive = cases.flatMap(({ naive_pattern_check: check, ...vector }) =>
		check ? [[vector.name, vector, check] as const] : []
	);

	it('has tables of one line, of several, and patterns that leak', () => {
		expect((cases.length - twoWay.length) * twoWay.length * naive.length).toBeGreaterThan(0);
	});

	it.each(named(cases))('%s', (_, { rows, k, ...vector }) => {
		const [line = []] = rows;
		const result = rows.length === 1 ? suppressOneWay(line, k) : suppressTwoWay(rows, k);
		if (result.status === 'recode') {
			expect(STATUS[result.why]).toBe(vector.expected_status);
			return;
		}
		expect(['ok', 'nothing_to_suppress']).toContain(vector.expected_status);
		const hidden = [...result.hidden].map((cell) => (typeof cell === 'number' ? `0,${cell}` : cell));
		expect(hidden.length - vector.primary.length).toBe(vector.n_complementary);
		expect(hidden.sort()).toEqual((vector.canonical_suppressed ?? []).map(nameOf).sort());
	});

	function expectBounds(rows: Case['rows'], hidden: readonly Place[], expected: readonly Bounds[]) {
		const bounds = hiddenBounds(rows, new Set(hidden.map(nameOf)));
		expect(bounds.map(({ row, column: col, low, high }) => ({ row, col, low, high }))).toEqual(expected);
		return bounds;
	}

	it.each(named(twoWay))(
		'audit of %s',
		(_, { rows, canonical_suppressed: hidden, audit_intervals: expected }) => {
			expectBounds(rows, hidden ?? [], expected ?? []);
		}
	);

	it.each(naive)('the first idea for %s', (_, { rows, k, primary }, check) => {
		const bounds = expectBounds(rows, check.pattern, check.intervals);
		const small = new Set(primary.map(nameOf));
		const safe = bounds.every(
			({ row, column, low, high }) => !small.has(nameOf([row, column])) || high - low >= k
		);
		expect(safe).toBe(check.passes_audit);
	});
});
