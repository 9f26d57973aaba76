import { describe, expect, it } from 'vitest';
import { halfWidthPoints } from './method.ts';

describe('halfWidthPoints', () => {
	// Order of magnitude at 80 %, statistics 3.2.
	it.each([
		[10, 23],
		[20, 17],
		[30, 14],
		[45, 12],
		[60, 10],
		[100, 8],
		[200, 6]
	])('%i answers leave ± %i points', (n, points) => {
		expect(halfWidthPoints(n)).toBe(points);
	});
});
