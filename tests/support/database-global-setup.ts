import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { openEmbedded, type EmbeddedDatabase } from '#lib/server/db/embedded/open.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { addInstitutions } from './institutions.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** A database of the server that may create others. */
		databaseServerUrl: string;
		/** A migrated database with two institutions, copied for each file of tests. */
		databaseTemplate: string;
	}
}

/**
 * Before the tests on PostgreSQL: a server (the one of `DATABASE_URL`, else an embedded one in a temporary
 * folder), and a template in it. After them: all gone.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	const server = await openServer();
	const template = `devenir_template_${process.pid}_${Date.now()}`;
	const sql = postgres(server.url, { max: 1, onnotice: () => undefined });
	await sql`create database ${sql(template)}`;
	const templateUrl = withDatabase(server.url, template);
	await migrateDatabase(templateUrl);
	await addInstitutions(templateUrl);

	project.provide('databaseServerUrl', server.url);
	project.provide('databaseTemplate', template);
	return async () => {
		await sql`drop database if exists ${sql(template)} with (force)`;
		await sql.end({ timeout: 5 });
		await server.close();
	};
}

interface Server {
	readonly url: string;
	close(): Promise<void>;
}

async function openServer(): Promise<Server> {
	const url = process.env['DATABASE_URL'];
	if (url) {
		await ensureSuperuser(url);
		return { url, close: () => Promise.resolve() };
	}

	const folder = await mkdtemp(join(tmpdir(), 'devenir-test-'));
	const opened = await openEmbedded(folder);
	if (!opened.ok) throw new Error(`No PostgreSQL for the tests: ${JSON.stringify(opened.problems)}`);
	const stopOnSignal = stopWithProcess(opened.value);
	return {
		url: opened.value.url,
		close: async () => {
			stopOnSignal.forget();
			await opened.value.release();
			await rm(folder, { recursive: true, force: true });
		}
	};
}

/** Some tests play the owner of the server, who passes every lock, to show that it leaves a trace. */
async function ensureSuperuser(url: string): Promise<void> {
	const sql = postgres(url, { max: 1 });
	const [account] = await sql`select rolsuper from pg_roles where rolname = current_user`;
	await sql.end();
	if (account?.['rolsuper'] !== true) {
		throw new Error('Tests need DATABASE_URL to name a superuser of a PostgreSQL server meant for tests.');
	}
}

/** A run that is stopped by a signal must not leave a server behind. */
function stopWithProcess(embedded: EmbeddedDatabase): { forget(): void } {
	const stop = () => {
		void embedded.release().finally(() => process.exit(1));
	};
	process.once('SIGTERM', stop);
	process.once('SIGHUP', stop);
	return {
		forget: () => {
			process.off('SIGTERM', stop);
			process.off('SIGHUP', stop);
		}
	};
}

function withDatabase(url: string, name: string): string {
	const address = new URL(url);
	address.pathname = `/${name}`;
	return address.href;
}
