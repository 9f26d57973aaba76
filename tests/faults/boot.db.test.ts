import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');
const TARGET = 'tests/support/boot-target.ts';

/** The Node of this machine: the first that is not one of ours; else ours. */
function systemNode(): string {
	const name = process.platform === 'win32' ? 'node.exe' : 'node';
	return (
		(process.env['PATH'] ?? '')
			.split(delimiter)
			.filter((folder) => !folder.includes('node_modules'))
			.map((folder) => join(folder, name))
			.find(existsSync) ?? process.execPath
	);
}

function boot(...args: readonly string[]): ChildProcess {
	return spawn(systemNode(), ['src/cli/boot.mjs', TARGET, ...args], {
		cwd: ROOT,
		stdio: ['ignore', 'pipe', 'pipe']
	});
}

test('runs under Node 24, with its arguments and its exit code, and says nothing of its own', () => {
	const { stdout, stderr, status } = spawnSync(
		systemNode(),
		[join('src', 'cli', 'boot.mjs'), TARGET, '7', '--json', 'é'],
		{ cwd: ROOT, encoding: 'utf8' }
	);
	expect(JSON.parse(stdout)).toEqual({
		node: expect.stringMatching(/^24\./) as string,
		others: ['--json', 'é']
	});
	expect(stderr).toBe('');
	expect(status).toBe(7);
});

test('passes on a request to stop, and the exit code that follows', async () => {
	const child = boot('wait');
	if (!child.stdout) throw new Error('Its output is a pipe.');
	await once(child.stdout, 'data');
	child.kill('SIGTERM');
	const [code] = (await once(child, 'exit')) as [number | null];
	expect(code).toBe(9);
});
