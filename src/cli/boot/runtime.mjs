import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './npm.mjs';
import { say } from './words.mjs';

const WANTED_MAJOR = 24;

/**
 * Finds the Node that Devenir is made for.
 *
 * @param {string} root
 * @returns {Promise<string | undefined>} the running one, or the one npm brought; undefined when there is
 *   none to be had, of which the person has been told
 */
export async function findRuntime(root) {
	const major = Number(process.versions.node.split('.')[0]);
	if (major === WANTED_MAJOR) return process.execPath;
	const folder = join(root, 'node_modules', 'node');
	const program = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	if (!existsSync(program) && existsSync(folder)) {
		// Installed without scripts: what the script would have fetched is fetched now.
		say('fetching-node');
		await run(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder });
	}
	if (existsSync(program)) return program;
	if (major > WANTED_MAJOR) return process.execPath;
	say('no-node');
	return undefined;
}
