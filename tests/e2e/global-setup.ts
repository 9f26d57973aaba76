import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { findSecrets, printedPasswords } from './support/log-secrets.ts';
import { startProduct } from '../support/product.ts';

/**
 * Starts the product on an empty folder, so with its fictional institution, and tells the tests through the
 * environment where it is: `DEVENIR_E2E_URL`, and `DEVENIR_E2E_OUTPUT`, what it printed at its start.
 * Commands run on the same database with `DEVENIR_DATA` (and `DATABASE_URL`) as they stand then.
 */
export default async function setUp(): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'devenir-e2e-'));
	const database = await ownDatabase(process.env['DATABASE_URL']);
	process.env['DEVENIR_DATA'] = folder;
	// As behind one proxy, so that a test may come from a network of its own; without the header, from this machine.
	const product = await startProduct({
		DEVENIR_DATA: folder,
		TRUSTED_PROXIES: '1',
		...database.environment
	});
	Object.assign(process.env, database.environment);
	process.env['DEVENIR_E2E_URL'] = product.url;
	process.env['DEVENIR_E2E_OUTPUT'] = product.output();
	const mourn = () => {
		process.stderr.write(`The product ended before its tests:\n${product.output().slice(-4000)}\n`);
	};
	product.child.once('exit', mourn);
	return async () => {
		product.child.off('exit', mourn);
		await product.stop();
		await database.drop();
		await rm(folder, { recursive: true, force: true });
		const told = findSecrets(product.output(), printedPasswords(product.output()));
		if (told.length > 0) throw new Error(`The log tells what it must not:\n${told.slice(0, 5).join('\n')}`);
	};
}

/** On a server of one's own, a database that the tests alone use. */
async function ownDatabase(server: string | undefined): Promise<{
	readonly environment: Readonly<Record<string, string>>;
	drop(): Promise<void>;
}> {
	if (!server) return { environment: {}, drop: () => Promise.resolve() };
	const name = `devenir_e2e_${process.pid}`;
	const sql = postgres(server, { max: 1, onnotice: () => undefined });
	await sql`create database ${sql(name)}`;
	const url = new URL(server);
	url.pathname = `/${name}`;
	return {
		environment: { DATABASE_URL: url.href },
		drop: async () => {
			await sql`drop database ${sql(name)} with (force)`;
			await sql.end();
		}
	};
}
