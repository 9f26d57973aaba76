import type { Browser, BrowserContextOptions } from '@playwright/test';

/** What a cold visit of a page costs over the wire. */
export interface PageWeight {
	readonly name: string;
	/** Head and body of every answer, as they were sent. */
	readonly bytes: number;
	readonly requests: number;
	readonly scriptBytes: number;
}

/** DESIGN 6: a page of the survey, cold. */
export const WEIGHT_BUDGET = { bytes: 30_000, requests: 5, scriptBytes: 8_000 } as const;

/** A page to weigh. */
export interface WeighedPage {
	readonly name: string;
	readonly url: string;
	/** The browser as it is when it gets there: with the cookie of a response, with nothing in its cache. */
	readonly state?: BrowserContextOptions['storageState'];
}

/** Opens a page in a browser that has never seen the site, and weighs what comes, favicon included. */
export async function weighPage(browser: Browser, { name, url, state }: WeighedPage): Promise<PageWeight> {
	const context = await browser.newContext({ locale: 'fr-FR', ...(state && { storageState: state }) });
	const page = await context.newPage();
	const network = await context.newCDPSession(page);
	await network.send('Network.enable');
	const scripts = new Set<string>();
	const weight = { bytes: 0, requests: 0, scriptBytes: 0 };
	network.on('Network.responseReceived', ({ requestId, type }) => {
		if (type === 'Script') scripts.add(requestId);
	});
	network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		weight.requests += 1;
		weight.bytes += encodedDataLength;
		if (scripts.has(requestId)) weight.scriptBytes += encodedDataLength;
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	await context.close();
	return { name, ...weight };
}
