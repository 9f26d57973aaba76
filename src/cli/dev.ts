import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { Refusal } from './command.ts';
import { chooseDatabase } from './database.ts';
import { loadSettings } from './load-settings.ts';
import { problemSentences } from './terminal.ts';

/** `npm run dev`: the pages as they are written, on the database of the data folder. */
const root = resolve(import.meta.dirname, '..', '..');

try {
	const settings = await loadSettings(process.env);
	const chosen = await chooseDatabase(settings);
	await migrateDatabase(chosen.url);
	const vite = spawn(
		process.execPath,
		[
			join(root, 'node_modules', 'vite', 'bin', 'vite.js'),
			'dev',
			'--host',
			settings.HOST,
			...process.argv.slice(2)
		],
		{
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, DATABASE_URL: chosen.url, SECRET_KEY: settings.SECRET_KEY }
		}
	);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => vite.kill(signal));
	vite.once('exit', (code) => {
		void chosen.release().then(() => process.exit(code ?? 0));
	});
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	process.stderr.write(`${problemSentences(process.env, error.problems)}\n`);
	process.exit(error.exitCode);
}
