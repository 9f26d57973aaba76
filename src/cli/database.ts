import { resolve } from 'node:path';
import postgres from 'postgres';
import { openEmbedded, type EmbeddedDatabase } from '#lib/server/db/embedded/open.ts';
import type { Settings } from '#lib/server/settings.ts';
import { Refusal } from './command.ts';

/** The PostgreSQL that the settings name: a server, or the embedded one of the data folder. */
export interface ChosenDatabase {
	readonly url: string;
	/** Undefined with `DATABASE_URL`. */
	readonly embedded: EmbeddedDatabase | undefined;
	/** Leaves it; an embedded one stops when nobody else uses it. */
	release(): Promise<void>;
}

/** @throws {Refusal} when there is none to be had */
export async function chooseDatabase(settings: Settings): Promise<ChosenDatabase> {
	if (settings.DATABASE_URL !== '') {
		await ensureReachable(settings.DATABASE_URL);
		return { url: settings.DATABASE_URL, embedded: undefined, release: () => Promise.resolve() };
	}
	const opened = await openEmbedded(resolve(settings.DEVENIR_DATA));
	if (!opened.ok) throw new Refusal(opened.problems, 1);
	const embedded = opened.value;
	return { url: embedded.url, embedded, release: () => embedded.release() };
}

/** As PostgreSQL numbers its versions. */
const OLDEST_VERSION = 150_000;

async function ensureReachable(url: string): Promise<void> {
	const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => undefined });
	try {
		const [server] = await sql`select current_setting('server_version_num')::int as version`;
		const version = Number(server?.['version']);
		if (version >= OLDEST_VERSION) return;
		const major = Math.floor(version / 10_000);
		throw new Refusal([{ code: 'database.too-old', params: { version: major, oldest: 15 } }], 1);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		const found = error instanceof Error ? error.message : String(error);
		throw new Refusal([{ code: 'database.unreachable', found }], 1);
	} finally {
		await sql.end({ timeout: 1 });
	}
}
