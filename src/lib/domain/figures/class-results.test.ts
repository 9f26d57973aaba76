import { expect, it } from 'vitest';
import { anOutcome, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import { EVERYONE } from '../indicators/condition.ts';
import { DEFINITION_SETS } from '../indicators/registry.ts';
import { tallyOutcomes } from '../indicators/tally-outcomes.ts';
import { buildClassResults, CLASS_RESULTS } from './class-results.ts';
import type { Selection } from './selection.ts';

const SET = DEFINITION_SETS.rncp;
const CLASS: Selection = {
	...{ programmes: ['CASP'], cohorts: [2025], wave: 6, definitions: 'rncp' },
	where: {}
};

/** What is told of a class in which so many work in a target job, in another, and look for one. */
function toldOf({ target, other, seeking }: Record<'target' | 'other' | 'seeking', number>) {
	const many = <Item>(count: number, make: () => Item) => Array.from({ length: count }, make);
	const outcomes = [
		...many(target, () => anOutcome({ target: 'yes' })),
		...many(other, () => anOutcome({ target: 'no' })),
		...many(seeking, () => withoutJob('seeking', {}))
	];
	const [tally] = tallyOutcomes(outcomes, {
		...{ set: SET, distributions: [], counts: {}, within: EVERYONE, by: [] },
		indicators: SET.indicators.filter(({ code }) => CLASS_RESULTS.includes(code))
	});
	if (!tally) throw new Error('One group of everyone.');
	return buildClassResults(SET, CLASS, tally).map(({ indicator }) => indicator);
}

it('tells both rates where five people or more, or nobody, work in another job', () => {
	expect(toldOf({ target: 18, other: 6, seeking: 8 })).toEqual(
		expect.arrayContaining(['INS_GLOB', 'INS_METIER'])
	);
	expect(toldOf({ target: 24, other: 0, seeking: 8 })).toEqual(
		expect.arrayContaining(['INS_GLOB', 'INS_METIER'])
	);
});

it.each([1, 2, 3, 4])('keeps the target rate where %d work in another: the two would tell them', (other) => {
	const told = toldOf({ target: 24 - other, other, seeking: 8 });
	expect(told).toContain('INS_GLOB');
	expect(told).not.toContain('INS_METIER');
});

it('tells nothing of fewer than twenty', () => {
	expect(toldOf({ target: 9, other: 5, seeking: 5 })).not.toContain('INS_GLOB');
});
