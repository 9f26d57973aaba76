import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase } from '#lib/server/db/client.ts';
import { layoutOf } from '#lib/server/db/embedded/layout.ts';
import { openEmbedded } from '#lib/server/db/embedded/open.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { createInstitution } from '#lib/server/usecases/create-institution.ts';
import { listInstitutions } from '#lib/server/usecases/list-institutions.ts';
import { TEST_NOW, TEST_SETTINGS } from '../support/database.ts';
import { runProduct, startProduct, type Product } from '../support/product.ts';

// The first start builds the pages, where they are not.
vi.setConfig({ testTimeout: 240_000 });

const MARK = 'made-before-the-crash';

let folder: string;
let environment: Readonly<Record<string, string>>;
let product: Product | undefined;

/** One database for the file, with one institution in it so that nothing fictional is loaded. */
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'devenir-serving-'));
	environment = { DEVENIR_DATA: folder, DATABASE_URL: '' };
	await onDatabase((context) => createInstitution(context, { code: MARK, name: 'Mark' }), true);
});

afterAll(async () => {
	await product?.stop();
	await rm(folder, { recursive: true, force: true });
});

type Operator = Parameters<typeof createInstitution>[0];

async function onDatabase<Value>(
	work: (context: Operator) => Promise<Value>,
	migrates = false
): Promise<Value> {
	const embedded = await openEmbedded(folder);
	if (!embedded.ok) throw new Error(JSON.stringify(embedded.problems));
	if (migrates) await migrateDatabase(embedded.value.url);
	const database = openDatabase(embedded.value.url, { connections: 1 });
	try {
		return await work({
			database,
			settings: TEST_SETTINGS,
			actor: { kind: 'operator', institutionId: newId() },
			now: () => TEST_NOW,
			newId
		});
	} finally {
		await database.close();
		await embedded.value.release();
	}
}

async function postmasterPid(): Promise<number> {
	return Number((await readFile(layoutOf(folder).postmaster, 'utf8')).split('\n')[0]);
}

const isLive = async ({ url }: Product) => (await fetch(`${url}/health/live`)).status;

test('a second start on the same folder is refused in one sentence, and harms nothing', async () => {
	product = await startProduct(environment);
	const postmaster = await postmasterPid();
	const second = runProduct(environment);
	const [code] = (await once(second.child, 'exit')) as [number | null];
	expect(code).toBe(1);
	expect(second.output()).toContain(product.url);
	expect(second.output()).toContain(String(product.child.pid));
	expect(second.output().trim().split('\n')).toHaveLength(1);
	expect(await isLive(product)).toBe(200);
	expect(await postmasterPid()).toBe(postmaster);
});

test('a command uses the database of the server, and leaves it running', async () => {
	const codes = await onDatabase(async (context) =>
		(await listInstitutions(context)).map(({ code }) => code)
	);
	expect(codes).toEqual([MARK]);
	expect(product && (await isLive(product))).toBe(200);
});

test('after kill -9 PostgreSQL is adopted, and everything is there', async () => {
	const postmaster = await postmasterPid();
	await product?.stop('SIGKILL');
	expect(await postmasterPid()).toBe(postmaster);

	product = await startProduct(environment);
	expect(await postmasterPid()).toBe(postmaster);
	expect(await isLive(product)).toBe(200);
	const codes = await onDatabase(async (context) =>
		(await listInstitutions(context)).map(({ code }) => code)
	);
	expect(codes).toEqual([MARK]);
});

test('a stop that is asked for ends PostgreSQL too', async () => {
	expect(await product?.stop('SIGTERM')).toBe(0);
	expect(existsSync(layoutOf(folder).postmaster)).toBe(false);
});

test('devenir serve, asked to stop, ends PostgreSQL too', async () => {
	const served = await startProduct(environment, ['src/cli/devenir.ts', 'serve']);
	expect(await isLive(served)).toBe(200);
	expect(await served.stop('SIGTERM')).toBe(0);
	expect(existsSync(layoutOf(folder).postmaster)).toBe(false);
});

test('a bad setting stops the start with one sentence for each', async () => {
	const { child, output } = runProduct({ ...environment, PORT: 'abc', PUBLIC_URL: 'here' });
	const [code] = (await once(child, 'exit')) as [number | null];
	expect(code).toBe(1);
	expect(output().trim().split('\n')).toHaveLength(2);
	expect(output()).toContain('PORT');
	expect(output()).toContain('PUBLIC_URL');
});

test('a port that is taken stops the start with one sentence, and PostgreSQL with it', async () => {
	const first = await startProduct(environment);
	const other = await mkdtemp(join(tmpdir(), 'devenir-other-'));
	const { port } = new URL(first.url);
	const { child, output } = runProduct({ ...environment, DEVENIR_DATA: other, PORT: port });
	const [code] = (await once(child, 'exit')) as [number | null];
	expect(code).toBe(1);
	expect(output()).toContain(port);
	expect(existsSync(layoutOf(other).postmaster)).toBe(false);
	await first.stop();
	await rm(other, { recursive: true, force: true });
});
