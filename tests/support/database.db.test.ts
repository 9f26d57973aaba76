import { afterAll, beforeAll, expect, test } from 'vitest';
import { inInstitution } from '#lib/server/db/client.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

let own: TestDatabase;
let other: TestDatabase;

beforeAll(async () => {
	[own, other] = await Promise.all([openTestDatabase(), openTestDatabase()]);
});

afterAll(async () => {
	await Promise.all([own.close(), other.close()]);
});

test('two test databases share nothing', async () => {
	await inInstitution(
		own.database,
		own.institutionId,
		({ sql }) => sql`update institutions set name = 'Changed'`
	);
	const names = await inInstitution(
		other.database,
		other.institutionId,
		({ sql }) => sql`select code, name from institutions order by code`
	);
	expect([...names]).toEqual([
		{ code: 'a', name: 'Institution A' },
		{ code: 'b', name: 'Institution B' }
	]);
});

test('a context acts as the operator of A at a known time, unless told', () => {
	expect(own.context().actor).toEqual({ kind: 'operator', institutionId: own.institutionId });
	const later = new Date('2030-01-01T00:00:00Z');
	expect(own.context({ kind: 'anonymous' }, { now: later }).now()).toEqual(later);
});
