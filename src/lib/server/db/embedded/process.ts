import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Is there a process of this number? One that belongs to somebody else counts. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/**
 * Can this process be the PostgreSQL of this folder? After a restart of the machine, or of a container, the
 * number in `postmaster.pid` often belongs to something else.
 *
 * When it cannot be told the answer is yes: deleting the lock of a living server destroys data.
 */
export async function mayServe(pid: number, dataFolder: string): Promise<boolean> {
	if (!isAlive(pid)) return false;
	try {
		if (process.platform === 'linux') return await servesOnLinux(pid, dataFolder);
		const command =
			process.platform === 'win32'
				? await run('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'])
				: await run('ps', ['-o', 'comm=', '-p', String(pid)]);
		return command.stdout.includes('postgres');
	} catch {
		return isAlive(pid);
	}
}

async function servesOnLinux(pid: number, dataFolder: string): Promise<boolean> {
	const name = await readFile(`/proc/${pid}/comm`, 'utf8');
	if (name.trim() !== 'postgres') return false;
	// PostgreSQL works from inside its data folder.
	return (await readlink(`/proc/${pid}/cwd`)) === dataFolder;
}
