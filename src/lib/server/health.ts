import { statfs } from 'node:fs/promises';
import { inDirectory, type Database } from './db/client.ts';
import { LATEST_MIGRATION } from './db/latest-migration.ts';
import { selectLastMigration } from './db/queries/migrations.ts';
import type { Running } from './running.ts';

/** What is checked before a process is sent visitors. Says yes or no, never why: the log does. */
export interface Readiness {
	readonly ready: boolean;
	readonly checks: {
		/** The database answers within `PATIENCE_MS`. */
		readonly database: boolean;
		/** It has the schema of this version, no older and no newer. */
		readonly schema: boolean;
		/** At least one twentieth of the disk of the data folder is free. */
		readonly disk: boolean;
	};
}

const PATIENCE_MS = 2000;
const LEAST_FREE_SHARE = 0.05;

/** A process that was told to stop says so before this is asked (`cli/serve/http-server.ts`). */
export async function checkReadiness({ settings, database }: Running): Promise<Readiness> {
	const [lastMigration, disk] = await Promise.all([
		within(PATIENCE_MS, readLastMigration(database)),
		hasRoom(settings.DEVENIR_DATA)
	]);
	const checks = {
		database: lastMigration !== undefined,
		schema: lastMigration === LATEST_MIGRATION,
		disk
	};
	return { ready: Object.values(checks).every(Boolean), checks };
}

const readLastMigration = (database: Database) => inDirectory(database, {}, selectLastMigration);

/** What a promise gives, or undefined when it fails or takes too long: being unready is an answer here. */
async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value | undefined> {
	const late = Promise.withResolvers<undefined>();
	const timer = setTimeout(late.resolve, milliseconds);
	try {
		return await Promise.race([promise, late.promise]);
	} catch {
		return undefined;
	} finally {
		clearTimeout(timer);
	}
}

async function hasRoom(folder: string): Promise<boolean> {
	try {
		const { bavail, blocks } = await statfs(folder);
		return bavail / blocks >= LEAST_FREE_SHARE;
	} catch (error) {
		// With a database elsewhere there may be no data folder, and then nothing to run out of.
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
		return false;
	}
}
