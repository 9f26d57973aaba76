import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** Runs `devenir …` on the database of the product under test, and gives what it told in JSON. */
export async function devenir(...words: readonly string[]): Promise<unknown> {
	const command = promisify(execFile)(process.execPath, ['src/cli/devenir.ts', ...words, '--json'], {
		cwd: ROOT,
		env: process.env
	});
	const { stdout } = await command.catch((cause: unknown) => {
		// What is wrong is told on standard output, which the message of Node leaves out.
		if (cause instanceof Error && 'stdout' in cause) cause.message += `\n${String(cause.stdout)}`;
		throw cause;
	});
	return JSON.parse(stdout);
}

/** Where the product under test is open. */
export function productUrl(): string {
	const url = process.env['DEVENIR_E2E_URL'];
	if (url === undefined) throw new Error('The product was not started.');
	return url;
}
