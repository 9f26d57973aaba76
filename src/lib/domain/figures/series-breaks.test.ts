import { expect, it } from 'vitest';
import type { Figure } from './figure.ts';
import { findBreaks } from './series-breaks.ts';

const figure = (given: { date?: string | null; sources?: Record<string, number> } = {}): Figure => ({
	indicator: 'INS_GLOB',
	definition: { set: 'rncp', version: '1.0.0', label: '' },
	population: { programmes: [], cohorts: [], wave: 6, filter: {} },
	referenceDate: given.date === undefined ? '2024-06-01' : given.date,
	reasons: [],
	snapshot: null,
	lineage: { rulesVersion: '1', sources: given.sources ?? { response: 40 }, dataAt: null },
	display: 'undefined',
	value: null,
	N: 50,
	n: 40,
	x: 0,
	d: 0,
	neutralised: {}
});
const HIDDEN: Figure = { ...figure(), display: 'hidden' };

it('finds none where neighbours were asked in the same way', () => {
	expect(
		findBreaks([
			{ cohort: 2022, figure: figure({ date: '2023-06-01' }) },
			{ cohort: 2023, figure: figure() }
		])
	).toEqual([]);
	expect(findBreaks([{ cohort: 2022, figure: figure() }])).toEqual([]);
});

it.each([
	['years in between', [2020, figure()], [2023, figure()], true, 'figures.break.years'],
	['a date on one side', [2022, figure({ date: null })], [2023, figure()], true, 'figures.break.date'],
	[
		'files, then answers',
		[2022, figure({ sources: { import: 30, response: 2 } })],
		[2023, figure()],
		false,
		'figures.break.toQuestionnaire'
	],
	[
		'answers, then files',
		[2022, figure()],
		[2023, figure({ sources: { import: 30 } })],
		false,
		'figures.break.toFile'
	]
] as const)('tells of %s', (_, [older, before], [newer, after], cut, key) => {
	const breaks = findBreaks([
		{ cohort: older, figure: before },
		{ cohort: newer, figure: after }
	]);
	expect(breaks.map((one) => [one.before, one.cut, one.why.key])).toEqual([[newer, cut, key]]);
});

it('says nothing of a class that is withheld', () => {
	expect(
		findBreaks([
			{ cohort: 2022, figure: HIDDEN },
			{ cohort: 2023, figure: figure({ date: null }) }
		])
	).toEqual([]);
});
