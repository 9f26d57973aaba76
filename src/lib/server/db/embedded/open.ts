import { mkdir, realpath } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { addressOf } from './address.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { readPostmaster, removePostmasterFile, startServer, stopServer } from './control.ts';
import { ensureInitialised } from './initialise.ts';
import { MAINTENANCE_DATABASE, PRODUCT_DATABASE, type Layout } from './layout.ts';
import type { Postmaster } from './postmaster-file.ts';
import { enter, type Presence } from './presence.ts';
import { mayServe } from './process.ts';

/** The embedded PostgreSQL of a data folder, used by this process and perhaps by others. */
export interface EmbeddedDatabase {
	/** The address of the product's database, password included. */
	readonly url: string;
	/** PostgreSQL was running already: another process uses it, or one that was killed left it. */
	readonly adopted: boolean;
	readonly presence: Presence;
	/** Leaves the database, and stops PostgreSQL if nobody else uses it. Close every pool first. */
	release(): Promise<void>;
}

const PATIENCE_MILLISECONDS = 60_000;
const PAUSE_MILLISECONDS = 50;

/**
 * Opens the embedded database of a data folder: makes it the first time, starts it when it is stopped, uses
 * it when it runs.
 *
 * @param dataFolder made, for its owner only, when it does not exist
 */
export async function openEmbedded(dataFolder: string): Promise<Result<EmbeddedDatabase>> {
	const binaries = findBinaries();
	if (!binaries.ok) return binaries;
	const folder = await ensureFolder(dataFolder);
	if (!folder.ok) return folder;
	const layout = await ensureInitialised(folder.value, binaries.value);
	if (!layout.ok) return layout;

	const entered = await startOrAdopt(layout.value, binaries.value);
	if (!entered.ok) return entered;
	const { presence, port, adopted } = entered.value;
	await ensureDatabase(presence, PRODUCT_DATABASE);
	return ok({
		url: await addressOf(layout.value, port, PRODUCT_DATABASE),
		adopted,
		presence,
		release: async () => {
			// A server that does not answer any more is not ours to stop.
			const alone = await presence.leave().catch(() => false);
			if (alone) await stopServer(layout.value, binaries.value);
			await presence.end();
		}
	});
}

async function ensureFolder(dataFolder: string): Promise<Result<string>> {
	try {
		await mkdir(dataFolder, { recursive: true, mode: 0o700 });
		return ok(await realpath(dataFolder));
	} catch (error) {
		const { code = 'UNKNOWN' } = error as NodeJS.ErrnoException;
		return fail({ code: 'database.folder-unusable', found: dataFolder, params: { reason: code } });
	}
}

interface Entered {
	readonly presence: Presence;
	readonly port: number;
	readonly adopted: boolean;
}

/** Until somebody's server answers: ours, or the one of a process that was quicker. */
async function startOrAdopt(layout: Layout, binaries: Binaries): Promise<Result<Entered>> {
	let started = false;
	const deadline = Date.now() + PATIENCE_MILLISECONDS;
	for (;;) {
		const postmaster = await readPostmaster(layout);
		const presence = postmaster && (await tryToEnter(layout, postmaster));
		if (presence) return ok({ presence, port: postmaster.port, adopted: !started });
		if (Date.now() > deadline) {
			return fail({ code: 'database.no-answer', params: { pid: postmaster?.pid ?? 0 } });
		}

		if (postmaster && (await mayServe(postmaster.pid, layout.data))) {
			await pause(PAUSE_MILLISECONDS);
			continue;
		}
		if (postmaster) await removePostmasterFile(layout);
		const start = await startServer(layout, binaries);
		started = start.ok;
		// Another process may have started it in the meantime; otherwise what PostgreSQL said stands.
		if (!start.ok && !(await readPostmaster(layout))) return start;
	}
}

/** Undefined while the server does not take connections, or is being stopped. */
async function tryToEnter(layout: Layout, { port }: Postmaster): Promise<Presence | undefined> {
	if (port === 0) return undefined;
	const url = await addressOf(layout, port, MAINTENANCE_DATABASE);
	if (!(await answersFor(layout, url))) return undefined;
	return enter(url, `devenir ${process.pid}`);
}

/** Does a server answer at this address, and is it the one of this folder? */
async function answersFor(layout: Layout, url: string): Promise<boolean> {
	const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
	try {
		const [row] = await sql`select current_setting('data_directory') as folder`;
		return row?.['folder'] === layout.data;
	} catch {
		return false; // not there, not ready, or somebody else's: the caller looks at the process
	} finally {
		await sql.end({ timeout: 1 });
	}
}

async function ensureDatabase({ sql }: Presence, name: string): Promise<void> {
	const [found] = await sql`select from pg_database where datname = ${name}`;
	if (found) return;
	await sql`create database ${sql(name)}`.catch((error: unknown) => {
		// Another process made it between the two statements.
		if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
	});
}
