import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

it('leaves alone what is far enough apart', () => {
	expect(spreadLabels([10, 40, 80], { apart: 12, to: 100 })).toEqual([10, 40, 80]);
});

it('keeps labels apart, in their order and inside, whenever there is room', () => {
	const wanted = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 8 });
	fc.assert(
		fc.property(wanted, (given) => {
			const sorted = given.toSorted((a, b) => a - b);
			const places = spreadLabels(sorted, { apart: 12, to: 100 });
			places.forEach((place, index) => {
				expect(place).toBeLessThanOrEqual(100 + 1e-9);
				expect(place).toBeGreaterThanOrEqual(-1e-9);
				if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9);
			});
		})
	);
});
