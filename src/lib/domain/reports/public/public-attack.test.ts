import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewerDraws } from '../../../../../tests/support/draws.ts';
import { found } from '../../../../../tests/support/public-attack.ts';
import { aKind, linesOf, lockOf } from '../../../../../tests/support/random-classes.ts';
import { buildPublicSheet } from './build-public-sheet.ts';
import type { PublicSheet } from './public-sheet.ts';

const aClass = (minLength: number, maxLength: number) =>
	fc.array(aKind, { minLength, maxLength, size: 'max' });

describe('an attack on the public page', () => {
	it('finds no one to four people, whatever the classes', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(aClass(22, 60), aClass(1, 22)), { minLength: 1, maxLength: 2 }),
				(classes) => {
					const people = new Map(classes.map((kinds, index) => [2021 + index, kinds]));
					const lines = [...people].flatMap(([cohort, kinds]) => linesOf(kinds, cohort));
					const sheet = buildPublicSheet(lockOf(lines, [...people.keys()], 'lock-1'));
					expect(found([sheet], people)).toEqual([]);
					const counts = JSON.stringify(sheet).matchAll(/"x":(\d+)/g);
					for (const [, x] of counts) expect([1, 2, 3, 4]).not.toContain(Number(x));
				}
			),
			fewerDraws(60)
		);
	});

	it('finds none in successive editions, a class being added each year', () => {
		fc.assert(
			fc.property(fc.array(aClass(8, 28), { minLength: 3, maxLength: 3 }), (classes) => {
				const people = new Map(classes.map((kinds, index) => [2021 + index, kinds]));
				const all = [...people].map(([cohort, kinds]) => linesOf(kinds, cohort));
				const sheets: PublicSheet[] = [];
				for (const many of [2, 3]) {
					const lines = all.slice(0, many).flat();
					const cohorts = [...people.keys()].slice(0, many);
					const former = { sheets: sheets.toReversed(), linesOf: () => all.flat() };
					sheets.push(buildPublicSheet(lockOf(lines, cohorts, `lock-${many}`), former));
				}
				expect(found(sheets, people)).toEqual([]);
			}),
			fewerDraws(40)
		);
	});

	it('tells nobody apart by what has changed between two editions', () => {
		fc.assert(
			fc.property(aClass(30, 60), fc.array(aKind, { minLength: 1, maxLength: 4 }), (kinds, others) => {
				const before = linesOf(kinds, 2023);
				const after = linesOf([...others, ...kinds.slice(others.length)], 2023);
				const first = buildPublicSheet(lockOf(before, [2023], 'lock-1'));
				const former = { sheets: [first], linesOf: () => before };
				const second = buildPublicSheet(lockOf(after, [2023], 'lock-2'), former);
				const told = (sheet: PublicSheet) => ({
					focus: sheet.focus,
					promotions: sheet.promotions.map(({ certified, waves }) => ({
						certified,
						waves: waves.map(({ response, global, target, pay }) => ({ response, global, target, pay }))
					}))
				});
				expect(told(second)).toEqual(told(first));
			}),
			fewerDraws(60)
		);
	});
});
