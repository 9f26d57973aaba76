import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startProduct } from '../support/product.ts';
import { median, print, printLoad, ROUNDS, seconds, spread } from './support/rounds.ts';

/**
 * The next start on a folder that has been used: until the first good page, on the embedded database, and what the
 * process holds then without PostgreSQL. Built pages are needed: `npm run build`.
 */
const BUDGET_SECONDS = 3;
const IDLE_MEGABYTES = 160;

/** As `npm start` runs it. */
const COMMAND = ['--max-semi-space-size=8', 'src/cli/boot.mjs', 'src/cli/start.ts'];
/** What the start itself made is collected by then. */
const IDLE_AFTER_MS = 60_000;

const folder = await mkdtemp(join(tmpdir(), 'devenir-bench-start-'));
const environment = { DEVENIR_DATA: folder, DATABASE_URL: '' };
try {
	// The first start makes the database and the fictional institution.
	const first = await startProduct(environment, COMMAND);
	await first.stop();
	const times: number[] = [];
	let idle = 0;
	for (let round = 0; round < ROUNDS; round += 1) {
		const opening: { product?: Awaited<ReturnType<typeof startProduct>> } = {};
		times.push(
			await seconds(async () => {
				opening.product = await startProduct(environment, COMMAND);
				const page = await fetch(opening.product.url);
				if (!page.ok) throw new Error(`The first page says ${page.status}.`);
			})
		);
		if (round === ROUNDS - 1) {
			await wait(IDLE_AFTER_MS);
			idle = await residentMegabytes(opening.product?.child.pid);
		}
		await opening.product?.stop();
	}
	print(`next start to the first good page: ${spread(times)} s`);
	print(`ratio: ${(median(times) / BUDGET_SECONDS).toFixed(2)} of the budget of ${BUDGET_SECONDS} s`);
	print(`resident when idle: ${idle.toFixed(0)} MB; budget ${IDLE_MEGABYTES} MB`);
	if (median(times) > BUDGET_SECONDS || idle > IDLE_MEGABYTES) process.exitCode = 1;
	printLoad();
} finally {
	await rm(folder, { recursive: true, force: true });
}

/** Of one process, without its children; 0 where the system does not say (only Linux does so). */
async function residentMegabytes(pid: number | undefined): Promise<number> {
	const status = await readFile(`/proc/${pid ?? 0}/status`, 'utf8').catch(() => '');
	return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1000;
}
