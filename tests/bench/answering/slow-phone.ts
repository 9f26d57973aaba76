import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/** DESIGN 6: 400 kbit/s, 400 ms from a request to the head of its answer, a quarter of this processor. */
const BYTES_A_SECOND = 400_000 / 8;
const LATENCY_MS = 400;
const SLOWER = 4;

/** Milliseconds on a slow phone. */
export interface PhoneTimes {
	/** From an address typed with nothing kept to its first paint. */
	readonly firstPaint: number;
	/** Page that is left → milliseconds from the press of its button to the first paint of the next. */
	readonly next: readonly { readonly page: string; readonly ms: number }[];
}

/** Somebody looking for work opens their link on such a phone, and answers to the page that shows all. */
export async function measurePhone(browser: Browser, link: string): Promise<PhoneTimes> {
	const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 360, height: 740 } });
	try {
		const page = await slowPage(context);
		await page.goto(link);
		const firstPaint = await paintOf(page);
		const next: { page: string; ms: number }[] = [];
		const press = async (name: string) => {
			const left = new URL(page.url()).pathname.replace(/^\/s\/(?!reponse).*/, 'link');
			next.push({ page: left.replace('/s/reponse/', ''), ms: await pressed(page, name) });
		};
		await press('Commencer');
		await page.getByLabel('En emploi').first().check();
		await press('Continuer');
		for (const label of ['Salarié d’une association', 'CDI']) {
			await page.getByLabel(label, { exact: true }).check();
			await press('Continuer');
		}
		await page.getByLabel('À temps plein', { exact: true }).check();
		await page.getByLabel('Je ne sais pas').check();
		await press('Continuer');
		await page.getByLabel('Intitulé du poste').fill('Conseillère');
		await press('Continuer');
		await page.getByLabel('Accueillir des personnes').check();
		// To the heaviest page: it lists every département.
		await press('Continuer');
		return { firstPaint, next };
	} finally {
		await context.close();
	}
}

async function slowPage(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	const session: CDPSession = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: LATENCY_MS,
		downloadThroughput: BYTES_A_SECOND,
		uploadThroughput: BYTES_A_SECOND
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	return page;
}

/** Milliseconds from the press of a button to the first paint of the page that it leads to. */
async function pressed(page: Page, name: string): Promise<number> {
	const from = await page.evaluate(() => performance.timeOrigin);
	// The press itself, not what leads a pointer to it.
	await page.evaluate(() => {
		document.addEventListener('submit', () => {
			sessionStorage.setItem('pressed', String(performance.timeOrigin + performance.now()));
		});
	});
	await page.getByRole('button', { name }).click();
	await page.waitForFunction((left) => performance.timeOrigin !== left, from);
	const paint = await paintOf(page);
	return page.evaluate(
		(ms) => performance.timeOrigin + ms - Number(sessionStorage.getItem('pressed')),
		paint
	);
}

/** Milliseconds from the start of a page to its first paint with content. */
async function paintOf(page: Page): Promise<number> {
	const waited = await page.waitForFunction(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
	);
	return (await waited.jsonValue()) ?? Number.NaN;
}
