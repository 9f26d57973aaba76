import { expect, test } from 'vitest';
import { movedPoints, shownMove } from './indicator-moves.ts';

const move = (before: readonly [number, number] | null, after: readonly [number, number]) =>
	shownMove({
		programme: 'CASP',
		cohort: 2023,
		wave: 6,
		indicator: 'INS_GLOB',
		before: before && { x: before[0], d: before[1] },
		after: { x: after[0], d: after[1] }
	});

test('a rate of ten people or more is read, with its gap in points', () => {
	// 21 of 26 is 80.8 %, 24 of 28 is 85.7 %.
	expect(move([21, 26], [24, 28])).toMatchObject({ before: { display: 'rate', x: 21, d: 26 } });
	expect(movedPoints(move([21, 26], [24, 28]))).toBe(4.9);
	expect(movedPoints(move([24, 28], [21, 26]))).toBe(-4.9);
});

test('of fewer than ten the counts, of fewer than five nothing (statistics 3.5)', () => {
	expect(move([3, 4], [6, 9])).toMatchObject({
		before: { display: 'hidden' },
		after: { display: 'counts', x: 6, d: 9 }
	});
	expect(JSON.stringify(move([3, 4], [6, 9]).before)).toBe('{"display":"hidden"}');
	expect(movedPoints(move([3, 4], [6, 9]))).toBeNull();
});

test('nobody before is nothing to compare with', () => {
	expect(move(null, [12, 20])).toMatchObject({ before: null, after: { display: 'rate' } });
	expect(movedPoints(move(null, [12, 20]))).toBeNull();
});
