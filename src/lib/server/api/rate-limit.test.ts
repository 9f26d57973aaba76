import { expect, it } from 'vitest';
import { makeRateLimit } from './rate-limit.ts';

it('lets so many requests through in a minute, each asker apart, and begins again with the next minute', () => {
	const takeTurn = makeRateLimit(2);
	expect(takeTurn('a', 1_000)).toEqual({ allowed: true, remaining: 1, resetSeconds: 59 });
	expect(takeTurn('a', 2_000).allowed).toBe(true);
	expect(takeTurn('a', 30_000)).toEqual({ allowed: false, remaining: 0, resetSeconds: 30 });
	expect(takeTurn('b', 30_000).allowed).toBe(true);
	expect(takeTurn('a', 60_000).allowed).toBe(true);
});
