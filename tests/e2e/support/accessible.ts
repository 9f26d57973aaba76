import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe finds nothing, and the page does not scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
	await expectClean(page, page.url());
	await expectNarrow(page);
}

let looker: Page | undefined;

/**
 * The same for a page without scripts. axe runs one of its own, so it looks at what the page shows in a browser that
 * lets it, as wide.
 */
export async function expectAccessibleUnscripted(page: Page): Promise<void> {
	looker ??= await (await page.context().browser()?.newContext({ javaScriptEnabled: true }))?.newPage();
	if (!looker) throw new Error('There is a browser.');
	const html = (await page.content()).replace('<head>', `<head><base href="${page.url()}">`);
	await looker.setViewportSize(page.viewportSize() ?? { width: 320, height: 640 });
	await looker.setContent(html, { waitUntil: 'load' });
	await expectClean(looker, page.url());
	await expectNarrow(page);
}

async function expectClean(page: Page, address: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	expect(found, address).toEqual([]);
}

async function expectNarrow(page: Page): Promise<void> {
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}
