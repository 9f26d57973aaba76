import { describe, expect, it } from 'vitest';
import { nextPoint } from './browse-points.ts';

describe('nextPoint', () => {
	it.each([
		['ArrowRight', null, 0],
		['ArrowRight', 0, 1],
		['ArrowRight', 2, 2],
		['ArrowDown', 1, 2],
		['ArrowLeft', null, 2],
		['ArrowLeft', 0, 0],
		['Home', 2, 0],
		['End', 0, 2],
		['Escape', 1, null]
	] as const)('%s from %s of three points leads to %s', (key, at, expected) => {
		expect(nextPoint(key, at, 3)).toBe(expected);
	});

	it('leaves other keys to the page, and Escape when no point is reached', () => {
		expect(nextPoint('Tab', 1, 3)).toBeUndefined();
		expect(nextPoint('Escape', null, 3)).toBeUndefined();
		expect(nextPoint('ArrowRight', null, 0)).toBeUndefined();
	});
});
