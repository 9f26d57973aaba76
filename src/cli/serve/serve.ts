import { resolve } from 'node:path';
import { acquireServerLock, serverLabel } from '#lib/server/db/embedded/server-lock.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { readMigrationState } from '#lib/server/db/migration-state.ts';
import { describeError, log } from '#lib/server/log.ts';
import type { Settings } from '#lib/server/settings.ts';
import { Refusal } from '../command.ts';
import { chooseDatabase, type ChosenDatabase } from '../database.ts';
import { createHttpServer } from './http-server.ts';
import { ensurePortFree, listen, localAddress } from './listen.ts';
import { loadPages } from './pages.ts';
import { drain, waitForStop, type StopReason } from './stop.ts';

/** What differs between `npm start` and `devenir serve`. */
export interface ServeSteps {
	/** Makes sure that the pages are built. */
	ensurePages(root: string): Promise<void>;
	/** Brings an outdated database to this version, or refuses to serve it. */
	readonly migrates: boolean;
	/** What to do once the schema is there, before anybody is let in. */
	prepare(databaseUrl: string): Promise<void>;
	/** Tells the person that it is open. */
	welcome(address: string, databaseUrl: string): Promise<void>;
}

/**
 * Serves until asked to stop: one process a data folder, holding the right to for as long as it lives.
 *
 * @throws {Refusal} where it cannot serve; nothing is changed then
 */
export async function serve(root: string, settings: Settings, steps: ServeSteps): Promise<void> {
	const { asked, stop, isAsked } = waitForStop();
	const chosen = await chooseDatabase(settings);
	try {
		await claim(chosen, settings, () => {
			log('error', 'server-lock-lost');
			stop('database-lost');
		});
		await ensurePortFree(settings);
		await steps.ensurePages(root);
		await ensureSchema(chosen.url, steps.migrates);
		await steps.prepare(chosen.url);
		const located = { ...settings, DEVENIR_DATA: resolve(settings.DEVENIR_DATA) };
		const reason = await open(root, located, { chosen, steps, asked });
		if (reason === 'database-lost') throw new Refusal([{ code: 'server.database-lost' }], 1);
	} catch (error) {
		// Stopped on the way: what was under way may have failed by that.
		if (!isAsked() || (await asked) === 'database-lost') throw error;
	} finally {
		await chosen.release();
	}
}

async function claim({ embedded }: ChosenDatabase, settings: Settings, onLost: () => void): Promise<void> {
	// A server of one's own may have several processes in front of it; a data folder has one.
	if (!embedded) return;
	const address = localAddress(settings.HOST, settings.PORT);
	const other = await acquireServerLock(embedded.presence, address, onLost);
	if (!other) return;
	throw new Refusal(
		[{ code: 'server.already-running', params: { address: other.address, pid: other.pid } }],
		1
	);
}

async function ensureSchema(url: string, migrates: boolean): Promise<void> {
	const { empty, newer, pending } = await readMigrationState(url);
	if (newer) throw new Refusal([{ code: 'database.newer' }], 1);
	if (pending.length === 0) return;
	if (!migrates && !empty) throw new Refusal([{ code: 'database.outdated' }], 1);
	await migrateDatabase(url);
}

interface Opening {
	readonly chosen: ChosenDatabase;
	readonly steps: ServeSteps;
	readonly asked: Promise<StopReason>;
}

/** Serves, and says in the end why it stopped. */
async function open(
	root: string,
	settings: Settings,
	{ chosen, steps, asked }: Opening
): Promise<StopReason> {
	let stopping = false;
	const server = createHttpServer({
		handler: await loadPages(root, settings, chosen.url),
		surroundings: {
			publicUrl: settings.PUBLIC_URL,
			trustedProxies: settings.TRUSTED_PROXIES,
			listening: `${settings.HOST}:${settings.PORT}`
		},
		isStopping: () => stopping
	});
	surviveStrayErrors();
	const port = await listen(server, settings);
	const address = localAddress(settings.HOST, port);
	await chosen.embedded?.presence.rename(serverLabel({ address, pid: process.pid }));
	await steps.welcome(settings.PUBLIC_URL || address, chosen.url);
	const reason = await asked;
	stopping = true;
	await drain(server);
	// The pages close their own connections when they hear this, as under any server of SvelteKit.
	process.emit('sveltekit:shutdown' as 'disconnect');
	return reason;
}

/** One failed promise that nobody waited for must not end everybody's answers. */
function surviveStrayErrors(): void {
	process.on('unhandledRejection', (error) => {
		log('error', 'unhandled-rejection', describeError(error));
	});
	process.on('uncaughtException', (error) => {
		log('error', 'uncaught-exception', describeError(error));
		if (!isLateWrite(error)) process.exit(1);
	});
}

/**
 * The driver of PostgreSQL puts writes off to the next turn, and then finds no socket where the database was killed
 * in between. Whoever waited has been told already that the connection is lost.
 */
function isLateWrite({ name, stack = '' }: Error): boolean {
	return name === 'TypeError' && /\bnextWrite\b.*[\\/]postgres[\\/]/.test(stack);
}
