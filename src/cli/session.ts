import { resolve } from 'node:path';
import { translator } from '#lib/i18n/translate.ts';
import { openDatabase, type Database } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { readMigrationState } from '#lib/server/db/migration-state.ts';
import type { Settings } from '#lib/server/settings.ts';
import { Refusal, type Arguments, type Session } from './command.ts';
import { chooseDatabase, type ChosenDatabase } from './database.ts';
import { chooseInstitution, ensureInstitution, operatorContext } from './institution.ts';
import { printProblems } from './print-problems.ts';
import { terminalLocale } from './terminal.ts';

const CONNECTIONS = 4;

/** A session that can be closed by the one who opened it. */
export interface OwnedSession extends Session {
	close(): Promise<void>;
}

export function openSession(settings: Settings, args: Arguments): OwnedSession {
	const opened: { chosen?: ChosenDatabase; database?: Database } = {};
	const locale = terminalLocale(process.env);
	const translate = translator(locale);
	const json = args.flag('json');

	const database = async () => {
		if (opened.database) return opened.database;
		opened.chosen ??= await chooseDatabase(settings);
		await ensureCurrent(opened.chosen.url);
		opened.database = openDatabase(opened.chosen.url, { connections: CONNECTIONS });
		await ensureInstitution(opened.database, settings);
		return opened.database;
	};
	return {
		settings,
		locale,
		translate,
		json,
		database,
		context: async () => {
			const pool = await database();
			const institutionId = await chooseInstitution(
				operatorContext(pool, settings, ''),
				args.text('institution')
			);
			return operatorContext(pool, settings, institutionId);
		},
		// npm runs commands from the folder of the package, and says where the person was.
		path: (file) => resolve(process.env['INIT_CWD'] ?? process.cwd(), file),
		progress: (text) => process.stderr.write(`${text}\n`),
		report: (value, lines) => {
			process.stdout.write(json ? `${JSON.stringify(value, null, '\t')}\n` : lines.join('\n') + '\n');
		},
		refuse: (problems, value) => {
			printProblems(problems, json, value);
			return 2;
		},
		close: async () => {
			await opened.database?.close();
			await opened.chosen?.release();
		}
	};
}

/** An empty database becomes one of this version; any other must be of this version. */
async function ensureCurrent(url: string): Promise<void> {
	const state = await readMigrationState(url);
	if (state.newer) throw new Refusal([{ code: 'database.newer' }], 1);
	if (state.empty) await migrateDatabase(url);
	else if (state.pending.length > 0) throw new Refusal([{ code: 'database.outdated' }], 1);
}
