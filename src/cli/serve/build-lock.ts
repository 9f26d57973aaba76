import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '#lib/server/db/embedded/process.ts';

const PAUSE_MILLISECONDS = 200;

/** Runs work while nobody else builds in this folder: two builds at once spoil each other. */
export async function withBuildLock<Value>(root: string, work: () => Promise<Value>): Promise<Value> {
	const file = join(root, '.svelte-kit', 'building');
	await mkdir(dirname(file), { recursive: true });
	while (!(await take(file))) await pause(PAUSE_MILLISECONDS);
	try {
		return await work();
	} finally {
		await rm(file, { force: true });
	}
}

async function take(file: string): Promise<boolean> {
	try {
		await writeFile(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	const holder = await readHolder(file);
	// One that was killed while it built left its lock.
	if (holder !== undefined && !isAlive(holder)) await rm(file, { force: true });
	return false;
}

/** Undefined while it is being written or taken away. */
async function readHolder(file: string): Promise<number | undefined> {
	const text = await readFile(file, 'utf8').catch(() => '');
	return text === '' ? undefined : Number(text);
}
