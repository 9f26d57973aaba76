import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inInstitution, type Tenant } from '#lib/server/db/client.ts';
import { readSources } from '../architecture/rules/sources.ts';
import { findTenantQueries } from '../architecture/rules/tenant-queries.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { selectTenantTables } from './catalogue.ts';
import { FINDING_NOTHING, isInsert, QUERY_CALLS, UNCALLED, VOLATILE } from './query-calls.ts';
import { seedInstitution, tellsOf, type Mark } from './seed.ts';
import { thingsOf } from './things.ts';

/**
 * The filters of the code alone: the same calls with row-level security on and off give the same answers, and
 * leave the other institution as it was.
 */
let fixture: TestDatabase;
let owner: postgres.Sql;
let tables: readonly string[];
/** By query and by whose things it was asked about: with both locks, and with that of the code alone. */
let answers: ReadonlyMap<string, Answer>;
let openAnswers: ReadonlyMap<string, Answer>;

const MARKS: readonly Mark[] = ['alpha', 'bravo'];

beforeAll(async () => {
	fixture = await openTestDatabase();
	owner = postgres(fixture.url, { max: 1, onnotice: () => undefined });
	tables = await selectTenantTables(owner);
	for (const [mark, id] of [
		['alpha', fixture.institutionId],
		['bravo', fixture.otherInstitutionId]
	] as const) {
		await seedInstitution(owner, mark, id);
		await owner`update institutions set name = ${mark}, fictional = true,
			settings = jsonb_build_object('colour', ${mark}::text) where id = ${id}`;
	}
	answers = await callAll();
	openAnswers = await withoutRowLevelSecurity(callAll);
});

afterAll(async () => {
	await owner.end();
	await fixture.close();
});

type Query = (tenant: Tenant, ...given: readonly unknown[]) => Promise<unknown>;

const modules = import.meta.glob<Record<string, Query>>('../../src/lib/server/db/queries/*.ts');

async function findQuery(name: string): Promise<Query> {
	const [file = '', exported = ''] = name.split(' ');
	const query = (await modules[`../../src/lib/server/db/queries/${file}.ts`]?.())?.[exported];
	if (!query) throw new Error(`No query ${name}`);
	return query;
}

class Undo extends Error {}

interface Answer {
	readonly result: unknown;
	/** Digest of every row of the other institution, after the call. */
	readonly others: string;
}

/** Calls a query as the first institution, looks at the other one, and takes everything back. */
async function call(query: Query, given: readonly unknown[]): Promise<Answer> {
	const seen: { answer?: Answer } = {};
	await inInstitution(fixture.database, fixture.institutionId, async (tenant) => {
		const result = await tenant.sql
			.savepoint(() => query(tenant, ...given))
			.catch((error: unknown) => ({ refused: String(error) }));
		await tenant.sql`reset role`;
		seen.answer = { result: plain(result), others: await digestOthers(tenant) };
		throw new Undo();
	}).catch((error: unknown) => {
		if (!(error instanceof Undo)) throw error;
	});
	if (!seen.answer) throw new Error('A call gives an answer.');
	return seen.answer;
}

async function digestOthers({ sql }: Tenant): Promise<string> {
	const digests = tables.map(
		(table) => `select '${table}' as name, md5(string_agg(t::text, '|' order by t::text)) as digest
			from ${table} t where institution_id = $1`
	);
	const rows = await sql.unsafe(digests.join(' union all '), [fixture.otherInstitutionId]);
	return JSON.stringify(rows);
}

/** What can be compared: maps as lists, functions by what they find, without what changes from run to run. */
function plain(value: unknown): unknown {
	const text = JSON.stringify([value], (key, inner: unknown) => {
		if (VOLATILE.includes(key)) return undefined;
		if (inner instanceof Map || inner instanceof Set) return [...(inner as Iterable<unknown>)];
		if (typeof inner === 'function')
			return (inner as (key: readonly string[]) => unknown)(['bravo programmes code']);
		return inner;
	});
	return (JSON.parse(text) as unknown[])[0];
}

async function callAll(): Promise<ReadonlyMap<string, Answer>> {
	const found = new Map<string, Answer>();
	for (const [name, make] of Object.entries(QUERY_CALLS))
		for (const mark of MARKS)
			found.set(`${name} ${mark}`, await call(await findQuery(name), make(thingsOf(mark))));
	return found;
}

async function withoutRowLevelSecurity<Value>(work: () => Promise<Value>): Promise<Value> {
	const set = async (state: 'disable' | 'enable') => {
		for (const table of [...tables, 'institutions'])
			await owner.unsafe(`alter table ${table} ${state} row level security`);
	};
	await set('disable');
	try {
		return await work();
	} finally {
		await set('enable');
	}
}

test('every query of an institution has its call, and every call its query', () => {
	const queries = readSources('src/lib/server/db/queries/*.ts').flatMap(findTenantQueries);
	expect(queries.length).toBeGreaterThan(30);
	const known = [...Object.keys(QUERY_CALLS), ...Object.keys(UNCALLED)];
	expect(queries.filter((name) => !known.includes(name) && !isInsert(name))).toEqual([]);
	expect(known.filter((name) => !queries.includes(name))).toEqual([]);
});

test.each(Object.keys(QUERY_CALLS))(
	'%s asks for its own institution, with the other lock off too',
	(name) => {
		for (const mark of MARKS) {
			const [locked, unlocked] = [answers.get(`${name} ${mark}`), openAnswers.get(`${name} ${mark}`)];
			expect(unlocked?.others, `${name} changed the other institution`).toBe(locked?.others);
			expect(unlocked?.result, name).toEqual(locked?.result);
		}
		// A call that cannot be made says nothing about what it would have read.
		expect(JSON.stringify(answers.get(`${name} alpha`)?.result), name).not.toContain('"refused":');
	}
);

test('every read is about something: it finds one’s own', () => {
	const reads = Object.keys(QUERY_CALLS).filter((name) => / select/.test(name));
	const empty = (result: unknown) => ['null', '[]', '{}', 'false'].includes(JSON.stringify(result ?? null));
	expect(reads.filter((name) => empty(answers.get(`${name} alpha`)?.result))).toEqual(FINDING_NOTHING);
});

test('what is asked without any id tells of one’s own institution only', () => {
	const same = (make: (typeof QUERY_CALLS)[string]) =>
		JSON.stringify(make(thingsOf('alpha'))) === JSON.stringify(make(thingsOf('bravo')));
	const told = [];
	for (const [name, make] of Object.entries(QUERY_CALLS)) {
		if (!same(make)) continue;
		const result = openAnswers.get(`${name} alpha`)?.result;
		expect(tellsOf('bravo', result), name).toBe(false);
		if (tellsOf('alpha', result)) told.push(name);
	}
	// So that the line above is about something.
	expect(told.length).toBeGreaterThan(5);
});

test.each([
	['reads', ({ sql }: Tenant) => sql`select id from programmes`],
	['counts', ({ sql }: Tenant) => sql`select count(*)::int from awards`],
	['joins', ({ sql }: Tenant) => sql`select p.code from programmes p join cohorts c on c.programme_id = p.id`]
])('the test is seen to fail: a query that %s without naming the institution', async (_what, query) => {
	const locked = await call(query, []);
	const unlocked = await withoutRowLevelSecurity(() => call(query, []));
	expect(unlocked.result).not.toEqual(locked.result);
});

test('the test is seen to fail: a query that changes everybody’s', async () => {
	const query: Query = ({ sql }) => sql`update programmes set name_fr = 'x'`;
	const locked = await call(query, []);
	const unlocked = await withoutRowLevelSecurity(() => call(query, []));
	expect(unlocked.others).not.toBe(locked.others);
});
