import { openDatabase, type Database } from './db/client.ts';
import { resolveSecretKey } from './secret-key.ts';
import { parseSettings, type Settings } from './settings.ts';

/** What a process that serves pages holds for its whole life. */
export interface Running {
	readonly settings: Settings;
	readonly database: Database;
}

/**
 * Opens what the pages need, from the environment that the start prepared.
 *
 * @throws {Error} naming the settings that cannot be read, so that a process that cannot serve does not start
 */
export async function openRunning(environment: NodeJS.ProcessEnv): Promise<Running> {
	const parsed = parseSettings(environment);
	const settings = parsed.ok ? await resolveSecretKey(parsed.value) : parsed;
	if (!settings.ok) {
		const told = settings.problems.map(({ code, at }) => (at === undefined ? code : `${code} (${at})`));
		throw new Error(`The settings cannot be used: ${told.join(', ')}`);
	}
	if (settings.value.DATABASE_URL === '')
		throw new Error('The settings cannot be used: DATABASE_URL is empty');
	return { settings: settings.value, database: openDatabase(settings.value.DATABASE_URL) };
}
