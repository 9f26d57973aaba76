import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from '@playwright/test';
import { ensureChromium } from '../support/run/browser.ts';
import { startProduct, type Product } from '../support/product.ts';
import { weighPage } from './answering-weight.ts';
import { quantileOf } from './dashboard/time.ts';
import { openGraduate, type Graduate } from './support/graduate.ts';
import { print, printLoad, ROUNDS, spread } from './support/rounds.ts';

/**
 * The public page of a programme against its budgets: what a cold visit weighs, when something is painted on a slow
 * telephone, and how long a graduate waits for a question while thirty-two people read the page.
 *
 * Needs the built pages (`npm run build`) and Chromium. `DATABASE_URL=… node tests/bench/public-page.ts`.
 */
const MOST_BYTES = 60_000;
const FIRST_PAINT_MS = 1_500;
/** 400 kbit/s each way, 400 ms there and back, a processor four times as slow. */
const SLOW = { bytesPerSecond: 400_000 / 8, latencyMs: 400, slowerProcessor: 4 };
const READERS = { people: 32, pauseMs: 1_000, forMs: 10_000 };
const MOST_SLOWER = 2;
const PAGE = '/p/CASP?institution=demo';

const folder = await mkdtemp(join(tmpdir(), 'devenir-bench-public-'));
const product = await startProduct({ DEVENIR_DATA: folder }, ['--max-semi-space-size=8', 'src/cli/start.ts']);
const executablePath = ensureChromium(print);
if (executablePath === undefined) throw new Error('No Chromium could be found or installed.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
	await weigh(browser, product);
	await paint(browser, product);
	await readTogether(product);
	printLoad();
} finally {
	await browser.close();
	await product.stop();
	await rm(folder, { recursive: true, force: true });
}

async function weigh(opened: Browser, { url }: Product): Promise<void> {
	const { bytes, requests, scriptBytes } = await weighPage(opened, { name: 'public page', url: url + PAGE });
	tell(
		`a cold visit: ${bytes} bytes in ${requests} answers, ${scriptBytes} of script; budget ${MOST_BYTES}`,
		bytes > 0 && bytes <= MOST_BYTES
	);
}

async function paint(opened: Browser, { url }: Product): Promise<void> {
	const paints: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const context = await opened.newContext({ locale: 'fr-FR', viewport: { width: 360, height: 740 } });
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			...{ offline: false, latency: SLOW.latencyMs },
			...{ downloadThroughput: SLOW.bytesPerSecond, uploadThroughput: SLOW.bytesPerSecond }
		});
		await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.slowerProcessor });
		await page.goto(url + PAGE, { waitUntil: 'load' });
		// The entry comes some time after the paint it tells of.
		const entry = await page.waitForFunction(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
		);
		const first = await entry.jsonValue();
		paints.push(first ?? Number.NaN);
		await context.close();
	}
	const median = quantileOf(paints, 0.5);
	tell(
		`first paint on a slow telephone: ${spread(paints, 0)} ms; budget ${FIRST_PAINT_MS}`,
		median <= FIRST_PAINT_MS
	);
}

async function readTogether(opened: Product): Promise<void> {
	const graduate = await openGraduate(opened);
	await answerFor(graduate, 2_000);
	const alone = await answerFor(graduate, READERS.forMs / 2);
	const watch = { on: true };
	const reads: number[] = [];
	const reader = async (at: number): Promise<void> => {
		await wait((READERS.pauseMs * at) / READERS.people);
		while (watch.on) {
			const start = performance.now();
			const answer = await fetch(opened.url + PAGE, { headers: { 'accept-encoding': 'gzip' } });
			await answer.arrayBuffer();
			if (answer.status !== 200) throw new Error(`The page answered ${answer.status}.`);
			reads.push(performance.now() - start);
			await wait(READERS.pauseMs);
		}
	};
	const readers = Array.from({ length: READERS.people }, (_, at) => reader(at));
	const beside = await answerFor(graduate, READERS.forMs);
	watch.on = false;
	await Promise.all(readers);
	const ratio = quantileOf(beside, 0.5) / quantileOf(alone, 0.5);
	print(
		`${READERS.people} readers: ${reads.length} pages, p50 ${quantileOf(reads, 0.5).toFixed(0)} ms, p95 ${quantileOf(reads, 0.95).toFixed(0)} ms`
	);
	tell(
		`a question beside them: p50 ${quantileOf(beside, 0.5).toFixed(0)} ms, ${ratio.toFixed(2)} × alone (${quantileOf(alone, 0.5).toFixed(0)} ms), p95 ${quantileOf(beside, 0.95).toFixed(0)} ms; budget ${MOST_SLOWER} ×`,
		ratio <= MOST_SLOWER
	);
}

/** Milliseconds of every page of somebody who answers for so long. */
async function answerFor(graduate: Graduate, milliseconds: number): Promise<readonly number[]> {
	const times: number[] = [];
	const end = performance.now() + milliseconds;
	while (performance.now() < end) {
		await graduate((time) => times.push(time));
		await wait(20);
	}
	return times;
}

function tell(text: string, kept: boolean): void {
	print(`${text}: ${kept ? 'kept' : 'MISSED'}`);
	if (!kept) process.exitCode = 1;
}
