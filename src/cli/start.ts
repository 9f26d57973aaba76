import { resolve } from 'node:path';
import { translator } from '#lib/i18n/translate.ts';
import { Refusal } from './command.ts';
import { loadSettings } from './load-settings.ts';
import { serve } from './serve/serve.ts';
import { startSteps } from './serve/start-steps.ts';
import { problemSentences, terminalLocale } from './terminal.ts';

/** `npm start`: everything that is missing is made, then Devenir is served until it is stopped. */
const root = resolve(import.meta.dirname, '..', '..');

try {
	const settings = await loadSettings(process.env);
	await serve(root, settings, startSteps(settings));
	process.stdout.write(`${translator(terminalLocale(process.env))('cli.start.stopped')}\n`);
	process.exit(0);
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	process.stderr.write(`${problemSentences(process.env, error.problems)}\n`);
	process.exit(error.exitCode);
}
