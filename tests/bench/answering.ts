import { chromium, type Browser } from '@playwright/test';
import { MOST_SCREENS, MOST_SECONDS } from '#lib/domain/survey/editing/simulate-paths.ts';
import { askClassOn, classEnvironment } from '../support/asked-class.ts';
import { startProduct, type Product } from '../support/product.ts';
import { findChromium } from '../support/run/browser.ts';
import { WEIGHT_BUDGET, weighPage } from './answering-weight.ts';
import { measureCost, type ResponseCost } from './answering/cost.ts';
import { longestWays } from './answering/longest-ways.ts';
import { pagesToWeigh } from './answering/pages-to-weigh.ts';
import { EXCHANGES } from './answering/responses.ts';
import { measurePhone, type PhoneTimes } from './answering/slow-phone.ts';
import { countStatements } from './answering/statement-counter.ts';
import { countByPage } from './answering/statements.ts';
import { median, print, printLoad, ROUNDS, spread } from './support/rounds.ts';

/**
 * Answering against its budgets (DESIGN 6): what a response costs, what a page weighs, asks of the database and takes
 * on a slow phone, and how long the ways through the questionnaires are. Needs the built pages (`npm run build`) and
 * a Chromium. `DATABASE_URL=… node tests/bench/answering.ts`, on a database of its own.
 */
const CPU_TIMES_THE_LIMIT = 4;
const STATEMENTS_A_PAGE = 4;
const FIRST_PAINT_MS = 1_500;
const NEXT_MS = 2_000;
/** Responses of a round; the first round only warms the server. */
const RESPONSES = 40;

/** As `npm start` runs it. */
const COMMAND = ['--max-semi-space-size=8', 'src/cli/start.ts'];

const url = process.env['DATABASE_URL'] ?? '';
const links = [...(await askClassOn(url, RESPONSES * (ROUNDS + 1) + 2 + ROUNDS + 1))];
const take = (many: number) => links.splice(0, many);

benchWays();
await withProduct(url, benchCost);
await benchStatements();
await withProduct(url, async (product) => {
	const program = findChromium();
	const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const browser = await chromium.launch({ ...(program && { executablePath: program }), args: root });
	try {
		await benchWeight(browser, product);
		await benchPhone(browser, product);
	} finally {
		await browser.close();
	}
});
printLoad();

async function withProduct(database: string, work: (product: Product) => Promise<void>): Promise<void> {
	const environment = { ...classEnvironment('', 0), DATABASE_URL: database };
	const product = await startProduct(environment, COMMAND);
	try {
		await work(product);
	} finally {
		await product.stop();
	}
}

function benchWays(): void {
	const ways = longestWays();
	const most = (of: 'screens' | 'seconds') => Math.max(...ways.map((way) => way[of]));
	tell(
		`ways through ${ways.length} questionnaires: longest ${most('screens')} screens ` +
			`(${ratio(most('screens'), MOST_SCREENS)} of ${MOST_SCREENS}), ${most('seconds').toFixed(0)} s by the reading ` +
			`model (${ratio(most('seconds'), MOST_SECONDS)} of ${MOST_SECONDS} s)`,
		ways.every(({ kept }) => kept)
	);
}

/** Three rounds after one that warms the server; see `performance.md` for why processor and not clock. */
async function benchCost(product: Product): Promise<void> {
	const rounds: ResponseCost[] = [];
	for (let round = 0; round <= ROUNDS; round += 1)
		rounds.push(await measureCost(url, product, take(RESPONSES)));
	const of = (name: keyof ResponseCost) => rounds.slice(1).map((round) => round[name]);
	const { read, sent } = EXCHANGES;
	print(`a complete response: ${read} pages read, ${sent} forms kept; ms of processor, PostgreSQL included`);
	print(`  Devenir ${spread(of('product'), 1)}; of which PostgreSQL ${spread(of('database'), 1)}`);
	print(`  bare node:http + INSERT, as many pages and forms: ${spread(of('samePages'), 1)}`);
	print(`  bare node:http + INSERT, all on one page and in one form: ${spread(of('onePage'), 2)}`);
	const times = median(of('product')) / median(of('samePages'));
	tell(
		`processor of a response: ${times.toFixed(1)} × the bare limit page for page; budget ${CPU_TIMES_THE_LIMIT} ×` +
			` (${(median(of('product')) / median(of('onePage'))).toFixed(0)} × the limit of one page)`,
		times <= CPU_TIMES_THE_LIMIT
	);
}

async function benchStatements(): Promise<void> {
	const counter = await countStatements(url);
	await withProduct(counter.url, async (product) => {
		const pages = await countByPage(product, counter, take(2));
		const most = Math.max(...pages.map(({ count }) => count));
		const over = pages
			.filter(({ count }) => count > STATEMENTS_A_PAGE)
			.map(({ page, count }) => `${page} ${count}`);
		tell(
			`statements a page, ${pages.length} pages read and forms sent: ${most} at most, ` +
				`${ratio(most, STATEMENTS_A_PAGE)} of ${STATEMENTS_A_PAGE}${over.length > 0 ? ` (${over.join('; ')})` : ''}`,
			over.length === 0
		);
	});
	counter.stop();
}

async function benchWeight(browser: Browser, { url: site }: Product): Promise<void> {
	const [link = ''] = take(1);
	for (const page of await pagesToWeigh(browser, `${site}${link}`)) {
		const { name, bytes, requests, scriptBytes } = await weighPage(browser, page);
		const { bytes: mostBytes, requests: mostRequests, scriptBytes: mostScript } = WEIGHT_BUDGET;
		tell(
			`${name}: ${bytes} bytes (${ratio(bytes, mostBytes)}), of which script ${scriptBytes} ` +
				`(${ratio(scriptBytes, mostScript)}), ${requests} requests (${ratio(requests, mostRequests)})`,
			bytes <= mostBytes && scriptBytes <= mostScript && requests <= mostRequests
		);
	}
}

async function benchPhone(browser: Browser, { url: site }: Product): Promise<void> {
	const rounds: PhoneTimes[] = [];
	for (const link of take(ROUNDS)) rounds.push(await measurePhone(browser, `${site}${link}`));
	const first = rounds.map(({ firstPaint }) => firstPaint);
	print('on a phone at 400 kbit/s, 400 ms, a quarter of this processor:');
	tell(
		`  first paint: ${spread(first, 0)} ms (${ratio(median(first), FIRST_PAINT_MS)} of ${FIRST_PAINT_MS})`,
		median(first) <= FIRST_PAINT_MS
	);
	for (const [at, { page }] of (rounds[0]?.next ?? []).entries()) {
		const times = rounds.map(({ next }) => next[at]?.ms ?? Number.NaN);
		tell(
			`  next page after ${page}: ${spread(times, 0)} ms (${ratio(median(times), NEXT_MS)} of ${NEXT_MS})`,
			median(times) <= NEXT_MS
		);
	}
}

function ratio(value: number, budget: number): string {
	return (value / budget).toFixed(2);
}

function tell(text: string, kept: boolean): void {
	print(`${text}: ${kept ? 'kept' : 'MISSED'}`);
	if (!kept) process.exitCode = 1;
}
