import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { readMigrationState } from '#lib/server/db/migration-state.ts';
import { Refusal, type Command } from '../command.ts';
import { chooseDatabase } from '../database.ts';

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
			if (!args.flag('plan')) await migrateDatabase(chosen.url);
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
