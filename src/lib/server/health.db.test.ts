import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, TEST_SETTINGS, type TestDatabase } from '../../../tests/support/database.ts';
import { openDatabase } from './db/client.ts';
import { checkReadiness } from './health.ts';

let fixture: TestDatabase;
let owner: postgres.Sql;

beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
});

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

const check = (url = fixture.url) => {
	const database = openDatabase(url, { connections: 1 });
	return checkReadiness({ settings: { ...TEST_SETTINGS, DEVENIR_DATA: '.' }, database }).finally(() =>
		database.close()
	);
};

test('a process with its database and some room is ready', async () => {
	expect(await check()).toEqual({ ready: true, checks: { database: true, schema: true, disk: true } });
});

test('a database of an older or a newer version makes it unready', async () => {
	const shift = (milliseconds: number) =>
		owner`update drizzle.__drizzle_migrations set created_at = created_at + ${milliseconds}
			where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`;
	for (const milliseconds of [1, -1]) {
		await shift(milliseconds);
		expect(await check()).toMatchObject({ ready: false, checks: { database: true, schema: false } });
		await shift(-milliseconds);
	}
});

test('without its database it is unready within a few seconds, and says no more than that', async () => {
	const start = performance.now();
	const readiness = await check('postgres://nobody:secret@127.0.0.1:1/nowhere');
	expect(readiness).toMatchObject({ ready: false, checks: { database: false, schema: false } });
	expect(performance.now() - start).toBeLessThan(8000);
	expect(JSON.stringify(readiness)).not.toMatch(/nobody|secret|127/);
});
