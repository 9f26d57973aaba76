import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build is made of. */
const FILES = ['package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
const FOLDERS = ['src', 'static'];

/** What lies beside it and never gets into it. */
const LEFT_OUT = /\.test\.ts$|^src\/cli\//;

/**
 * A fingerprint of everything the pages are built from. The contents count and not the dates: a fresh clone
 * or a change of branch and back asks for no new build.
 */
export async function stampSources(root: string): Promise<string> {
	const hash = createHash('sha256');
	for (const file of await listSources(root)) {
		hash.update(`${file}\0`);
		hash.update(await readFile(join(root, file)));
		hash.update('\0');
	}
	return hash.digest('hex');
}

async function listSources(root: string): Promise<readonly string[]> {
	const found = await Promise.all(
		FOLDERS.map(async (folder) => {
			const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
			return entries
				.filter((entry) => entry.isFile())
				.map((entry) =>
					join(entry.parentPath, entry.name)
						.slice(root.length + 1)
						.replaceAll('\\', '/')
				);
		})
	);
	return [...FILES, ...found.flat()].filter((file) => !LEFT_OUT.test(file)).sort();
}
