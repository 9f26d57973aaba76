import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A file as the rules read it: its path from the root of the repository, and its text. */
export interface Source {
	readonly path: string;
	readonly text: string;
}

const ROOT = resolve(import.meta.dirname, '..', '..', '..');

/** Files of the repository, by path. */
export function readSources(...patterns: readonly string[]): readonly Source[] {
	return globSync([...patterns], { cwd: ROOT })
		.map((path) => path.replaceAll('\\', '/'))
		.sort()
		.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

export const isTest = ({ path }: Source): boolean => /\.(db\.)?test\.ts$/.test(path);

export function lineOf(text: string, index: number): number {
	return text.slice(0, index).split('\n').length;
}
