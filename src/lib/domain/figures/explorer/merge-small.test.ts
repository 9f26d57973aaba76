import { describe, expect, it } from 'vitest';
import { keepReadable, mergeSmall } from './merge-small.ts';

const margins = (...people: readonly number[]) =>
	people.map((count, index) => ({ code: `c${String(index)}`, people: count }));

describe('mergeSmall', () => {
	it('leaves alone what is large enough', () => {
		expect(mergeSmall(margins(5, 12, 0), { most: 10 })).toEqual({
			alone: ['c0', 'c1', 'c2'],
			together: []
		});
	});

	it('puts small categories together, in the order given', () => {
		expect(mergeSmall(margins(3, 12, 4), { most: 10 })).toEqual({ alone: ['c1'], together: ['c0', 'c2'] });
	});

	it('takes the next smallest with them until there are five people', () => {
		expect(mergeSmall(margins(2, 40, 7), { most: 10 })).toEqual({ alone: ['c1'], together: ['c0', 'c2'] });
	});

	it('puts the smallest together where there are too many to read', () => {
		expect(keepReadable(margins(9, 1, 8, 2), 3)).toEqual({ alone: ['c0', 'c2'], together: ['c1', 'c3'] });
	});
});
