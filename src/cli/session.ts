import { resolve } from 'node:path';
import { v7 as newId } from 'uuid';
import type { OperatorActor } from '#lib/domain/access/actor.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { translator } from '#lib/i18n/translate.ts';
import type { Context } from '#lib/server/context.ts';
import { openDatabase, type Database } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { readMigrationState } from '#lib/server/db/migration-state.ts';
import type { Settings } from '#lib/server/settings.ts';
import { createInstitution } from '#lib/server/usecases/create-institution.ts';
import { listInstitutions } from '#lib/server/usecases/list-institutions.ts';
import { Refusal, type Arguments, type Session } from './command.ts';
import { chooseDatabase, type ChosenDatabase } from './database.ts';
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
		const { empty } = await ensureCurrent(opened.chosen.url);
		opened.database = openDatabase(opened.chosen.url, { connections: CONNECTIONS });
		if (empty) await createDefaultInstitution(operatorContext(opened.database, settings, newId()));
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
async function ensureCurrent(url: string): Promise<{ readonly empty: boolean }> {
	const state = await readMigrationState(url);
	if (state.newer) throw new Refusal([{ code: 'database.newer' }], 1);
	if (state.empty) await migrateDatabase(url);
	else if (state.pending.length > 0) throw new Refusal([{ code: 'database.outdated' }], 1);
	return { empty: state.empty };
}

function operatorContext(
	database: Database,
	settings: Settings,
	institutionId: string
): Context<OperatorActor> {
	return { database, settings, actor: { kind: 'operator', institutionId }, now: () => new Date(), newId };
}

/** The institution a new database starts with, until somebody names theirs. */
export const DEFAULT_INSTITUTION = 'default';

async function createDefaultInstitution(context: Context<OperatorActor>): Promise<void> {
	const made = await createInstitution(context, { code: DEFAULT_INSTITUTION, name: 'Default' });
	// Taken: another process was migrating the same empty database, and made it.
	if (!made.ok && made.problems[0].code !== 'institution.code-taken') throw new Refusal(made.problems, 1);
}

async function chooseInstitution(
	context: Context<OperatorActor>,
	wanted: string | undefined
): Promise<string> {
	const institutions = await listInstitutions(context);
	const codes = institutions.map(({ code }) => code).join(', ');
	const code = wanted ?? (institutions.length === 1 ? institutions[0]?.code : DEFAULT_INSTITUTION);
	const found = institutions.find((institution) => institution.code === code);
	if (found) return found.id;
	const problem: Problem =
		wanted === undefined
			? { code: 'institution.ambiguous', params: { codes } }
			: { code: 'institution.unknown', found: wanted, params: { codes } };
	throw new Refusal([problem], 2);
}
