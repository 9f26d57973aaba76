import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';

// Each command is a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000 });

const ROOT = resolve(import.meta.dirname, '..', '..');

let server: Sql;
let folder: string;
let url: URL;
const name = `devenir_test_empty_${randomBytes(6).toString('hex')}`;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'devenir-empty-'));
	server = postgres(inject('databaseServerUrl'), { max: 1, onnotice: () => undefined });
	await server`create database ${server(name)}`;
	url = new URL(inject('databaseServerUrl'));
	url.pathname = `/${name}`;
});

afterAll(async () => {
	await server`drop database if exists ${server(name)} with (force)`;
	await server.end();
	await rm(folder, { recursive: true, force: true });
});

async function devenir(...words: readonly string[]): Promise<unknown> {
	const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/devenir.ts', ...words, '--json'], {
		cwd: ROOT,
		env: { ...process.env, DATABASE_URL: url.href, DEVENIR_DATA: folder }
	});
	return JSON.parse(stdout);
}

async function institutions(): Promise<readonly unknown[]> {
	const sql = postgres(url.href, { max: 1, onnotice: () => undefined });
	try {
		return [...(await sql`select code, name from institutions`)];
	} finally {
		await sql.end();
	}
}

test('migrate makes the institution `default` of an empty database, once; a plan makes nothing', async () => {
	expect(await devenir('migrate', '--plan')).toMatchObject({ migrated: false });
	await expect(institutions()).rejects.toThrow(/does not exist/);
	for (let time = 0; time < 2; time++) {
		expect(await devenir('migrate')).toMatchObject({ migrated: true });
		expect(await institutions()).toEqual([{ code: 'default', name: 'Établissement' }]);
	}
});
