import { describe, expect, it } from 'vitest';
import { anOutcome, withoutJob } from '../../../../../tests/factories/an-outcome.ts';
import { aSnapshotLine, workedExample } from '../../../../../tests/factories/a-snapshot.ts';
import type { Outcome } from '../../outcomes/outcome.ts';
import { protectForMeeting } from './meeting-figures.ts';

const linesOf = (outcomes: readonly Outcome[]) =>
	outcomes.map((outcome, index) => aSnapshotLine(index + 1, [outcome]));
const figuresOf = (outcomes: readonly Outcome[]) => {
	const figures = protectForMeeting(linesOf(outcomes), 'CASP');
	if (!figures) throw new Error('Somebody was asked.');
	return figures;
};
const shownOf = (figures: ReturnType<typeof figuresOf>, code: string) =>
	figures.figures.find(({ indicator }) => indicator === code);
const repeatText = (count: number, text: string) => Array.from({ length: count }, () => text);
const repeat = (count: number, make: () => Outcome) => Array.from({ length: count }, make);

describe('what a meeting may be shown', () => {
	it('is a rate of twenty people or more', () => {
		const figures = protectForMeeting(workedExample(), 'CASP');
		expect(figures?.figures.find(({ indicator }) => indicator === 'INS_GLOB')).toMatchObject({
			x: 21,
			d: 26
		});
		const few = figuresOf([...repeat(12, () => anOutcome()), ...repeat(7, () => withoutJob('seeking'))]);
		// Nobody said their pay: that one has no number to hide.
		expect(few.figures.map(({ display }) => display)).toEqual([...repeatText(5, 'hidden'), 'undefined']);
	});

	it('is no rate that says how few work outside the target job', () => {
		// 27 of 30 work, 24 of them in the target job: 3 others.
		const figures = figuresOf([
			...repeat(24, () => anOutcome()),
			...repeat(3, () => anOutcome({ target: 'no', jobFamily: 'HORS_LISTE' })),
			...repeat(3, () => withoutJob('seeking'))
		]);
		const both = [shownOf(figures, 'INS_GLOB'), shownOf(figures, 'INS_METIER')];
		expect(both.filter((figure) => figure?.display !== 'hidden').length).toBeLessThan(2);
	});

	it('is no cell of fewer than five, nor one that gives it back', () => {
		const job = (structure: string) => () => anOutcome({ structure });
		const figures = figuresOf([...repeat(20, job('S1')), ...repeat(6, job('S2')), ...repeat(4, job('S3'))]);
		const { cells } = figures.structures;
		expect(cells.find(({ code }) => code === 'S3')?.display).toBe('hidden');
		expect(cells.filter(({ display }) => display === 'hidden').length).toBeGreaterThan(1);
		expect(cells.flatMap((cell) => (cell.display === 'shown' ? [cell.x] : []))).toEqual([20]);
	});

	it('lists the same people as the rates: nobody set aside can be counted by subtraction', () => {
		const figures = protectForMeeting(workedExample(), 'CASP');
		// 22 have a job, one of them in Geneva.
		expect(figures?.jobTitles.d).toBe(21);
	});

	it('is no list where the rate that its total gives is withheld', () => {
		const { jobTitles, structures, origins, examples } = figuresOf(repeat(12, () => anOutcome()));
		expect([jobTitles, structures, origins].map(({ display, d }) => [display, d])).toEqual([
			...[1, 2, 3].map(() => ['hidden', null])
		]);
		expect(examples).toEqual([]);
	});

	it('is nothing where nobody was asked', () => {
		expect(protectForMeeting([], 'CASP')).toBeNull();
	});
});
