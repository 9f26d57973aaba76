import { openDatabase } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { readMigrationState } from '#lib/server/db/migration-state.ts';
import type { Settings } from '#lib/server/settings.ts';
import { Refusal, type Command } from '../command.ts';
import { chooseDatabase } from '../database.ts';
import { ensureInstitution } from '../institution.ts';

/** Brings the database to the schema of this version. */
export const command: Command = {
	name: 'migrate',
	summary: {
		fr: 'met la base à la version de ce programme',
		en: 'brings the database to the version of this program'
	},
	options: {
		plan: {
			type: 'boolean',
			summary: {
				fr: 'dit ce qui serait fait, sans rien faire',
				en: 'says what would be done, and does nothing'
			}
		}
	},
	run: async (args, session) => {
		const chosen = await chooseDatabase(session.settings);
		try {
			const { applied, pending, newer } = await readMigrationState(chosen.url);
			if (newer) throw new Refusal([{ code: 'database.newer' }], 1);
			if (!args.flag('plan')) await migrate(chosen.url, session.settings);
			const key = args.flag('plan') ? 'cli.migrate.pending' : 'cli.migrate.done';
			session.report({ applied, pending, migrated: !args.flag('plan') }, [
				pending.length === 0 ? session.translate('cli.migrate.nothing') : session.translate(key),
				...pending.map((name) => `  ${name}`)
			]);
			return 0;
		} finally {
			await chosen.release();
		}
	}
};

/** Also makes the institution `default` where there is none, as every other command on an empty database does. */
async function migrate(url: string, settings: Settings): Promise<void> {
	await migrateDatabase(url);
	const database = openDatabase(url, { connections: 1 });
	try {
		await ensureInstitution(database, settings);
	} finally {
		await database.close();
	}
}
