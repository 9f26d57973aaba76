import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { Product } from '../../support/product.ts';
import { EXCHANGES, respond, respondBarely } from './responses.ts';
import { postmasterBehind, treeCpuMs } from './tree-cpu.ts';

/** Graduates who answer at the same time. */
const AT_ONCE = 8;

/** Milliseconds of processor of a complete response, server and PostgreSQL together. */
export interface ResponseCost {
	readonly product: number;
	/** What of it is PostgreSQL's. */
	readonly database: number;
	/** As many pages read and forms kept, by the bare server. */
	readonly samePages: number;
	/** One page with every question, and one INSERT for all answers. */
	readonly onePage: number;
}

/**
 * What complete responses cost, ours and those of a bare server before and after, in one round.
 *
 * @param links as many as there are responses to give; each is used up
 */
export async function measureCost(
	url: string,
	product: Product,
	links: readonly string[]
): Promise<ResponseCost> {
	const database = await postmasterBehind(url);
	const bare = await startBare(url);
	const measured = async (server: number, many: number, one: (at: number) => Promise<void>) => {
		const spent = () => Promise.all([treeCpuMs([server]), treeCpuMs([database])]);
		const before = await spent();
		await shareOut(many, one);
		const [own, stored] = (await spent()).map((ms, at) => (ms - (before[at] ?? 0)) / many);
		return { all: (own ?? 0) + (stored ?? 0), database: stored ?? 0 };
	};
	try {
		const barely = (exchanges: { readonly read: number; readonly sent: number }, times: number) =>
			measured(bare.pid, links.length * times, () => respondBarely(bare.url, exchanges));
		const samePages = await barely(EXCHANGES, 2);
		const onePage = await barely({ read: 1, sent: 1 }, 20);
		const ours = await measured(product.child.pid ?? 0, links.length, (at) =>
			respond(product.url, links[at] ?? '')
		);
		const again = await barely(EXCHANGES, 2);
		return {
			product: ours.all,
			database: ours.database,
			samePages: (samePages.all + again.all) / 2,
			onePage: onePage.all
		};
	} finally {
		await bare.stop();
	}
}

async function shareOut(many: number, one: (at: number) => Promise<void>): Promise<void> {
	const left = Array.from({ length: many }, (_, at) => at);
	const work = async () => {
		for (let at = left.pop(); at !== undefined; at = left.pop()) await one(at);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function startBare(url: string) {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts')], {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, DATABASE_URL: url }
	});
	const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
	return {
		url: line.slice('open on '.length),
		pid: child.pid ?? 0,
		stop: async () => {
			const ended = once(child, 'exit');
			child.kill();
			await ended;
		}
	};
}
