import { expect, test } from 'vitest';
import { drawDeviation, drawInteger, drawSome, drawWeighted } from './draw.ts';
import { startRandom } from './random.ts';

test('a stream gives the same numbers for the same name, others for another', () => {
	const numbers = (name: string) => {
		const random = startRandom(name);
		return Array.from({ length: 5 }, () => random());
	};
	expect(numbers('a')).toEqual(numbers('a'));
	expect(numbers('a')).not.toEqual(numbers('b'));
});

test('numbers are spread over the ten tenths from 0 to 1', () => {
	const random = startRandom('spread');
	const tenths = Array.from({ length: 10 }, () => 0);
	for (let count = 0; count < 20_000; count++) {
		const tenth = Math.floor(random() * 10);
		tenths[tenth] = (tenths[tenth] ?? 0) + 1;
	}
	// Chi-square with 9 degrees of freedom: 27.88 is passed once in a thousand.
	const chiSquare = tenths.reduce((sum, seen) => sum + (seen - 2000) ** 2 / 2000, 0);
	expect(chiSquare).toBeLessThan(27.88);
});

test('a weighted item comes up as often as its weight says, and never with weight zero', () => {
	const random = startRandom('weights');
	const drawn = Array.from({ length: 10_000 }, () =>
		drawWeighted(random, [
			['often', 3],
			['seldom', 1],
			['never', 0]
		])
	);
	expect(drawn.filter((item) => item === 'often').length / 10_000).toBeCloseTo(0.75, 1);
	expect(drawn).not.toContain('never');
	expect(() => drawWeighted(random, [['never', 0]])).toThrow();
});

test('whole numbers include both ends', () => {
	const random = startRandom('ends');
	const drawn = new Set(Array.from({ length: 200 }, () => drawInteger(random, 2, 4)));
	expect([...drawn].sort()).toEqual([2, 3, 4]);
});

test('deviations have mean 0 and standard deviation 1', () => {
	const random = startRandom('bell');
	const drawn = Array.from({ length: 20_000 }, () => drawDeviation(random));
	const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
	const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
	expect(mean).toBeCloseTo(0, 1);
	expect(variance).toBeCloseTo(1, 1);
});

test('some are drawn without repeating, the others are all left, the heavy ones first', () => {
	const random = startRandom('some');
	const items = Array.from({ length: 40 }, (_, number) => number);
	let heavy = 0;
	for (let round = 0; round < 500; round++) {
		const { drawn, others } = drawSome(random, items, {
			count: 10,
			weightOf: (item) => (item < 10 ? 5 : 1)
		});
		expect(drawn).toHaveLength(10);
		expect([...drawn, ...others].sort((a, b) => a - b)).toEqual(items);
		heavy += drawn.filter((item) => item < 10).length;
	}
	// By chance alone, a quarter of the drawn would be heavy.
	expect(heavy / 5000).toBeGreaterThan(0.45);
});
