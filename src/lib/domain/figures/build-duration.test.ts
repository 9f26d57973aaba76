import { expect, it } from 'vitest';
import { anOutcome, times, withoutJob } from '../../../../tests/factories/an-outcome.ts';
import type { Reader } from '../disclosure/audience.ts';
import { DEFAULT_THRESHOLDS } from '../disclosure/display-rules.ts';
import { PREM_EMPLOI, PREM_EMPLOI_SANS } from '../indicators/catalogue/prem-emploi.ts';
import { EVERYONE } from '../indicators/condition.ts';
import type { DurationIndicator } from '../indicators/indicator.ts';
import { DEFINITION_SETS } from '../indicators/registry.ts';
import { tallyOutcomes } from '../indicators/tally-outcomes.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import { buildFigure } from './build-figure.ts';
import { plainSentence } from './plain-sentence.ts';

const OWN: Reader = { audience: 'operator', exactCounts: true };
const OTHERS: Reader = { audience: 'internal', exactCounts: false };
const set = DEFINITION_SETS.rncp;

function figureOf(
	people: readonly Outcome[],
	indicator: DurationIndicator,
	{ reader = OWN, wave = 6 }: { readonly reader?: Reader; readonly wave?: number | null } = {}
) {
	const request = { set, indicators: [indicator], distributions: [], counts: {}, within: EVERYONE, by: [] };
	const [tally] = tallyOutcomes(people, request);
	if (!tally) throw new Error('Not counted');
	return buildFigure(indicator, tally, {
		set,
		population: { programmes: [], cohorts: [], wave, filter: {} },
		rulesVersion: '1.0.0',
		reader,
		thresholds: DEFAULT_THRESHOLDS
	});
}

const found = (monthsToFirstJob: number) => anOutcome({ monthsToFirstJob });
const waiting = () => withoutJob('seeking');

/** 2 at the award, 1 at 1, 2 at 2, 1 at 4, 4 still waiting at 6, and 2 whose wait nobody knows. */
const people = [
	...[0, 0, 1, 2, 2, 4].map(found),
	...times(4, waiting),
	...times(2, () => anOutcome({ monthsToFirstJob: null }))
];

it('everybody: half have a job from two months on, and more than half from four', () => {
	const figure = figureOf(people, PREM_EMPLOI);
	if (figure.display !== 'fragile') throw new Error(figure.display);
	// By hand: 8/10, 7/10, 5/10 at 2 months, exactly half until 4: the median is the middle, 3; then 4/10.
	expect(figure).toMatchObject({ x: 6, d: 10, missing: 2, value: null });
	expect(figure.wait?.quartiles).toEqual({ q1: 1, median: 3, q3: null });
	const curve = figure.wait?.curve?.map(({ months, atRisk, found: some, waiting: share }) => [
		months,
		atRisk,
		some,
		Number(share.toFixed(12))
	]);
	expect(curve).toEqual([
		[0, 10, 2, 0.8],
		[1, 8, 1, 0.7],
		[2, 7, 2, 0.5],
		[4, 5, 1, 0.4],
		[6, 4, 0, 0.4]
	]);
	expect(plainSentence(PREM_EMPLOI, figure)).toMatchObject({
		key: 'figures.sentence.wait',
		params: { count: 3, d: 10 }
	});
});

it('those without a job at the award: more than half are not reached within six months', () => {
	const figure = figureOf([...people, ...times(2, waiting)], PREM_EMPLOI_SANS);
	// 4 of 10 found one: 9/10, 7/10, 6/10.
	expect(figure).toMatchObject({ x: 4, d: 10, wait: { followedMonths: 6, quartiles: { median: null } } });
	expect(plainSentence(PREM_EMPLOI_SANS, figure)).toMatchObject({
		key: 'figures.sentence.waiting',
		params: { count: 6 }
	});
});

it('further study is counted, and says nothing of the wait', () => {
	const students = times(10, () => withoutJob('studying', { study: 'main' }));
	const figure = figureOf([...[1, 1, 2, 2, 3].map(found), ...times(5, waiting), ...students], PREM_EMPLOI);
	// The 10 who study leave at the award; of the 10 others exactly half have a job from 3 months to the end, 6.
	expect(figure).toMatchObject({ x: 5, d: 20, wait: { quartiles: { median: 4.5 } } });
});

it('months one by one are for the programme’s own people; a class of four has no figure for others', () => {
	expect(figureOf(people, PREM_EMPLOI, { reader: OTHERS })).toMatchObject({ wait: { curve: null } });
	const few = figureOf(people.slice(0, 4), PREM_EMPLOI, { reader: OTHERS });
	expect(few).toMatchObject({ display: 'hidden' });
	expect(Object.keys(few)).not.toContain('wait');
});

it.each([
	['nobody', []],
	['nobody with a month', [waiting(), waiting()]]
])('%s: no value, never 0', (_, some) => {
	expect(figureOf(some, PREM_EMPLOI)).toMatchObject({ display: 'undefined', value: null });
});

it('waves are never mixed', () => {
	expect(figureOf(people, PREM_EMPLOI, { wave: null })).toMatchObject({ display: 'undefined' });
});
