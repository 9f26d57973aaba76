import { describe, expect, it } from 'vitest';
import { compareClasses, poolClasses } from './compare-classes.ts';

const classes = (counts: Readonly<Record<string, readonly [number, number]>>) =>
	new Map(Object.entries(counts).map(([code, [x, d]]) => [code, { x, d }] as const));

describe('comparing classes', () => {
	// Expected interval: statistics 3.4 and R, Newcombe's hybrid score.
	it('calls a difference measurable only when its interval leaves out zero', () => {
		const [pair] = compareClasses(classes({ 2012: [50, 62], 2013: [39, 45] }));
		expect(pair).toMatchObject({ from: '2012', to: '2013', measurable: false });
		expect(pair?.difference).toBeCloseTo(0.0602150537634409, 12);
		expect(pair?.lower).toBeCloseTo(-0.0906856587405504, 12);
		expect(pair?.upper).toBeCloseTo(0.195215949812036, 12);
	});

	it('asks more of a difference the more of them are looked at', () => {
		// Fisher's p is 0.0200 (R): under 0.05 alone, over it once multiplied by three or more.
		const pair = { A: [9, 15], B: [12, 12] } as const;
		expect(compareClasses(classes(pair))[0]?.measurable).toBe(true);
		const four = compareClasses(classes({ ...pair, C: [10, 14], D: [11, 15] }));
		expect(four).toHaveLength(6);
		expect(four.every(({ measurable }) => !measurable)).toBe(true);
	});

	it('ranks nobody: pairs come in the order of the list', () => {
		const pairs = compareClasses(classes({ b: [1, 20], a: [19, 20], c: [10, 20] }));
		expect(pairs.map(({ from, to }) => from + to)).toEqual(['ba', 'bc', 'ac']);
	});
});

describe('pooling classes', () => {
	it('adds up numerators and denominators, empty classes left out', () => {
		const pool = poolClasses([
			{ x: 18, d: 24 },
			{ x: 18, d: 24 },
			{ x: 0, d: 0 }
		]);
		expect(pool).toEqual({ x: 36, d: 48, heterogeneous: false });
	});

	it('says that classes differ', () => {
		const unlike = [
			{ x: 38, d: 40 },
			{ x: 20, d: 40 }
		];
		expect(poolClasses(unlike)).toEqual({ x: 58, d: 80, heterogeneous: true });
		expect(poolClasses([{ x: 3, d: 3 }]).heterogeneous).toBe(false);
	});
});
