import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { layoutOf } from '#lib/server/db/embedded/layout.ts';
import { startProduct, type Product } from '../../support/product.ts';

/**
 * What is killed: the server; one of PostgreSQL's processes, after which it recovers as after a crash; all of
 * PostgreSQL, and the server with it, as when a machine dies.
 */
export const VICTIMS = ['server', 'postgresql', 'both'] as const;
export type Victim = (typeof VICTIMS)[number];

/** The product, which a supervisor starts again whenever it ends. */
export interface Killable {
	/** Kills, and waits until the server answers again. @returns false when there was nothing to kill yet */
	kill(victim: Victim): Promise<boolean>;
	stop(): Promise<void>;
	/** Milliseconds from each end of the server to its next good page. */
	readonly restarts: readonly number[];
	/** Ends of the server that nobody asked for: it did not outlive PostgreSQL. */
	readonly collapses: () => number;
}

export async function startKillable(
	folder: string,
	environment: Readonly<Record<string, string>>
): Promise<Killable> {
	const restarts: number[] = [];
	let [asked, collapses] = [false, 0];
	const watch = (product: Product): Product => {
		product.child.once('exit', () => {
			if (asked) return;
			collapses += 1;
			running = restart();
		});
		return product;
	};
	const restart = async () => {
		const begun = performance.now();
		asked = false;
		const product = await startAgain(environment);
		restarts.push(performance.now() - begun);
		return watch(product);
	};
	let running = Promise.resolve(watch(await startProduct(environment)));
	const end = async (signal: NodeJS.Signals) => {
		const product = await running;
		asked = true;
		await product.stop(signal);
	};
	return {
		restarts,
		collapses: () => collapses,
		kill: async (victim) => {
			await running;
			const postmaster = await postmasterOf(folder);
			if (victim === 'postgresql') return killOneBackend(postmaster);
			asked = true;
			if (victim === 'both') killAll(postmaster);
			await end('SIGKILL');
			running = restart();
			await running;
			return true;
		},
		stop: () => end('SIGTERM')
	};
}

const MOST_STARTS = 5;

/** PostgreSQL may still be letting go of the memory of the one that was killed. */
async function startAgain(environment: Readonly<Record<string, string>>, tries = 1): Promise<Product> {
	try {
		return await startProduct(environment);
	} catch (error) {
		if (tries === MOST_STARTS) throw error;
		return startAgain(environment, tries + 1);
	}
}

async function postmasterOf(folder: string): Promise<number> {
	return Number((await readFile(layoutOf(folder).postmaster, 'utf8')).split('\n')[0]);
}

/** PostgreSQL answers the death of one of its processes by ending all the others, and recovering. */
function killOneBackend(postmaster: number): boolean {
	const [victim] = childrenOf(postmaster).filter(({ command }) => / devenir \S+ /.test(`${command} `));
	if (victim) kill(victim.pid);
	return victim !== undefined;
}

function killAll(postmaster: number): void {
	const children = childrenOf(postmaster);
	kill(postmaster);
	for (const { pid } of children) kill(pid);
}

function kill(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch (error) {
		// It ended by itself meanwhile.
		if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
	}
}

function childrenOf(parent: number): readonly { readonly pid: number; readonly command: string }[] {
	const listed = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout;
	return listed.split('\n').flatMap((line) => {
		const [, pid, ppid, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
		return Number(ppid) === parent ? [{ pid: Number(pid), command }] : [];
	});
}
