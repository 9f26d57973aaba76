import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withBuildLock } from './build-lock.ts';
import { stampSources } from './source-stamp.ts';

const STAMP = join('build', 'sources.sha256');

/** Are the built pages those of the sources as they are now? */
export async function isBuilt(root: string): Promise<boolean> {
	if (!existsSync(join(root, 'build', 'handler.js')) || !existsSync(join(root, STAMP))) return false;
	return (await readFile(join(root, STAMP), 'utf8')) === (await stampSources(root));
}

/**
 * Builds the pages, unless they are built.
 *
 * @param onStart called when there is something to build
 * @returns `failed` once what the builder said is on standard error
 */
export async function ensureBuilt(root: string, onStart: () => void): Promise<'there' | 'built' | 'failed'> {
	if (await isBuilt(root)) return 'there';
	onStart();
	return withBuildLock(root, async () => {
		if (await isBuilt(root)) return 'built';
		return (await buildPages(root)) ? 'built' : 'failed';
	});
}

async function buildPages(root: string): Promise<boolean> {
	// Taken before: sources changed while they are built are then built again.
	const stamp = await stampSources(root);
	const { code, output } = await runVite(root);
	if (code === 0) await writeFile(join(root, STAMP), stamp);
	else process.stderr.write(output);
	return code === 0;
}

function runVite(root: string): Promise<{ readonly code: number; readonly output: string }> {
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, NODE_ENV: 'production' }
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (chunk: Buffer) => {
				output += chunk.toString();
			});
		}
		child.once('error', reject);
		child.once('close', (code) => {
			resolve({ code: code ?? 1, output });
		});
	});
}
