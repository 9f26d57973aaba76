import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDirectory, inInstitution, type Tenant } from '#lib/server/db/client.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { selectForeignKeys, selectTenantTables } from './catalogue.ts';
import { idOf, seedInstitution } from './seed.ts';

/**
 * Row-level security alone: statements that name no institution, as a query that forgot to, or that an
 * injection changed.
 */
let fixture: TestDatabase;
let owner: postgres.Sql;
let tables: readonly string[];

beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
	tables = await selectTenantTables(owner);
	await reseed();
});

async function reseed(): Promise<void> {
	await owner.unsafe(`truncate users, ${tables.join(', ')} cascade`);
	await seedInstitution(owner, 'alpha', fixture.institutionId);
	await seedInstitution(owner, 'bravo', fixture.otherInstitutionId);
}

/** Nobody may change or delete here, not even one's own. */
const APPENDED_ONLY = ['audit_entries', 'answers'];

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

class Undo extends Error {}

/** Runs in the first institution and takes everything back. */
async function tryInAlpha<Value>(work: (tenant: Tenant) => Promise<Value>): Promise<Value> {
	const seen: { value?: Value } = {};
	await inInstitution(fixture.database, fixture.institutionId, async (tenant) => {
		seen.value = await work(tenant);
		throw new Undo();
	}).catch((error: unknown) => {
		if (!(error instanceof Undo)) throw error;
	});
	return seen.value as Value;
}

test('both institutions have a row in every table', async () => {
	expect(tables.length).toBeGreaterThan(15);
	for (const table of tables) {
		const rows = await owner`select institution_id from ${owner(table)} order by 1`;
		expect(
			rows.map((row) => row['institution_id'] as string),
			table
		).toEqual([fixture.institutionId, fixture.otherInstitutionId]);
	}
});

test('reading everything reads one’s own', async () => {
	for (const table of tables) {
		const rows = await tryInAlpha(({ sql }) => sql`select institution_id from ${sql(table)}`);
		expect(
			rows.map((row) => row['institution_id'] as string),
			table
		).toEqual([fixture.institutionId]);
	}
});

test('asking for another’s by name finds nothing', async () => {
	for (const table of tables) {
		const rows = await tryInAlpha(
			({ sql }) => sql`select from ${sql(table)} where institution_id = ${fixture.otherInstitutionId}`
		);
		expect(rows, table).toHaveLength(0);
	}
});

test('changing and deleting everything touches one’s own only', async () => {
	const others = (table: string) =>
		owner`select md5(t::text) from ${owner(table)} t where institution_id = ${fixture.otherInstitutionId}`;
	for (const table of tables.filter((name) => !APPENDED_ONLY.includes(name))) {
		const before = await others(table);
		await inInstitution(fixture.database, fixture.institutionId, async ({ sql }) => {
			const updated = await sql`update ${sql(table)} set institution_id = institution_id`;
			expect(updated.count, table).toBe(1);
		});
		const deleted = inInstitution(
			fixture.database,
			fixture.institutionId,
			({ sql }) => sql`delete from ${sql(table)}`
		);
		// Rows that others refer to cannot be deleted at all, whoever asks.
		const outcome = await deleted.then(
			({ count }) => count,
			(error: unknown) => (error as postgres.PostgresError).code
		);
		expect([1, '23503'], table).toContain(outcome);
		expect(await others(table), table).toEqual(before);
		await reseed();
	}
});

test('nothing can be moved to another institution, nor made for it', async () => {
	for (const table of tables) {
		const insert = tryInAlpha(
			({ sql }) =>
				sql`insert into ${sql(table)}
					select (jsonb_populate_record(t, jsonb_build_object('institution_id', ${fixture.otherInstitutionId}::text))).*
					from ${sql(table)} t`
		);
		await expect(insert, table).rejects.toMatchObject({ code: '42501' });
	}
	for (const table of tables.filter((name) => !APPENDED_ONLY.includes(name))) {
		const update = tryInAlpha(
			({ sql }) => sql`update ${sql(table)} set institution_id = ${fixture.otherInstitutionId}`
		);
		await expect(update, table).rejects.toMatchObject({ code: '42501' });
	}
});

test('without an institution there is nothing to read', async () => {
	for (const table of tables) {
		const rows = await inDirectory(fixture.database, {}, ({ sql }) => sql`select from ${sql(table)}`);
		expect(rows, table).toHaveLength(0);
	}
});

test('an account reads its own memberships, and nobody else’s', async () => {
	const userId = idOf('alpha', 'users.id');
	for (const table of ['memberships', 'membership_programmes']) {
		const own = await inDirectory(
			fixture.database,
			{ userId },
			({ sql }) => sql`select institution_id from ${sql(table)}`
		);
		expect(
			own.map((row) => row['institution_id'] as string),
			table
		).toEqual([fixture.institutionId]);
	}
	const changed = await inDirectory(
		fixture.database,
		{ userId },
		({ sql }) => sql`update memberships set role = 'administrator'`
	);
	expect(changed.count).toBe(0);
});

test('an institution that is no id at all is refused, not taken for none', async () => {
	const attempt = inInstitution(fixture.database, "' or true --", ({ sql }) => sql`select from programmes`);
	await expect(attempt).rejects.toMatchObject({ code: '22P02' });
});

test('the institution of one transaction is not that of the next on the same connection', async () => {
	const one = postgres(fixture.url, { max: 1, onnotice: () => undefined });
	const database = { sql: one, close: () => one.end() };
	await inInstitution(database, fixture.institutionId, ({ sql }) => sql`select from programmes`);
	const [after] =
		await one`select current_setting('app.institution', true) as institution, current_user as role`;
	expect(after?.['institution']).toBe('');
	expect(after?.['role']).not.toBe('devenir_app');
	await one.end();
});

/** The keys alone, without any row-level security: as the owner of the database. */
test('no row can refer to a row of another institution', async () => {
	const keys = (await selectForeignKeys(owner)).filter(
		({ table, parent }) => tables.includes(table) && tables.includes(parent)
	);
	expect(keys.length).toBeGreaterThan(10);
	for (const { name, table, columns, parent, parentColumns } of keys) {
		const own = columns.findIndex((column) => column !== 'institution_id');
		const [column, parentColumn] = [columns[own] ?? '', parentColumns[own] ?? ''];
		const [foreign] = await owner`
			select ${owner(parentColumn)} as value from ${owner(parent)} where institution_id = ${fixture.otherInstitutionId}`;
		const attempt = owner.begin(async (sql) => {
			await sql`alter table ${sql(table)} disable row level security`;
			return sql`update ${sql(table)} set ${sql({ [column]: foreign?.['value'] as string })} where institution_id = ${fixture.institutionId}`;
		});
		await expect(attempt, name).rejects.toMatchObject({
			code: '23503',
			constraint_name: expect.any(String) as string
		});
	}
});
