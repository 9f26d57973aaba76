import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startProduct } from './product.ts';
import { findChromium } from './run/browser.ts';
import { signIn } from '../e2e/support/sign-in.ts';

/** `npm run screenshots`: the pictures of the README, taken of the real product on its fictional institution. */
const FOLDER = resolve(import.meta.dirname, '..', '..', 'docs', 'screenshots');

const DASHBOARD = '/staff?programme=CASP&cohort=2023&wave=6';

async function open(browser: Browser, baseURL: string, width: number, height: number): Promise<Page> {
	const context = await browser.newContext({
		...{ baseURL, viewport: { width, height }, locale: 'fr-FR', timezoneId: 'Europe/Paris' },
		colorScheme: 'light'
	});
	return context.newPage();
}

async function photographDashboard(browser: Browser, baseURL: string): Promise<void> {
	for (const [width, height] of [
		[1280, 1560],
		[360, 1200]
	] as const) {
		const page = await open(browser, baseURL, width, height);
		await signIn(page, 'responsable');
		await page.goto(DASHBOARD, { waitUntil: 'networkidle' });
		await page.screenshot({ path: join(FOLDER, `dashboard-${String(width)}.png`) });
		await page.context().close();
	}
}

async function photographQuestion(browser: Browser, baseURL: string, printed: string): Promise<void> {
	const link = /\/s\/[A-Za-z0-9]{10,}/.exec(printed)?.[0];
	if (link === undefined) throw new Error('The start printed no personal link.');
	const page = await open(browser, baseURL, 360, 1200);
	await page.goto(link);
	await page.getByRole('button', { name: /Commencer|Reprendre/ }).click();
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.screenshot({ path: join(FOLDER, 'question-360.png') });
	await page.context().close();
}

await mkdir(FOLDER, { recursive: true });
const data = await mkdtemp(join(tmpdir(), 'devenir-screenshots-'));
const product = await startProduct({ DEVENIR_DATA: data });
process.env['DEVENIR_E2E_OUTPUT'] = product.output();
const path = findChromium();
const browser = await chromium.launch({
	...(path === undefined ? {} : { executablePath: path }),
	args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
});
try {
	await photographDashboard(browser, product.url);
	await photographQuestion(browser, product.url, product.output());
} finally {
	await browser.close();
	await product.stop();
	await rm(data, { recursive: true, force: true });
}
