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
		// What is wrong is told on standard output, which the error of Node leaves out.
		const told = (cause as { readonly stdout?: string }).stdout ?? '';
		throw new Error(`devenir ${words[0] ?? ''} refused: ${told}`, { cause });
	});
	return JSON.parse(stdout);
}

/** Where the product under test is open. */
export function productUrl(): string {
	const url = process.env['DEVENIR_E2E_URL'];
	if (url === undefined) throw new Error('The product was not started.');
	return url;
}
