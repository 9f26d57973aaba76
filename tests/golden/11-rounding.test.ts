import { expect, it } from 'vitest';
import { hesaRate } from '#lib/domain/disclosure/hesa-rule.ts';
import {
	percentFlag,
	roundPercent,
	roundToFive,
	roundToTen,
	shareOutPercent
} from '#lib/domain/statistics/rounding.ts';
import { readVectors, describeReference } from './support/reference.ts';

interface Vectors {
	readonly percent: readonly { x: number; n: number; d0: number; d1: number; display_flag: string }[];
	readonly base5: readonly { count: number; rounded: number }[];
	readonly shares_sum_to_100: readonly {
		counts: readonly number[];
		largest_remainder_d0: readonly number[];
		largest_remainder_d1: readonly number[];
	}[];
	readonly salary_to_10: readonly { value: number; rounded: number }[];
}

const FLAG_NAMES = { plain: 'plain', 'over-99': 'show_gt_99', 'under-1': 'show_lt_1' };

describeReference('11 rounding for display', () => {
	const vectors = readVectors<Vectors>('11_rounding.json');

	it.each(vectors.percent)('$x of $n', ({ x, n, d0, d1, display_flag }) => {
		expect(roundPercent(x, n, 0)).toBe(d0);
		expect(roundPercent(x, n, 1)).toBe(d1);
		expect(FLAG_NAMES[percentFlag(x, n)]).toBe(display_flag);
	});

	it.each(vectors.base5)('$count to base 5', ({ count, rounded }) => {
		expect(roundToFive(count)).toBe(rounded);
		expect(hesaRate(count, count)).toEqual({ x: rounded, d: rounded, percent: count >= 22.5 });
	});

	it.each(vectors.shares_sum_to_100)('$counts to 100 %', (vector) => {
		expect(shareOutPercent(vector.counts, 0)).toEqual(vector.largest_remainder_d0);
		expect(shareOutPercent(vector.counts, 1)).toEqual(vector.largest_remainder_d1);
	});

	it.each(vectors.salary_to_10)('$value euros to the nearest 10', ({ value, rounded }) => {
		expect(roundToTen(value)).toBe(rounded);
	});
});
