import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inDirectory, inInstitution, type Tenant } from '#lib/server/db/client.ts';
import { verifyAuditChain } from '#lib/server/db/queries/audit.ts';
import { insertInstitution } from '#lib/server/db/queries/institutions.ts';
import { EMPTIED_TABLES, KEPT_TABLES } from '#lib/server/db/queries/institution-rows.ts';
import { openTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { createProgramme } from './create-programme.ts';
import { loadDemo, type LoadedDemo } from './load-demo.ts';

let own: TestDatabase;
let first: LoadedDemo;

beforeAll(async () => {
	own = await openTestDatabase();
	first = await load();
});
afterAll(() => own.close());

async function load(): Promise<LoadedDemo> {
	const loaded = await loadDemo(own.context());
	if (!loaded.ok) throw new Error(loaded.problems[0].code);
	return loaded.value;
}

const inDemo = <Value>(work: (tenant: Tenant) => Promise<Value>) =>
	inInstitution(own.database, first.institution.id, work);

/** Rows of each table of the institution that a load fills. */
const countRows = () =>
	inDemo(async ({ sql, institutionId }) => {
		const counts: Record<string, number> = {};
		for (const table of EMPTIED_TABLES) {
			const [row] = await sql<{ count: number }[]>`
				select count(*)::int as count from ${sql(table)} where institution_id = ${institutionId}`;
			counts[table] = row?.count ?? 0;
		}
		return counts;
	});

test('one load makes what it says, with little work of its own', async () => {
	const before = process.cpuUsage();
	const again = await load();
	// Time on the wall depends on what else the machine does. Quiet, a load takes half a second.
	const { user, system } = process.cpuUsage(before);
	expect(user + system).toBeLessThan(3_000_000);
	expect(again.counts).toEqual(first.counts);
	expect(again).toMatchObject({ reloaded: true, institution: first.institution });

	const rows = await countRows();
	expect(rows).toMatchObject({
		programmes: 2,
		cohorts: first.counts.classes,
		persons: first.counts.persons,
		contacts: first.counts.persons * 2,
		awards: first.counts.awards,
		outcomes: first.counts.outcomes,
		memberships: 5
	});
});

test('loading twice leaves the same number of rows in every table', async () => {
	const before = await countRows();
	await load();
	expect(await countRows()).toEqual(before);
});

test('every table of an institution is either emptied by a reload or kept on purpose', async () => {
	const rows = await inDirectory(
		own.database,
		{},
		({ sql }) => sql<{ name: string }[]>`
			select c.table_name as name from information_schema.columns c
			join information_schema.tables t using (table_schema, table_name)
			where c.table_schema = 'public' and c.column_name = 'institution_id' and t.table_type = 'BASE TABLE'
				and not exists (
					select from pg_constraint k
					where k.conrelid = format('public.%I', c.table_name)::regclass and k.contype = 'f' and k.confdeltype = 'c'
				)`
	);
	// A table that goes with its parent (on delete cascade) needs no line of its own.
	const named: readonly string[] = [...EMPTIED_TABLES, ...KEPT_TABLES];
	expect(rows.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
});

describe('what stands in the store', () => {
	test('the class of 2023 at six months: 62 people, 51 answers in time, 37 of 44 in work, 30 in a target job', async () => {
		const [counts] = await inDemo(
			({ sql, institutionId }) => sql`
				select
					count(*)::int as "N",
					count(*) filter (where o.usable = 'yes' and o.late = 'no')::int as n,
					count(*) filter (where o.usable = 'yes' and o.late = 'no' and o.neutralised = 'none')::int as d,
					count(*) filter (where o.usable = 'yes' and o.late = 'no' and o.neutralised = 'none' and o.situation = 'employed')::int as "E",
					count(*) filter (where o.usable = 'yes' and o.late = 'no' and o.neutralised = 'none' and o.situation = 'employed' and o.target = 'yes')::int as "M"
				from outcomes o
				join awards a using (institution_id) join cohorts c using (institution_id) join programmes p using (institution_id)
				where o.institution_id = ${institutionId} and o.award_id = a.id and a.cohort_id = c.id
					and p.id = a.programme_id and p.code = 'CASP' and c.year = 2023 and o.wave_months = 6 and a.frame = 'eligible'`
		);
		expect(counts).toEqual({ N: 62, n: 51, d: 44, E: 37, M: 30 });
	});

	test('it is marked as fictional, and every address in it leads nowhere', async () => {
		const found = await inDemo(async ({ sql, institutionId }) => ({
			institution: await sql`select code, fictional from institutions where id = ${institutionId}`,
			real: await sql`
				select address from contacts
				where institution_id = ${institutionId} and address not like '%@exemple.invalid' and address not like '+33 1 99 00 %'`
		}));
		expect([...found.institution]).toEqual([{ code: 'demo', fictional: true }]);
		expect([...found.real]).toEqual([]);
	});

	test('each role has one account; the lead has CASP only; nobody must change a password first', async () => {
		const { accounts } = await load();
		expect(accounts.map(({ role }) => role).sort()).toEqual([
			'administrator',
			'interviewer',
			'lead',
			'officer',
			'viewer'
		]);
		expect(new Set(accounts.map(({ password }) => password)).size).toBe(5);
		const [lead] = await inDemo(
			({ sql, institutionId }) => sql`
				select u.password_temporary, array_agg(p.code) as codes from memberships m
				join users u on u.id = m.user_id
				join membership_programmes mp on mp.institution_id = m.institution_id and mp.membership_id = m.id
				join programmes p on p.institution_id = m.institution_id and p.id = mp.programme_id
				where m.institution_id = ${institutionId} and m.role = 'lead' group by u.password_temporary`
		);
		expect(lead).toEqual({ password_temporary: false, codes: ['CASP'] });
	});

	test('other institutions have nothing of it, and lose nothing by it', async () => {
		const { database, institutionId } = own;
		await createProgramme(own.context(), { preset: 'casp' });
		await load();
		const counted = await inInstitution(
			database,
			institutionId,
			({ sql }) => sql`select
				(select count(*)::int from programmes) as programmes, (select count(*)::int from awards) as awards`
		);
		expect([...counted]).toEqual([{ programmes: 2, awards: 0 }]);
	});
});

test('each load is in the audit, which stays sound', async () => {
	await load();
	const verdict = await inDemo(verifyAuditChain);
	expect(verdict).toMatchObject({ sound: true });
	const actions = await inDemo(
		({ sql, institutionId }) => sql`
			select action from audit_entries where institution_id = ${institutionId} and action like 'demo.%' order by sequence`
	);
	expect(actions[0]).toEqual({ action: 'demo.loaded' });
	expect(actions.at(-1)).toEqual({ action: 'demo.reloaded' });
});

test('an institution called demo that is not fictional is left alone', async () => {
	const other = await openTestDatabase();
	try {
		const id = '01900000-0000-7000-8000-0000000000d0';
		await inInstitution(other.database, id, (tenant) =>
			insertInstitution(tenant, {
				code: 'demo',
				name: 'A real one',
				fictional: false,
				createdAt: new Date('2026-01-01T00:00:00Z')
			})
		);
		const refused = await loadDemo(other.context());
		expect(refused).toMatchObject({ ok: false, problems: [{ code: 'demo.not-fictional' }] });
		const [left] = await inInstitution(
			other.database,
			id,
			({ sql }) => sql`select name from institutions where id = ${id}`
		);
		expect(left).toEqual({ name: 'A real one' });
	} finally {
		await other.close();
	}
});
