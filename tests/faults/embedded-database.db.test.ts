import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layoutOf } from '#lib/server/db/embedded/layout.ts';
import { openEmbedded, type EmbeddedDatabase } from '#lib/server/db/embedded/open.ts';
import { acquireServerLock } from '#lib/server/db/embedded/server-lock.ts';

let folder: string;
let opened: EmbeddedDatabase[];

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'devenir-embedded-'));
	opened = [];
});

afterEach(async () => {
	for (const database of opened) await database.release();
	await rm(folder, { recursive: true, force: true });
});

async function open(): Promise<EmbeddedDatabase> {
	const result = await openEmbedded(folder);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	opened.push(result.value);
	return result.value;
}

async function release(database: EmbeddedDatabase): Promise<void> {
	opened = opened.filter((other) => other !== database);
	await database.release();
}

async function ask(database: EmbeddedDatabase, statement: string): Promise<readonly postgres.Row[]> {
	const sql = postgres(database.url, { max: 1, onnotice: () => undefined });
	try {
		return await sql.unsafe(statement);
	} finally {
		await sql.end();
	}
}

const isRunning = () => existsSync(layoutOf(folder).postmaster);

test('what was written is there after a stop, and the database is for its owner only', async () => {
	const first = await open();
	expect(first.adopted).toBe(false);
	await ask(first, 'create table kept (value text)');
	await ask(first, `insert into kept values ('é')`);
	await release(first);
	expect(isRunning()).toBe(false);

	const second = await open();
	expect(second.adopted).toBe(false);
	expect([...(await ask(second, 'select value, upper(value) from kept'))]).toEqual([
		{ value: 'é', upper: 'É' }
	]);
	expect([...(await ask(second, 'show fsync'))]).toEqual([{ fsync: 'on' }]);
	if (process.platform !== 'win32') {
		expect((await stat(layoutOf(folder).folder)).mode & 0o777).toBe(0o700);
		expect((await stat(layoutOf(folder).password)).mode & 0o777).toBe(0o600);
	}
});

test('nobody comes in without the password', async () => {
	const { url } = await open();
	const guess = new URL(url);
	guess.password = 'devenir';
	const sql = postgres(guess.href, { max: 1 });
	await expect(sql`select 1`).rejects.toThrow('password authentication failed');
	await sql.end();
});

test('two that start together on an empty folder share one server, and the last stops it', async () => {
	const [one, other] = await Promise.all([open(), open()]);
	expect([one.adopted, other.adopted].filter((adopted) => !adopted)).toHaveLength(1);
	await release(one);
	expect([...(await ask(other, 'select 1 as alive'))]).toEqual([{ alive: 1 }]);
	await release(other);
	expect(isRunning()).toBe(false);
});

test('only one may serve, and it says where', async () => {
	const server = await open();
	const command = await open();
	const address = 'http://127.0.0.1:3000';
	const lost = () => {
		throw new Error('The right to serve was lost.');
	};
	expect(await acquireServerLock(server.presence, address, lost)).toBeUndefined();
	expect(await acquireServerLock(command.presence, 'http://127.0.0.1:4000', lost)).toEqual({
		address,
		pid: process.pid
	});
	await release(server);
	expect(await acquireServerLock(command.presence, 'http://127.0.0.1:4000', lost)).toBeUndefined();
});

test('the right to serve is taken again after PostgreSQL restarted itself', async () => {
	const server = await open();
	const lost = () => {
		throw new Error('The right to serve was lost.');
	};
	expect(await acquireServerLock(server.presence, 'http://127.0.0.1:3000', lost)).toBeUndefined();
	const held = `select count(*)::int as held from pg_locks where locktype = 'advisory' and mode = 'ExclusiveLock'`;
	await ask(
		server,
		`select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'devenir-serve %'`
	);
	await expect.poll(async () => Number((await ask(server, held))[0]?.['held']), { timeout: 10_000 }).toBe(1);
});

/** A number that belonged to a process, and does not any more. */
function deadPid(): number {
	return spawnSync(process.execPath, ['--version']).pid;
}

test.each([
	['a process that is gone', deadPid],
	['another program that has its number now', () => process.pid]
])('the file left by %s stops nothing', async (_case, pid) => {
	await release(await open());
	const { postmaster, data } = layoutOf(folder);
	await writeFile(postmaster, `${pid()}\n${data}\n1795555452\n1\n\n127.0.0.1\n\nready   \n`);
	const database = await open();
	expect(database.adopted).toBe(false);
	expect([...(await ask(database, 'select 1 as alive'))]).toEqual([{ alive: 1 }]);
});

test('what was committed is there after PostgreSQL itself was killed', async () => {
	const first = await open();
	await ask(first, 'create table kept (value text)');
	await ask(first, `insert into kept values ('committed')`);
	const text = await readFile(layoutOf(folder).postmaster, 'utf8');
	process.kill(Number(text.split('\n')[0]), 'SIGKILL');
	opened = [];
	const second = await open();
	expect(second.adopted).toBe(false);
	expect([...(await ask(second, 'select value from kept'))]).toEqual([{ value: 'committed' }]);
	// What the first held is lost; it finds out and takes its place beside the second.
	await first.presence.end();
});

test('what a process left that was killed while it made the database is cleared', async () => {
	const leftover = join(folder, `postgresql.new-${deadPid()}-00000000`);
	await mkdir(leftover);
	await open();
	expect(existsSync(leftover)).toBe(false);
});

test('a folder that cannot be made is a problem with its reason', async () => {
	const file = join(folder, 'file');
	await writeFile(file, '');
	expect(await openEmbedded(join(file, 'data'))).toMatchObject({
		ok: false,
		problems: [{ code: 'database.folder-unusable', params: { reason: 'ENOTDIR' } }]
	});
});
