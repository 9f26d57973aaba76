import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import {
	DIRECTORY_TABLES,
	selectColumns,
	selectForeignKeys,
	selectTables,
	selectTenantTables,
	selectUniqueKeys
} from './catalogue.ts';

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

test('every table begins with its institution, or is listed as standing above them', async () => {
	const tables = await selectTables(owner);
	for (const table of tables.filter((name) => !Object.hasOwn(DIRECTORY_TABLES, name))) {
		const [first] = await selectColumns(owner, table);
		expect(first, table).toEqual({ name: 'institution_id', type: 'uuid', hasDefault: false });
	}
	expect(Object.keys(DIRECTORY_TABLES).filter((name) => !tables.includes(name))).toEqual([]);
});

test('every primary and unique key of an institution begins with it', async () => {
	const tenantTables = await selectTenantTables(owner);
	const keys = (await selectUniqueKeys(owner)).filter(({ table }) => tenantTables.includes(table));
	expect(keys.length).toBeGreaterThanOrEqual(tenantTables.length);
	expect(keys.filter(({ columns }) => columns[0] !== 'institution_id')).toEqual([]);
});

test('every table has a primary key', async () => {
	const rows = await owner`
		select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
		and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')`;
	expect([...rows]).toEqual([]);
});

test('every reference from one table of an institution to another goes through the institution', async () => {
	const tenantTables = await selectTenantTables(owner);
	const keys = (await selectForeignKeys(owner)).filter(
		({ table, parent }) => tenantTables.includes(table) && tenantTables.includes(parent)
	);
	expect(keys.length).toBeGreaterThan(10);
	for (const { name, columns, parentColumns } of keys) {
		expect([name, columns[0], parentColumns[0]]).toEqual([name, 'institution_id', 'institution_id']);
	}
});

test('nothing above institutions refers to what belongs to one', async () => {
	const keys = (await selectForeignKeys(owner)).filter(({ table }) => Object.hasOwn(DIRECTORY_TABLES, table));
	expect(keys.filter(({ parent }) => !Object.hasOwn(DIRECTORY_TABLES, parent))).toEqual([]);
});

test('row-level security is on, and forced on the owner too, wherever rows belong to an institution', async () => {
	const protectedTables = await owner<{ name: string }[]>`
		select relname as name from pg_class
		where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity`;
	const names = protectedTables.map(({ name }) => name);
	expect(
		[...(await selectTenantTables(owner)), 'institutions'].filter((table) => !names.includes(table))
	).toEqual([]);
});

test('every table of an institution has one policy for writing, that of its institution', async () => {
	const policies = await owner<{ table: string; using: string; check: string }[]>`
		select tablename as table, qual as using, with_check as check from pg_policies
		where schemaname = 'public' and cmd <> 'SELECT'`;
	for (const table of await selectTenantTables(owner)) {
		const own = '(institution_id = ( SELECT current_institution() AS current_institution))';
		expect(policies.filter((policy) => policy.table === table)).toEqual([{ table, using: own, check: own }]);
	}
});

test('only memberships may be read without an institution, and only one’s own', async () => {
	const policies = await owner<{ table: string }[]>`
		select tablename as table from pg_policies where schemaname = 'public' and cmd = 'SELECT' order by 1`;
	expect(policies.map(({ table }) => table)).toEqual([
		'institutions',
		'membership_programmes',
		'memberships'
	]);
});

test('the application owns nothing, and can pass no lock', async () => {
	const [role] = await owner`
		select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
			(select count(*)::int from pg_class where relowner = r.oid) as owned,
			(select count(*)::int from pg_auth_members where member = r.oid) as roles
		from pg_roles r where rolname = 'devenir_app'`;
	expect(role).toEqual({
		rolsuper: false,
		rolbypassrls: false,
		rolcreaterole: false,
		rolcreatedb: false,
		rolcanlogin: false,
		owned: 0,
		roles: 0
	});
});

test('the application cannot empty a table, nor change what is only added to', async () => {
	const rows = await owner<{ table: string; privilege: string }[]>`
		select c.relname as table, p.privilege from pg_class c, unnest(array['truncate', 'trigger', 'references']) p(privilege)
		where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
			and has_table_privilege('devenir_app', c.oid, p.privilege)
		union all
		select t.name, p.privilege from unnest(array['audit_entries', 'answers']) t(name), unnest(array['update', 'delete']) p(privilege)
		where has_table_privilege('devenir_app', t.name, p.privilege)`;
	expect([...rows]).toEqual([]);
});

test('no function runs with the rights of its owner', async () => {
	const rows = await owner`
		select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`;
	expect([...rows]).toEqual([]);
});
