import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expectAccessible } from './support/accessible.ts';
import { signedIn, type SignedIn } from './support/sign-in.ts';

const DASHBOARD = '/staff?programme=CASP&cohort=2023&wave=6';
const PATHS = '/staff/paths?programme=CASP';
const EXPLORER = '/staff/explore?programme=CASP&measure=INS_GLOB&rows=modality&drawing=crosstab';
const PAGES = [DASHBOARD, PATHS, EXPLORER];

let staff: SignedIn;
test.beforeAll(async ({ browser, baseURL }) => {
	staff = await signedIn(browser, baseURL ?? '', 'responsable');
});

async function open(page: Page, path: string): Promise<void> {
	await page.context().addCookies(typeof staff === 'string' ? [] : staff.cookies);
	await page.goto(path, { waitUntil: 'networkidle' });
}

/** Every chart that is drawn, by its id. */
async function drawn(page: Page): Promise<readonly { readonly id: string; readonly chart: Locator }[]> {
	const ids = await page
		.locator('figure:has([role="application"])')
		.evaluateAll((figures) => figures.map(({ id }) => id));
	return ids.map((id) => ({ id, chart: page.locator(`#${id}`) }));
}

for (const path of PAGES) {
	test(`every chart of ${path} has its parts, and its points are reached by keyboard`, async ({ page }) => {
		await open(page, path);
		const charts = await drawn(page);
		expect(charts.length).toBeGreaterThan(1);
		for (const { id, chart } of charts) {
			await expect(chart.getByRole('heading', { level: 3 }), id).not.toBeEmpty();
			await expect(chart.locator('.base'), id).not.toBeEmpty();
			for (const name of ['Graphique', 'Tableau', 'CSV', 'JSON', 'SVG']) {
				await expect(chart.getByRole('link', { name, exact: true }), id).toBeVisible();
			}
			await expect(chart.getByRole('button', { name: 'PNG' }), id).toBeVisible();
			const browser = chart.getByRole('application');
			await expect(browser, id).toHaveAccessibleName(/Les flèches parcourent les points\.$/);
			await browser.focus();
			await page.keyboard.press('Home');
			const first = (await chart.locator('[aria-live]').textContent()) ?? '';
			expect(first.trim(), id).not.toBe('');
			await page.keyboard.press('End');
			await expect(chart.locator('[aria-live]'), id).not.toHaveText('');
			await page.keyboard.press('Escape');
			await expect(chart.locator('[aria-live]'), id).toHaveText('');
		}
	});

	test(`the charts of ${path} stand in forced colours, on paper and without motion`, async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
		await open(page, path);
		for (const { id, chart } of await drawn(page)) {
			await expect(chart.locator('.draw svg, .draw li').first(), id).toBeVisible();
		}
		const moving = await page.evaluate(() => document.getAnimations().length);
		expect(moving).toBe(0);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);

		await page.emulateMedia({ media: 'print', forcedColors: 'none' });
		for (const { id, chart } of await drawn(page)) {
			await expect(chart.getByRole('heading', { level: 3 }), id).toBeVisible();
			await expect(chart.locator('.draw').locator('svg, li').first(), id).toBeVisible();
			await expect(chart.getByRole('navigation'), id).toBeHidden();
		}
	});

	test(`the charts of ${path} are files: SVG by the server, PNG by the browser`, async ({ page }) => {
		await open(page, path);
		for (const { id, chart } of await drawn(page)) {
			const title = (await chart.getByRole('heading', { level: 3 }).textContent()) ?? '';
			const href = (await chart.getByRole('link', { name: 'SVG', exact: true }).getAttribute('href')) ?? '';
			const answer = await page.request.get(href);
			expect(answer.headers()['content-type'], id).toContain('image/svg+xml');
			const svg = await answer.text();
			expect(svg, id).toContain('Données fictives');
			expect(svg.replaceAll('&quot;', '"'), id).toContain(`<title>${title}</title>`);
		}
		const [{ id, chart } = { id: '', chart: page.locator('figure') }] = await drawn(page);
		const saved = page.waitForEvent('download');
		await chart.getByRole('button', { name: 'PNG' }).click();
		const download = await saved;
		expect(download.suggestedFilename()).toBe(`devenir-${id}.png`);
		const bytes = await readFile(await download.path());
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
		// Twice as wide as the drawing, at the place where a PNG says so.
		expect(bytes.readUInt32BE(16)).toBe(2 * (760 + 48));
	});
}

for (const width of [1280, 360]) {
	test(`a lead reads the class in five minutes, by keyboard, at ${String(width)} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await open(page, '/staff?programme=CASP&wave=6');
		await expectAccessible(page);

		// The class that has been asked for long enough.
		const cohort = page.getByLabel('Promotion', { exact: true });
		await cohort.focus();
		await cohort.selectOption('2023');
		await page.keyboard.press('Tab');
		await page.getByRole('button', { name: 'Appliquer' }).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/cohort=2023/);
		await expect(page.getByRole('status').first()).toContainText('51 réponses sur 62');

		// Is a difference real? The title says so; the table has the numbers.
		const trend = page.locator('#trend');
		await expect(trend.getByRole('heading')).toContainText('pas d’évolution mesurable');
		await trend.getByRole('link', { name: 'Tableau' }).focus();
		await page.keyboard.press('Enter');
		await expect(trend.getByRole('rowheader', { name: '2023' })).toBeVisible();

		// Where did they come from, and what did they become?
		const flow = page.locator('#entry-flow');
		await flow.getByRole('application').focus();
		await page.keyboard.press('ArrowRight');
		await expect(flow.locator('[aria-live]')).toHaveText(/→ métier visé\s: \d+ sur \d+ \(\d+\s%\)/);
		await expect(flow.getByRole('application')).toBeFocused();

		// How is it computed, down to the lines?
		await flow.getByText('Définition', { exact: true }).focus();
		await page.keyboard.press('Enter');
		await flow.getByRole('link', { name: 'Comment ce chiffre est calculé' }).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/staff\/figure\?/);
		await expectAccessible(page);

		// And with time?
		await page.goto('/staff?programme=CASP&wave=6');
		await page.getByRole('link', { name: /^Voir les parcours/ }).focus();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/staff\/paths/);
		await expect(page.locator('#wave-flow').getByRole('heading')).toContainText('De 6 à 24 mois');
		await expectAccessible(page);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of PAGES) {
		test(`every chart of ${path} is read as a drawing and as a table`, async ({ page }) => {
			await open(page, path);
			const ids = await page.locator('figure.figure').evaluateAll((figures) => figures.map(({ id }) => id));
			expect(ids.length).toBeGreaterThan(1);
			await expect(page.locator('[role="application"]')).toHaveCount(0);
			for (const id of ids) {
				const chart = page.locator(`#${id}`);
				const link = chart.getByRole('link', { name: 'Tableau', exact: true });
				if ((await link.count()) > 0) {
					const named = chart.locator('.draw [aria-label]').first();
					await expect(named, id).toHaveAccessibleName(/\S/);
					await link.click();
				}
				await expect(page.locator(`#${id}`).getByRole('table'), id).toBeVisible();
				await expect(page.locator(`#${id}`).locator('tbody tr').first(), id).toBeVisible();
			}
		});
	}
});

test('a first visit of the dashboard weighs 200 kB at most, every chart drawn', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({
		...(baseURL === undefined ? {} : { baseURL }),
		storageState: staff
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	let bytes = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		bytes += encodedDataLength;
	});
	await page.goto(DASHBOARD, { waitUntil: 'networkidle' });
	// From top to bottom, as somebody who reads it all.
	for (const { id, chart } of await drawn(page)) {
		await chart.scrollIntoViewIfNeeded();
		await expect(chart.locator('.draw svg:visible, .draw li:visible').first(), id).toBeVisible();
	}
	await page.waitForLoadState('networkidle');
	test.info().annotations.push({ type: 'bytes', description: String(bytes) });
	expect(bytes).toBeGreaterThan(10_000);
	expect(bytes).toBeLessThanOrEqual(200_000);

	// The canvas of the trend comes when somebody reaches for it.
	await page.locator('#trend').getByRole('application').hover();
	await expect(page.locator('#trend canvas')).toBeVisible();
	expect(bytes).toBeLessThanOrEqual(250_000);
	await context.close();
});
