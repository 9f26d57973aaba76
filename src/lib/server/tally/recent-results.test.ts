import { expect, test } from 'vitest';
import type { Database } from '../db/client.ts';
import { recentOr } from './recent-results.ts';

const aDatabase = () => ({}) as Database;

/** Work that gives 1, 2, 3 … each time that it is done. */
function counted() {
	let times = 0;
	return () => Promise.resolve(++times);
}

test('is worked out once for all who ask within the seconds', async () => {
	const [database, work] = [aDatabase(), counted()];
	const ask = (now: number, key = 'a') => recentOr(database, { key, now, seconds: 30 }, work);
	expect(await Promise.all([ask(0), ask(0), ask(29_999)])).toEqual([1, 1, 1]);
	expect(await ask(30_000)).toBe(2);
	expect(await ask(30_000, 'b')).toBe(3);
	expect(await recentOr(aDatabase(), { key: 'a', now: 30_000, seconds: 30 }, work)).toBe(4);
});

test('the value told last may be told again, and goes on to be the last', async () => {
	const [database, work] = [aDatabase(), counted()];
	const settle = (last: number, next: number) => (next - last < 3 ? last : next);
	const ask = (now: number) => recentOr(database, { key: 'a', now, seconds: 1, settle }, work);
	const told = [];
	for (const now of [0, 1000, 2000, 3000, 4000]) told.push(await ask(now));
	expect(told).toEqual([1, 1, 1, 4, 4]);
});

test('a clock that went back, and work that failed, are not kept', async () => {
	const [database, work] = [aDatabase(), counted()];
	await recentOr(database, { key: 'a', now: 50_000, seconds: 30 }, work);
	expect(await recentOr(database, { key: 'a', now: 10_000, seconds: 30 }, work)).toBe(2);
	const failing = { key: 'b', now: 0, seconds: 30 };
	await expect(recentOr(database, failing, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
	expect(await recentOr(database, failing, work)).toBe(3);
});
