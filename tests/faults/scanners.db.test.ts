import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openVisitor } from '../e2e/support/browser-like.ts';
import { askClass, classEnvironment, freePort, onFolder } from '../support/asked-class.ts';
import { startProduct, type Product } from '../support/product.ts';
import { ensureChromium } from '../support/run/browser.ts';
import { digestTables } from '../support/table-digests.ts';

/** Every page behind a personal link. */
const PAGES = [
	...['/s', '/s/refuse', '/s/efface', '/s/autre-personne'],
	...['C1', 'D1', 'verifier', 'merci', 'refuser', 'effacer', 'autre-personne', 'coordonnees', 'donnees'].map(
		(page) => `/s/reponse/${page}`
	),
	...['/s/reponse/donnees/fichier', '/s/reponse/donnees/fichier/telecharger'],
	'/s/reponse/suggestions?kind=job-title&text=conseil'
];
const METHODS = ['GET', 'HEAD', 'OPTIONS'];
/** As the mail programs, previews and speculating browsers that come by themselves. */
const VISITORS: readonly Readonly<Record<string, string>>[] = [
	{},
	{ 'sec-purpose': 'prefetch;prerender', purpose: 'prefetch' },
	{ 'x-moz': 'prefetch', 'x-purpose': 'preview' },
	{ 'user-agent': 'Mozilla/5.0 (compatible; BarracudaCentral)', accept: '*/*' }
];
const VISITS = 1000;
const BROWSER_VISITS = 8;

let folder: string;
let links: readonly string[];
let product: Product;
let browser: Browser;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'devenir-scanners-'));
	links = await askClass(folder, 2);
	product = await startProduct(classEnvironment(folder, await freePort()));
	const executablePath = ensureChromium(() => undefined);
	if (executablePath === undefined) throw new Error('No Chromium could be found or installed.');
	browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
}, 240_000);

afterAll(async () => {
	await browser.close();
	await product.stop();
	await rm(folder, { recursive: true, force: true });
});

const digests = () => onFolder(folder, digestTables);

test('a thousand visits that only read change not one value of one row', async () => {
	const [link = '', answered = ''] = links;
	// The second graduate has begun, so that the pages behind the link are there to be visited.
	const graduate = openVisitor(product.url);
	expect((await graduate.post(`${answered}?/start`)).status).toBe(303);
	const stranger = openVisitor(product.url);
	const before = await digests();

	const visits = [
		...[link, `${link}?lang=en`, answered].map((path) => [stranger, path] as const),
		...PAGES.map((path) => [stranger, path] as const),
		...PAGES.map((path) => [graduate, path] as const)
	];
	const statuses = new Map<number, number>();
	for (let visit = 0; visit < VISITS - BROWSER_VISITS; visit += 1) {
		const [visitor, path] = visits[visit % visits.length] ?? [stranger, link];
		const round = Math.floor(visit / visits.length);
		const method = METHODS[round % METHODS.length] ?? 'GET';
		const headers = VISITORS[round % VISITORS.length] ?? {};
		const answer = await visitor.visit(method, path, headers);
		expect(answer.status, `${method} ${path}`).toBeLessThan(500);
		statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
	}
	expect(statuses.get(200)).toBeGreaterThan(300);

	for (let visit = 0; visit < BROWSER_VISITS; visit += 1) {
		const page = await browser.newPage();
		await page.goto(product.url + (visit % 2 === 0 ? link : answered), { waitUntil: 'networkidle' });
		await page.reload({ waitUntil: 'networkidle' });
		await page.close();
	}
	expect(await digests()).toEqual(before);

	// The same look sees what a person does.
	expect((await graduate.post(`${link}?/start`)).status).toBe(303);
	const after = await digests();
	expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual(['responses']);
}, 240_000);
