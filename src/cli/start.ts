import { resolve } from 'node:path';
import { Refusal } from './command.ts';
import { loadSettings } from './load-settings.ts';
import { serve } from './serve/serve.ts';
import { startSteps } from './serve/start-steps.ts';
import { problemSentences } from './terminal.ts';

/** `npm start`: everything that is missing is made, then Devenir is served until it is stopped. */
const root = resolve(import.meta.dirname, '..', '..');

try {
	await serve(root, await loadSettings(process.env), startSteps());
	process.exit(0);
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	process.stderr.write(`${problemSentences(process.env, error.problems)}\n`);
	process.exit(error.exitCode);
}
