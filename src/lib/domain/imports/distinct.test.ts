import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countValue, distinctValues, emptyDistinctCounter } from './distinct.ts';

test('is exact for the columns of an ordinary file', () => {
	fc.assert(
		fc.property(fc.array(fc.string(), { maxLength: 500 }), (values) => {
			const counter = emptyDistinctCounter();
			for (const value of values) countValue(counter, value);
			expect(distinctValues(counter)).toBe(new Set(values).size);
		})
	);
});

test.each([10_000, 100_000, 200_000])(
	'%i values are counted within three standard errors, in bounded memory',
	(count) => {
		const counter = emptyDistinctCounter();
		for (let value = 0; value < count; value += 1) {
			countValue(counter, String(1_000_000 + value));
			countValue(counter, String(1_000_000 + value));
		}
		expect(counter.hashes.size).toBeLessThanOrEqual(16_384);
		expect(Math.abs(distinctValues(counter) - count)).toBeLessThan(0.03 * count);
	}
);
