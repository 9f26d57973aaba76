import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reader } from '#lib/domain/disclosure/audience.ts';
import { selectionCondition } from '#lib/domain/figures/selection-condition.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import type { DefinitionSetCode } from '#lib/domain/indicators/definition-set.ts';
import { deriveOutcome } from '#lib/domain/outcomes/derive.ts';
import type { Outcome } from '#lib/domain/outcomes/outcome.ts';
import { anOutcome, aSilentGraduate, withoutJob } from '../factories/an-outcome.ts';
import { slowDraws } from '../support/draws.ts';
import { askFigures, attack, secretsOf, solve } from '../support/figure-attack.ts';

/**
 * Statistics 8, check 6, on the figures themselves: an institution of several small classes, a reader who may not
 * see small counts and asks for whatever they like in any order, or the public with its fixed tables. Everything
 * that is told is solved together for what is not.
 */
const VIEWER: Reader = { audience: 'internal', exactCounts: false };
const PUBLIC: Reader = { audience: 'public', exactCounts: false };
const PROGRAMMES = ['A', 'B'];
const COHORTS = [2022, 2023];
/** Between them they have every rate and every list of all the sets. */
const SETS: readonly DefinitionSetCode[] = ['statistics', 'ove'];

/** Kinds of graduates, and how many of each a class may have: often a handful. */
const KINDS: readonly (() => Outcome)[] = [
	() => anOutcome(),
	() => anOutcome({ contract: 'CDD', workingTime: 'part-imposed' }),
	() => anOutcome({ target: 'no', jobLevel: 'employee', titleLink: '3', sex: 'M', entrySituation: 'SAL' }),
	() => anOutcome({ country: 'abroad', mobility: 'abroad' }),
	() => anOutcome({ contract: 'APP' }),
	() => anOutcome({ study: 'beside-job', contract: 'IND', modality: 'evening' }),
	() => withoutJob('seeking', { available: 'yes' }),
	() => withoutJob('seeking', { available: 'no', sex: 'M' }),
	() => withoutJob('studying', { study: 'main' }),
	() => withoutJob('unable', { sex: 'M' }),
	() => withoutJob('inactive', { modality: 'evening' }),
	() => aSilentGraduate(),
	() => aSilentGraduate({ collection: 'bounced' })
];

const CLASSES = PROGRAMMES.flatMap((programme) => COHORTS.map((cohort) => ({ programme, cohort })));

const arbitraryPeople = fc
	.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 30 })), {
		minLength: KINDS.length * CLASSES.length,
		maxLength: KINDS.length * CLASSES.length
	})
	.map((counts) =>
		CLASSES.flatMap(({ programme, cohort }, place) =>
			KINDS.flatMap((kind, index) =>
				Array.from({ length: counts[place * KINDS.length + index] ?? 0 }, () =>
					deriveOutcome({ ...kind(), programme, cohort: String(cohort) }, { international: false })
				)
			)
		)
	);

const asked = (where: fc.Arbitrary<Selection['where']>): fc.Arbitrary<Selection> =>
	fc.record({
		programmes: fc.subarray(PROGRAMMES),
		cohorts: fc.subarray(COHORTS),
		wave: fc.constant(6),
		definitions: fc.constantFrom(...SETS),
		where
	});

const classesOf = () =>
	CLASSES.map(({ programme, cohort }) =>
		selectionCondition(
			{ programmes: [programme], cohorts: [cohort], wave: 6, definitions: 'rncp', where: {} },
			'all'
		)
	);

function expectNothingSolved(people: readonly Outcome[], reader: Reader, selections: readonly Selection[]) {
	const attacker = attack(people, reader);
	for (const selection of selections) askFigures(attacker, selection);
	expect(solve(attacker, secretsOf(attacker, classesOf()))).toEqual([]);
	return attacker.told.size;
}

describe('everything that is told, solved together', () => {
	it(
		'the fixed tables of the public: every class, every pool, every definition',
		{ timeout: 120_000 },
		() => {
			const subsets = <Item>(items: readonly Item[]) =>
				Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((__, at) => (bits >> at) & 1));
			const everything = subsets(PROGRAMMES).flatMap((programmes) =>
				subsets(COHORTS).flatMap((cohorts) =>
					SETS.map((definitions): Selection => ({
						programmes,
						cohorts,
						wave: 6,
						definitions,
						where: {}
					}))
				)
			);
			let told = 0;
			fc.assert(
				fc.property(arbitraryPeople, (people) => {
					told += expectNothingSolved(people, PUBLIC, everything);
				}),
				slowDraws(1)
			);
			expect(told).toBeGreaterThan(20);
		}
	);

	it('any sequence of selections of a viewer', { timeout: 120_000 }, () => {
		let told = 0;
		fc.assert(
			fc.property(
				arbitraryPeople,
				fc.array(asked(fc.constant({})), { minLength: 4, maxLength: 8 }),
				(people, selections) => {
					told += expectNothingSolved(people, VIEWER, selections);
				}
			),
			slowDraws(2)
		);
		expect(told).toBeGreaterThan(20);
	});
});
