import { expect, test, type Browser, type Page } from '@playwright/test';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct, type Product } from '../support/product.ts';
import { openTlsProxy, type TlsProxy } from '../support/tls-proxy.ts';

/** Devenir as an institution runs it: plain http on the machine, https in front. */
let proxy: TlsProxy;
let product: Product;
let folder: string;

/** A port that nothing listens on: with a public address, the start prints that one and not its own. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

test.describe.configure({ timeout: 240_000 });

test.beforeAll(async () => {
	proxy = await openTlsProxy();
	folder = await mkdtemp(join(tmpdir(), 'devenir-tls-'));
	const port = await freePort();
	product = await startProduct({
		DEVENIR_DATA: folder,
		DATABASE_URL: '',
		PORT: String(port),
		PUBLIC_URL: proxy.url,
		TRUSTED_PROXIES: '1'
	});
	proxy.forwardTo(`http://127.0.0.1:${String(port)}`);
});

test.afterAll(async () => {
	await product.stop();
	await proxy.close();
	await rm(folder, { recursive: true, force: true });
});

async function open(browser: Browser, javaScriptEnabled: boolean) {
	const context = await browser.newContext({
		baseURL: proxy.url,
		ignoreHTTPSErrors: true,
		javaScriptEnabled,
		locale: 'fr-FR'
	});
	const page = await context.newPage();
	const amiss: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') amiss.push(message.text());
	});
	page.on('request', (request) => {
		if (!request.url().startsWith(proxy.url)) amiss.push(`asked for ${request.url()}`);
	});
	return { page, amiss };
}

async function expectSafeCookies(page: Page): Promise<void> {
	const cookies = await page.context().cookies();
	expect(cookies.length).toBeGreaterThan(0);
	for (const { name, secure, httpOnly } of cookies)
		expect([name, secure, httpOnly]).toEqual([name, true, true]);
}

for (const javaScriptEnabled of [true, false]) {
	const how = javaScriptEnabled ? 'with a script' : 'without a script';

	test(`the forms of staff work behind https, ${how}`, async ({ browser }) => {
		const { page, amiss } = await open(browser, javaScriptEnabled);
		const [, password = ''] = /responsable@demo\.invalid\s+(\S+)/.exec(product.output()) ?? [];
		await page.goto('/sign-in');
		await page.getByLabel('Adresse électronique').fill('responsable@demo.invalid');
		await page.getByLabel('Mot de passe').fill(password);
		await page.getByRole('button', { name: 'Se connecter' }).click();
		await expect(page).toHaveURL(/\/staff$/);
		await page.getByLabel('Promotion', { exact: true }).selectOption('2023');
		await page.getByRole('button', { name: 'Appliquer' }).click();
		await expect(page).toHaveURL(/cohort=2023/);
		await expectSafeCookies(page);
		await page.getByRole('button', { name: 'Se déconnecter' }).click();
		await page.goto('/staff');
		await expect(page).toHaveURL(/\/sign-in/);
		expect(amiss).toEqual([]);
		await page.context().close();
	});

	test(`a graduate answers behind https, ${how}`, async ({ browser }) => {
		const { page, amiss } = await open(browser, javaScriptEnabled);
		const [link = ''] = /https:\S+\/s\/\w+/.exec(product.output()) ?? [];
		expect(link.startsWith(proxy.url)).toBe(true);
		const response = await page.goto(link);
		expect(response?.headers()['strict-transport-security']).toMatch(/max-age=\d{7,}/);
		await page.getByRole('button', { name: /Commencer|Reprendre/ }).click();
		await expect(page).toHaveURL(/\/s\/reponse\//);
		await page.getByRole('radio').first().check();
		await page.getByRole('button', { name: 'Continuer' }).click();
		await expect(page.getByText(/Question \d+ sur/)).toBeVisible();
		await expectSafeCookies(page);
		expect(amiss).toEqual([]);
		await page.context().close();
	});
}
