import { expect, test } from 'vitest';
import { arrivalThirds, type Arrival } from './arrival-thirds.ts';

const arrivals = (
	...parts: readonly (readonly [has: number, counted: number, silent?: number])[]
): Arrival[] =>
	parts.flatMap(([has, counted, outside = 0]) => [
		...Array.from({ length: counted }, (_, at) => ({ counted: true, has: at < has })),
		...Array.from({ length: outside }, () => ({ counted: false, has: false }))
	]);

test('the thirds are cut by answers, and each has its own denominator', () => {
	// 18 answers, six a third: 5 of 5 with one outside, 4 of 6, 3 of 6.
	const found = arrivalThirds('INS_GLOB', arrivals([5, 5, 1], [4, 6], [3, 6]));
	expect(found?.thirds).toEqual([
		{ x: 5, d: 5 },
		{ x: 4, d: 6 },
		{ x: 3, d: 6 }
	]);
	expect(found?.points).toBe(-50);
	expect(found?.moved).toBe(true);
});

test('five points are no move, and more are', () => {
	expect(arrivalThirds('INS_GLOB', arrivals([16, 20], [16, 20], [17, 20]))?.moved).toBe(false);
	expect(arrivalThirds('INS_GLOB', arrivals([16, 20], [16, 20], [18, 20]))?.moved).toBe(true);
});

test('nothing is said of few answers, nor of a third that counts nobody', () => {
	expect(arrivalThirds('INS_GLOB', arrivals([10, 14]))).toBeNull();
	expect(arrivalThirds('INS_GLOB', arrivals([0, 0, 6], [6, 6], [6, 6]))).toMatchObject({
		points: null,
		moved: false
	});
});
