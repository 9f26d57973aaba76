import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { signedIn, type SignedIn } from './support/sign-in.ts';

const ADDRESS = '/staff?programme=CASP&cohort=2021&wave=6';

let lead: SignedIn;
test.beforeAll(async ({ browser, baseURL }) => {
	lead = await signedIn(browser, baseURL ?? '', 'responsable');
});

for (const width of [360, 1280]) {
	test(`a view is commented, named and frozen without a script, at ${width} pixels`, async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({
			baseURL: baseURL ?? '',
			locale: 'fr-FR',
			viewport: { width, height: 800 },
			storageState: lead,
			javaScriptEnabled: false
		});
		const page = await context.newPage();
		await page.goto(ADDRESS);
		const remark = `Deux contrats aidés finissent en mars (${width}).`;
		await page.getByLabel('Sur', { exact: true }).selectOption('INS_GLOB');
		await page.getByLabel('Votre commentaire').fill(remark);
		await page.getByRole('button', { name: 'Commenter' }).press('Enter');
		await expect(page.getByText(remark)).toBeVisible();

		await page.getByRole('link', { name: 'Nommer ou figer cette vue' }).press('Enter');
		await page.getByLabel('Nom de la vue').fill(' ');
		await page.getByRole('button', { name: 'Nommer la vue' }).press('Enter');
		await expect(page.getByRole('alert')).toContainText('Donnez un nom à la vue');
		await page.getByLabel('Nom de la vue').fill(`Conseil de mars ${width}`);
		await page.getByRole('button', { name: 'Nommer la vue' }).press('Enter');
		await expect(page.getByRole('status')).toContainText('est gardée');
		await page.getByRole('link', { name: `Conseil de mars ${width}` }).press('Enter');
		await expect(page).toHaveURL(/cohort=2021/);

		await page.getByRole('link', { name: 'Nommer ou figer cette vue' }).press('Enter');
		await page.getByLabel('Nom de la vue').fill(`Figée ${width}`);
		await page.getByRole('button', { name: 'Figer les chiffres' }).press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Vue figée : Figée ${width}`);
		await expect(page.getByText('Les chiffres d’aujourd’hui sont les mêmes.')).toBeVisible();
		await expect(page.getByText(remark)).toBeVisible();
		const hash = await page.locator('code').textContent();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'JSON', exact: true }).click()
		]);
		const bytes = await readFile(await download.path());
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
		await page.screenshot({ path: `test-results/looks/frozen-${width}.png`, fullPage: true });

		await page.goto('/staff/views');
		await page.getByRole('button', { name: `Oublier « Conseil de mars ${width} »` }).press('Enter');
		await expect(page.getByRole('link', { name: `Conseil de mars ${width}` })).toHaveCount(0);
		await page.goto(ADDRESS);
		await page
			.getByRole('listitem')
			.filter({ hasText: remark })
			.getByRole('button', { name: /^Retirer/ })
			.press('Enter');
		await expect(page.getByText(remark)).toHaveCount(0);
		await context.close();
	});
}

test('the pages of kept views are accessible', async ({ browser, baseURL }) => {
	for (const [width, colorScheme] of [
		[360, 'dark'],
		[1280, 'light']
	] as const) {
		const context = await browser.newContext({
			baseURL: baseURL ?? '',
			viewport: { width, height: 800 },
			storageState: lead,
			colorScheme
		});
		const page = await context.newPage();
		await page.goto(`/staff/views?address=${encodeURIComponent(ADDRESS)}`);
		await expectAccessible(page);
		await page.screenshot({ path: `test-results/looks/views-${width}-${colorScheme}.png`, fullPage: true });
		await page.goto('/staff/views');
		await page.getByRole('region', { name: 'Vues figées' }).getByRole('link').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Vue figée');
		await expectAccessible(page);
		await context.close();
	}
});
