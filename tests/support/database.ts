import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { v7 as newId } from 'uuid';
import { inject } from 'vitest';
import type { Actor, OperatorActor } from '#lib/domain/access/actor.ts';
import type { Context } from '#lib/server/context.ts';
import { openDatabase, type Database } from '#lib/server/db/client.ts';
import { parseSettings, type Settings } from '#lib/server/settings.ts';
import { INSTITUTION_A, INSTITUTION_B } from './institutions.ts';

/** When tests happen, unless they say otherwise. */
export const TEST_NOW = new Date('2026-03-02T09:00:00Z');

interface ContextOptions {
	/** The instant, or a clock of the test's own. */
	readonly now?: Date | (() => Date);
}

/** A migrated database of one's own, with institutions A and B in it. */
export interface TestDatabase {
	readonly database: Database;
	readonly url: string;
	/** Institution A, the one that tests are about. */
	readonly institutionId: string;
	/** Institution B, whose rows must never be seen. */
	readonly otherInstitutionId: string;
	/** What a use case is given; the operator of institution A at `TEST_NOW` unless told. */
	context(): Context<OperatorActor>;
	context<Who extends Actor>(actor: Who, options?: ContextOptions): Context<Who>;
	close(): Promise<void>;
}

/** Copies the template: about 50 ms. Once for a file of tests, in `beforeAll`; `close` in `afterAll`. */
export async function openTestDatabase(): Promise<TestDatabase> {
	const server = inject('databaseServerUrl');
	const name = `devenir_test_${process.pid}_${randomBytes(6).toString('hex')}`;
	await onServer(
		server,
		(sql) => sql`create database ${sql(name)} template ${sql(inject('databaseTemplate'))}`
	);
	const address = new URL(server);
	address.pathname = `/${name}`;
	const database = openDatabase(address.href);
	const operator: OperatorActor = { kind: 'operator', institutionId: INSTITUTION_A };
	return {
		database,
		url: address.href,
		institutionId: INSTITUTION_A,
		otherInstitutionId: INSTITUTION_B,
		context: (actor: Actor = operator, { now = TEST_NOW }: ContextOptions = {}) =>
			({
				database,
				settings: TEST_SETTINGS,
				actor,
				now: typeof now === 'function' ? now : () => now,
				newId
				// One function answers for both signatures above.
			}) as Context<never>,
		close: async () => {
			await database.close();
			await onServer(server, (sql) => sql`drop database ${sql(name)} with (force)`);
		}
	};
}

/** Every setting at its default but the key, which is the same in every run. */
export const TEST_SETTINGS: Settings = testSettings();

function testSettings(): Settings {
	const settings = parseSettings({ SECRET_KEY: 'a key for tests, forty characters long..' });
	if (!settings.ok) throw new Error('The settings of tests are good ones.');
	return settings.value;
}

async function onServer(url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
	const sql = postgres(url, { max: 1, onnotice: () => undefined });
	try {
		await work(sql);
	} finally {
		await sql.end({ timeout: 5 });
	}
}
