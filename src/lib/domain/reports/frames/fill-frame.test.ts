import { describe, expect, it } from 'vitest';
import { anOutcome, aSilentGraduate, withoutJob } from '../../../../../tests/factories/an-outcome.ts';
import { CGE_FRAME } from './cge.ts';
import { fillFrame } from './fill-frame.ts';
import { NACE_FRAME } from './nace.ts';

const job = { waveMonths: 6, wave: '6', cohort: '2024' };

/** Ten graduates, counted by hand: five in work (one abroad, one part time), two seek, one studies, one neither, one silent. */
const CLASS = [
	anOutcome({ ...job, sex: 'F', grossYearEuros: 24_004, monthsToFirstJob: 0, contract: 'CDI' }),
	anOutcome({ ...job, sex: 'F', grossYearEuros: 26_000, monthsToFirstJob: 2, contract: 'CDD' }),
	anOutcome({ ...job, sex: 'M', grossYearEuros: 30_000, monthsToFirstJob: 3, contract: 'CDI' }),
	anOutcome({ ...job, sex: 'M', grossYearEuros: null, monthsToFirstJob: null, country: 'abroad' }),
	anOutcome({ ...job, sex: 'F', grossYearEuros: 12_000, monthsToFirstJob: 1, workingTime: 'part-chosen' }),
	withoutJob('seeking', { ...job, sex: 'F' }),
	withoutJob('seeking', { ...job, sex: 'M' }),
	withoutJob('studying', { ...job, sex: 'F' }),
	withoutJob('inactive', { ...job, sex: 'F' }),
	aSilentGraduate({ ...job, sex: 'M' })
];

const filled = (frame: typeof CGE_FRAME, group = 'all') =>
	Object.fromEntries(
		fillFrame(frame, CLASS)
			.filter((line) => line.group === group)
			.map(({ item, numerator, denominator, value, state }) => [item, [numerator, denominator, value, state]])
	);

describe('frames of other bodies', () => {
	it('count every graduate once for NACE, then its two rates', () => {
		const lines = filled(NACE_FRAME);
		const counts = ['employed-full-time', 'employed-part-time', 'employed-time-unknown', 'service'];
		const others = ['continuing-education', 'seeking', 'not-seeking', 'no-information'];
		expect([...counts, ...others].map((item) => lines[item]?.[2])).toEqual([4, 1, 0, 0, 1, 2, 1, 1]);
		expect(lines['knowledge-rate']).toEqual([9, 10, 90, 'filled']);
		// 5 in work and 1 in study, of 9 known less 1 out of the labour market.
		expect(lines['outcomes-rate']).toEqual([6, 8, 75, 'filled']);
	});

	it('tell no median of fewer than ten pays, and no quartile of fewer than twenty', () => {
		// 21 000, 22 000 … 30 000: the median of ten is the mean of the fifth and the sixth.
		const paid = (count: number) =>
			Array.from({ length: count }, (_, at) => anOutcome({ ...job, grossYearEuros: 21_000 + 1_000 * at }));
		const payOf = (count: number, item: string) => {
			const line = fillFrame(NACE_FRAME, paid(count)).find((one) => one.item === item);
			return [line?.denominator, line?.value, line?.state];
		};
		expect(filled(NACE_FRAME)['pay-gross-50']).toEqual([null, 3, null, 'few']);
		expect(payOf(9, 'pay-gross-50')).toEqual([9, null, 'few']);
		expect(payOf(10, 'pay-gross-50')).toEqual([10, 25_500, 'filled']);
		expect(payOf(19, 'pay-gross-25')).toEqual([19, null, 'few']);
		// 21 000 … 40 000: a quarter of twenty is five, between the fifth and the sixth.
		expect(payOf(20, 'pay-gross-25')).toEqual([20, 25_500, 'filled']);
	});

	it('give CGE its net rate, for all and for women and men', () => {
		expect(filled(CGE_FRAME)['net-employment-rate']).toEqual([5, 7, 71.4, 'filled']);
		expect(filled(CGE_FRAME, 'F')['net-employment-rate']).toEqual([3, 4, 75, 'filled']);
		expect(filled(CGE_FRAME, 'M')['net-employment-rate']).toEqual([2, 3, 66.7, 'filled']);
		// Waits of 0, 2, 1 among 0, 2, 3, 1.
		expect(filled(CGE_FRAME)['first-job-2-months']).toEqual([3, 4, 75, 'filled']);
		expect(filled(CGE_FRAME)['abroad']).toEqual([1, 5, 20, 'filled']);
	});

	it('name what nothing fills, and never say 0 % of nobody', () => {
		expect(filled(CGE_FRAME)['job-satisfaction']).toEqual([null, null, null, 'not-asked']);
		const nobody = fillFrame(CGE_FRAME, [aSilentGraduate(job)]);
		expect(nobody.find(({ item }) => item === 'permanent')).toMatchObject({ value: null, state: 'empty' });
	});
});
