import { spawn } from 'node:child_process';
import { closeSync, fchownSync, openSync } from 'node:fs';

/** How a program of PostgreSQL is run by this person: PostgreSQL refuses root. */
export interface Runner {
	/** A command that the program and its arguments are given to, such as `unshare …`. */
	readonly wrapper: readonly string[];
	/** The account to become, when root must. */
	readonly account?: { readonly uid: number; readonly gid: number };
}

/**
 * Runs a program to its end, its output going to a file.
 *
 * A file and not a pipe: the server that `pg_ctl` starts keeps the output it was born with.
 *
 * @returns the exit code; 127 when the program cannot be run at all
 */
export async function runProgram(
	runner: Runner,
	command: readonly string[],
	logFile: string
): Promise<number> {
	const [program = '', ...args] = [...runner.wrapper, ...command];
	const log = openSync(logFile, 'a', 0o600);
	try {
		// The program opens the file again by its name, as the account it became.
		if (runner.account) fchownSync(log, runner.account.uid, runner.account.gid);
		return await new Promise<number>((resolve) => {
			const child = spawn(program, args, {
				stdio: ['ignore', log, log],
				windowsHide: true,
				env: quietEnvironment(),
				...runner.account
			});
			child.once('error', () => {
				resolve(127);
			});
			child.once('exit', (code) => {
				resolve(code ?? 1);
			});
		});
	} finally {
		closeSync(log);
	}
}

/** PG* variables meant for another server must not reach this one; its messages stay in one language. */
function quietEnvironment(): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
	return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
