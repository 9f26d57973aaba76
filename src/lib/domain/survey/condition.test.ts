import { describe, expect, it } from 'vitest';
import { holds, type Condition, type Truth } from './condition.ts';

/** Questions named after their truth for the condition “in YES”. */
const KNOWN = {
	facts: { wave: '6', entrySituation: 'DE', earlier: 'NO' },
	codesOf: (question: string) => ({ true: ['YES'], false: ['NO'] })[question]
};

const is = (truth: Truth): Condition => ({ question: String(truth), in: ['YES'] });
const TRUTHS = [true, false, undefined] as const;

/** Kleene's tables, S. C. Kleene, Introduction to Metamathematics (1952), § 64: all, then any. */
const TABLES: readonly (readonly [Truth, Truth, Truth, Truth])[] = [
	[true, true, true, true],
	[true, false, false, true],
	[true, undefined, undefined, true],
	[false, true, false, true],
	[false, false, false, false],
	[false, undefined, false, undefined],
	[undefined, true, undefined, true],
	[undefined, false, false, undefined],
	[undefined, undefined, undefined, undefined]
];

describe('holds', () => {
	it.each(TABLES)('%s with %s: all %s, any %s', (one, other, all, any) => {
		expect(holds({ all: [is(one), is(other)] }, KNOWN)).toBe(all);
		expect(holds({ any: [is(one), is(other)] }, KNOWN)).toBe(any);
	});

	it.each(TRUTHS)('the opposite of %s', (truth) => {
		expect(holds({ not: is(truth) }, KNOWN)).toBe(truth === undefined ? undefined : !truth);
	});

	it('compares what is known before', () => {
		expect(holds({ fact: 'wave', in: ['6', '24'] }, KNOWN)).toBe(true);
		expect(holds({ fact: 'entrySituation', in: ['SAL'] }, KNOWN)).toBe(false);
	});
});
