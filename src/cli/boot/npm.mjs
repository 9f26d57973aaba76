import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where npm's program is, beside the Node that runs: on Windows, elsewhere, on Debian. */
const BESIDE_NODE = [
	['node_modules', 'npm', 'bin', 'npm-cli.js'],
	['..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'],
	['..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js']
];

/**
 * Runs npm, its output going to standard error.
 *
 * @param {string} root
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code; -1 when there is no npm
 */
export function runNpm(root, args) {
	const program = findNpm();
	/** @type {[string, string[], boolean]} */
	const [command, rest, shell] = program
		? [process.execPath, [program, ...args], false]
		: // Windows finds npm.cmd only through a shell; the arguments are ours and plain words.
			['npm', [...args], process.platform === 'win32'];
	return run(command, rest, { cwd: root, shell });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, shell?: boolean }} options
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd, shell = false }) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd, shell, stdio: ['ignore', 2, 2] });
		child.once('error', () => {
			resolve(-1);
		});
		child.once('exit', (code) => {
			resolve(code ?? 1);
		});
	});
}

/** npm says where it is to what it runs; another package manager may have said it instead. */
function findNpm() {
	const told = process.env['npm_execpath'];
	if (told && basename(told) === 'npm-cli.js' && existsSync(told)) return told;
	return BESIDE_NODE.map((path) => join(dirname(process.execPath), ...path)).find(existsSync);
}
