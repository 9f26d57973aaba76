import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');
/** What `npm start` ends in. */
const NPM_START = ['src/cli/start.ts'];

const START_MILLISECONDS = 180_000;

/** A Devenir that runs as a person would run it, in a process of its own. */
export interface Product {
	readonly child: ChildProcess;
	readonly url: string;
	/** Everything it has said so far. */
	readonly output: () => string;
	/** Asks it to stop, and waits until it has. */
	readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Runs it, as `npm start` does unless told, and waits until it says where it is open. */
export async function startProduct(
	environment: Readonly<Record<string, string>>,
	command: readonly string[] = NPM_START
): Promise<Product> {
	const { child, output } = runProduct(environment, command);
	const url = await new Promise<string>((found, failed) => {
		const limit = setTimeout(() => {
			child.kill('SIGTERM');
			failed(new Error(`Not open after ${START_MILLISECONDS / 1000} s:\n${output()}`));
		}, START_MILLISECONDS);
		const look = () => {
			const address = /^Devenir est ouvert\s: (\S+)$/m.exec(output())?.[1];
			if (address === undefined) return;
			clearTimeout(limit);
			found(address);
		};
		child.stdout?.on('data', look);
		child.stderr?.on('data', look);
		child.once('exit', (code) => {
			clearTimeout(limit);
			failed(new Error(`Ended with ${code ?? 'a signal'} before it was open:\n${output()}`));
		});
	});
	return {
		child,
		url,
		output,
		stop: async (signal = 'SIGTERM') => {
			if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
			const ended = once(child, 'exit');
			child.kill(signal);
			await ended;
			return child.exitCode;
		}
	};
}

/** Starts it without waiting for anything. */
export function runProduct(
	environment: Readonly<Record<string, string>>,
	command: readonly string[] = NPM_START
): {
	readonly child: ChildProcess;
	readonly output: () => string;
} {
	let said = '';
	const child = spawn(process.execPath, command, {
		cwd: ROOT,
		env: { ...process.env, LANG: 'fr_FR.UTF-8', LC_ALL: '', PORT: '0', ...environment },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => {
			said += chunk.toString();
		});
	}
	return { child, output: () => said };
}
