import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countableSets } from '#lib/domain/disclosure/countable-sets.ts';
import { rangesOf } from '#lib/domain/disclosure/linear-bounds.ts';
import { guardFilters } from '#lib/domain/figures/filter-guard.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import { selectionCondition } from '#lib/domain/figures/selection-condition.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { tallyOutcomes } from '#lib/domain/indicators/tally-outcomes.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { anOutcome } from '../factories/an-outcome.ts';
import { DRAWS, fewerDraws } from '../support/draws.ts';

/**
 * Statistics 8, check 6: a reader who may not see small counts asks the figure layer for one selection after the
 * other, and solves all the answers together for every count that was never shown.
 */
const K = 5;
const PROGRAMMES = ['CASP', 'CIAO'] as const;
const COHORTS = [2022, 2023] as const;
const CODES = { sex: ['F', 'M', 'unknown'], modality: ['day', 'evening', 'distance'] } as const;

const READER = { audience: 'internal', exactCounts: false } as const;

interface Group {
	readonly programme: (typeof PROGRAMMES)[number];
	readonly cohort: (typeof COHORTS)[number];
	readonly sex: (typeof CODES.sex)[number];
	readonly modality: (typeof CODES.modality)[number];
}

/** People who differ in nothing that can be asked for; an attacker knows that these groups exist. */
const GROUPS: readonly Group[] = PROGRAMMES.flatMap((programme) =>
	COHORTS.flatMap((cohort) =>
		CODES.sex.flatMap((sex) => CODES.modality.map((modality) => ({ programme, cohort, sex, modality })))
	)
);

const arbitraryCounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 25 })), {
	minLength: GROUPS.length,
	maxLength: GROUPS.length
});

const arbitrarySelection: fc.Arbitrary<Selection> = fc.record({
	programmes: fc.subarray([...PROGRAMMES]),
	cohorts: fc.subarray([...COHORTS]),
	wave: fc.constant(6),
	definitions: fc.constant('rncp' as const),
	where: fc.oneof(
		fc.record({ sex: fc.subarray([...CODES.sex], { minLength: 1 }) }),
		fc.record({ modality: fc.subarray([...CODES.modality], { minLength: 1 }) }),
		fc.constant({ sex: ['F'], modality: ['day'] })
	)
});

function holds(group: Group, { programmes, cohorts, where }: Selection): boolean {
	return (
		(programmes.length === 0 || programmes.includes(group.programme)) &&
		(!cohorts || cohorts.length === 0 || cohorts.includes(group.cohort)) &&
		(where.sex?.includes(group.sex) ?? true) &&
		(where.modality?.includes(group.modality) ?? true)
	);
}

/** The answer of the figure layer: n of the selection, or nothing. */
function ask(people: readonly Outcome[], selection: Selection): number | null {
	const set = DEFINITION_SETS.rncp;
	const { mayCount } = guardFilters({ reader: READER, selection, readable: 'all' }, (request) =>
		tallyOutcomes(people, request)
	);
	if (!mayCount(selection)) return null;
	const request = { set, indicators: [], distributions: [], counts: {}, by: [] };
	return tallyOutcomes(people, { ...request, within: selectionCondition(selection, 'all') })[0]?.base.n ?? 0;
}

describe('any sequence of selections', () => {
	it('brings no small group of one filter within a range narrower than k', { timeout: 60_000 }, () => {
		let [shown, refused] = [0, 0];
		fc.assert(
			fc.property(
				arbitraryCounts,
				fc.array(arbitrarySelection, { minLength: 4, maxLength: 16 }),
				(counts, asked) => {
					const people = GROUPS.flatMap(({ cohort, ...group }, index) =>
						Array.from({ length: counts[index] ?? 0 }, () => anOutcome({ ...group, cohort: String(cohort) }))
					);
					const equations = asked.flatMap((selection) => {
						const value = ask(people, selection);
						if (value === null) return [];
						return [{ coefficients: GROUPS.map((group) => (holds(group, selection) ? 1 : 0)), value }];
					});
					shown += equations.length;
					refused += asked.length - equations.length;
					for (const { size, low, high } of solve(counts, equations)) {
						if (size > 0 && size < K) expect(high - low).toBeGreaterThanOrEqual(K);
					}
				}
			),
			fewerDraws(150)
		);
		expect(Math.min(shown, refused)).toBeGreaterThan(100);
	});

	it('refuses two filters at once, and lets the programme’s own people ask what they like', () => {
		const people = Array.from({ length: 60 }, () => anOutcome());
		const two: Selection = {
			programmes: [],
			cohorts: null,
			wave: 6,
			definitions: 'rncp',
			where: { sex: ['F'], modality: ['day'] }
		};
		const tally = (request: Parameters<typeof tallyOutcomes>[1]) => tallyOutcomes(people, request);
		const guard = (exactCounts: boolean) =>
			guardFilters({ reader: { ...READER, exactCounts }, selection: two, readable: 'all' }, tally).mayCount;
		expect([guard(false)(two), guard(true)(two)]).toEqual([false, true]);
	});
});

type Equations = Parameters<typeof rangesOf>[0];

/** Every class by every code of one filter, with what the answers say of it. */
function solve(counts: readonly number[], equations: Equations) {
	if (equations.length === 0) return [];
	const cells = PROGRAMMES.flatMap((programme) =>
		COHORTS.flatMap((cohort) => [
			...CODES.sex.map((sex) => ({ programme, cohort, sex })),
			...CODES.modality.map((modality) => ({ programme, cohort, modality }))
		])
	);
	const sums = cells.map((cell) =>
		GROUPS.map((group) =>
			Object.entries(cell).every(([name, code]) => group[name as keyof Group] === code) ? 1 : 0
		)
	);
	const ranges = rangesOf(equations, sums);
	return sums.map((sum, index) => ({
		size: sum.reduce<number>((total, one, group) => total + one * (counts[group] ?? 0), 0),
		...(ranges[index] ?? { low: 0, high: Infinity })
	}));
}

describe('one table of classes by codes', () => {
	it('every allowed set is solved together: no small cell comes out', () => {
		const arbitraryTable = fc.array(
			fc.array(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 5, max: 40 })), {
				minLength: 3,
				maxLength: 3
			}),
			{ minLength: 3, maxLength: 3 }
		);
		const subsets = Array.from(
			{ length: 8 },
			(_, bits) => new Set([0, 1, 2].filter((line) => (bits >> line) & 1))
		);
		fc.assert(
			fc.property(arbitraryTable, (table) => {
				const mayCount = countableSets(table, K);
				const cells = table.flatMap((row, r) => row.map((count, c) => ({ r, c, count })));
				const equations = subsets.flatMap((rows) =>
					subsets.flatMap((columns) => {
						if (!mayCount(rows, columns)) return [];
						const inside = cells.map(({ r, c }) => (rows.has(r) && columns.has(c) ? 1 : 0));
						const value = cells.reduce((sum, { count }, index) => sum + count * (inside[index] ?? 0), 0);
						return [{ coefficients: inside, value }];
					})
				);
				const ranges = rangesOf(
					equations,
					cells.map((_, at) => cells.map((_other, index) => (index === at ? 1 : 0)))
				);
				for (const [index, { count }] of cells.entries()) {
					const { low, high } = ranges[index] ?? { low: 0, high: 0 };
					if (count > 0 && count < K) expect(high - low, JSON.stringify(table)).toBeGreaterThanOrEqual(K);
				}
			}),
			DRAWS
		);
	});
});
