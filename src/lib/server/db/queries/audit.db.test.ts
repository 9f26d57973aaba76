import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { inInstitution } from '../client.ts';
import { openTestDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { appendAudit, selectAuditHead, verifyAuditChain, type AuditHead } from './audit.ts';

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

beforeEach(async () => {
	await owner`delete from audit_entries`;
	for (const target of ['import:1', 'import:2', 'import:3', 'import:4', 'import:5']) await append(target);
});

const append = (target: string, institutionId = fixture.institutionId) =>
	inInstitution(fixture.database, institutionId, (tenant) =>
		appendAudit(tenant, fixture.context(), {
			action: 'import.committed',
			target,
			details: { rows: 12, share: 0.5, nested: { z: 1, a: ['é', null, true] }, gone: undefined }
		})
	);

const verdict = (noted?: AuditHead) =>
	inInstitution(fixture.database, fixture.institutionId, (tenant) => verifyAuditChain(tenant, noted));
const head = () => inInstitution(fixture.database, fixture.institutionId, selectAuditHead);

test('an untouched chain is sound, and its head is the last entry', async () => {
	const last = await head();
	expect(last.sequence).toBe(5);
	expect(await verdict()).toEqual({ sound: true, head: last });
});

test.each([
	['action', "update audit_entries set action = 'import.undone' where sequence = 3"],
	['target', "update audit_entries set target = 'import:9' where sequence = 3"],
	['actor', "update audit_entries set actor_id = 'somebody' where sequence = 3"],
	['time', "update audit_entries set at = at + interval '1 millisecond' where sequence = 3"],
	['details', `update audit_entries set details = details || '{"rows": 13}' where sequence = 3`]
])('an altered %s is found by the owner of the database altering it', async (_what, statement) => {
	await owner.unsafe(statement);
	expect(await verdict()).toEqual({ sound: false, at: 3, fault: 'hash' });
});

test('a deleted entry is found', async () => {
	await owner`delete from audit_entries where sequence = 2`;
	expect(await verdict()).toEqual({ sound: false, at: 3, fault: 'sequence' });
});

test('a deleted entry is found even when the rest is renumbered', async () => {
	await owner`delete from audit_entries where sequence = 2`;
	await owner`update audit_entries set sequence = sequence - 1 where sequence > 2`;
	expect(await verdict()).toEqual({ sound: false, at: 2, fault: 'previous-hash' });
});

test('two swapped entries are found', async () => {
	await owner`update audit_entries set sequence = -sequence where sequence in (2, 3)`;
	await owner`update audit_entries set sequence = case sequence when -2 then 3 else 2 end where sequence < 0`;
	expect(await verdict()).toEqual({ sound: false, at: 2, fault: 'previous-hash' });
});

test('entries cut off the end are found by who noted the head before', async () => {
	const noted = await head();
	await append('import:6');
	expect(await verdict(noted)).toMatchObject({ sound: true, head: { sequence: 6 } });
	await owner`delete from audit_entries where sequence >= 5`;
	expect(await verdict()).toMatchObject({ sound: true, head: { sequence: 4 } });
	expect(await verdict(noted)).toEqual({ sound: false, at: 5, fault: 'head' });
	await append('import:other');
	expect(await verdict(noted)).toEqual({ sound: false, at: 5, fault: 'head' });
});

test('an entry made again with its hash breaks the link of the next', async () => {
	await owner`update audit_entries set hash = repeat('a', 64) where sequence = 3`;
	expect(await verdict()).toEqual({ sound: false, at: 3, fault: 'hash' });
});

test('each institution has its own chain', async () => {
	await append('import:other', fixture.otherInstitutionId);
	const other = await inInstitution(fixture.database, fixture.otherInstitutionId, selectAuditHead);
	expect(other.sequence).toBe(1);
	expect(await verdict()).toMatchObject({ sound: true, head: { sequence: 5 } });
});

test('entries written at the same time still make one chain', async () => {
	await Promise.all(Array.from({ length: 20 }, (_, index) => append(`import:parallel-${index}`)));
	expect(await verdict()).toMatchObject({ sound: true, head: { sequence: 25 } });
});

test.each(["update audit_entries set action = 'x'", 'delete from audit_entries', 'truncate audit_entries'])(
	'the application cannot: %s',
	async (statement) => {
		const attempt = inInstitution(fixture.database, fixture.institutionId, ({ sql }) =>
			sql.unsafe(statement)
		);
		await expect(attempt).rejects.toMatchObject({ code: '42501' });
	}
);

test('an entry goes with its transaction', async () => {
	const attempt = inInstitution(fixture.database, fixture.institutionId, async (tenant) => {
		await appendAudit(tenant, fixture.context(), { action: 'role.granted', target: 'user:1' });
		throw new Error('undo');
	});
	await expect(attempt).rejects.toThrow('undo');
	expect(await verdict()).toMatchObject({ sound: true, head: { sequence: 5 } });
});
