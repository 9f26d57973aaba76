import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signedIn, type SignedIn } from './support/sign-in.ts';

const STRUCTURES =
	'/staff/explore?programme=CASP&cohort=2021,2022,2023&wave=6&measure=employed&rows=structure&columns=modality';

let staff: SignedIn;
test.beforeAll(async ({ browser, baseURL }) => {
	staff = await signedIn(browser, baseURL ?? '', 'etudes');
});

async function open(page: Page, path: string): Promise<void> {
	await page.context().addCookies(typeof staff === 'string' ? [] : staff.cookies);
	await page.goto(path);
}

const crosstab = (page: Page) => page.locator('#crosstab').getByRole('table');

/** Cells of the table, row by row, totals included. */
async function readTable(page: Page): Promise<readonly (readonly string[])[]> {
	const rows = await crosstab(page).locator('tbody tr').all();
	return Promise.all(
		rows.map(async (row) =>
			(await row.getByRole('cell').allTextContents()).map((text) => text.trim().replace(/\s/g, ''))
		)
	);
}

for (const width of [1280, 360]) {
	test(`the officer builds a table at ${String(width)} px, and it names nobody`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await open(page, '/staff/explore?programme=CASP');
		await page.getByLabel('Compter').selectOption('employed');
		await page.getByLabel('En lignes').selectOption('structure');
		await page.getByLabel('En colonnes').selectOption('modality');
		await page.getByLabel('Promotion', { exact: true }).selectOption('all');
		await page.getByRole('button', { name: 'Afficher' }).click();
		await expect(page).toHaveURL(/rows=structure.*columns=modality|columns=modality.*rows=structure/);

		const cells = (await readTable(page)).flat();
		expect(cells.length).toBeGreaterThan(8);
		expect(cells.filter((text) => /^[1-4]$/.test(text))).toEqual([]);
		await expect(page.getByText('vrai zéro')).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
	});
}

test('a table adds up where nothing is withheld, and its file says the same', async ({ page }) => {
	await open(page, `${STRUCTURES}&small=shown`);
	const numbers = (await readTable(page)).map((row) => row.map(Number));
	for (const row of numbers) expect(row.slice(0, -1).reduce((sum, x) => sum + x, 0)).toBe(row.at(-1));

	const href = await page.locator('#crosstab').getByRole('link', { name: 'CSV' }).getAttribute('href');
	const csv = await (await page.request.get(href ?? '')).text();
	const [head = '', ...lines] = csv.replace('\uFEFF', '').trimEnd().split('\r\n');
	const x = head.split(';').indexOf('x');
	expect(lines.map((line) => Number(line.split(';')[x]))).toEqual(numbers.flat());
});

test('files withhold what the table withholds', async ({ page }) => {
	await open(page, STRUCTURES);
	const shown = (await readTable(page)).flat();
	expect(shown).toContain('c');
	const href = await page.locator('#crosstab').getByRole('link', { name: 'JSON' }).getAttribute('href');
	const body = (await (await page.request.get(href ?? '')).json()) as { lines: { x: string | number }[] };
	expect(body.lines.map(({ x }) => String(x))).toEqual(shown);
});

test('says that two classes do not measurably differ, and what may be written', async ({ page }) => {
	await open(page, '/staff/explore?programme=CASP&measure=INS_GLOB&of=2022&of=2023&wave=6');
	const figure = page.locator('#comparison');
	await expect(figure.getByRole('heading')).toHaveText('Entre 2022 et 2023, pas de différence mesurable');
	await expect(page.getByRole('heading', { name: 'Ce que l’on peut écrire' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Ce que l’on ne peut pas écrire' })).toBeVisible();
});

test('refuses an address that cannot be read, in words', async ({ page }) => {
	await open(page, '/staff/explore?rows=sex&columns=sex');
	await expect(page.getByText(/est déjà en lignes/)).toBeVisible();
	expect((await page.request.get('/staff/explore.csv?measure=HAPPINESS')).status()).toBe(400);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a table can be built, read and compared', async ({ page }) => {
		await open(page, '/staff/explore?programme=CASP&cohort=all&wave=6');
		await page.getByLabel('Compter').selectOption('INS_GLOB');
		await page.getByLabel('En colonnes').selectOption('none');
		await page.getByLabel('En lignes').selectOption('modality');
		await page.getByRole('button', { name: 'Afficher' }).click();
		await expect(crosstab(page).getByRole('rowheader', { name: 'Ensemble' })).toBeVisible();
		await page.locator('#crosstab').getByRole('link', { name: 'Graphique' }).click();
		await expect(page.locator('#crosstab').getByRole('list')).toHaveAccessibleName(/\d+\s% \(Jour\)/);
	});

	test('the lead follows a figure down to the lines behind it', async ({ page }) => {
		await open(page, '/staff?programme=CASP&cohort=2023&wave=6');
		const card = page.locator('article').filter({ hasText: 'Insertion globale' });
		const [, x = '', d = ''] = /(\d+) sur (\d+)/.exec((await card.textContent()) ?? '') ?? [];
		await card.getByText('Définition').click();
		await card.getByRole('link', { name: 'Comment ce chiffre est calculé' }).click();
		const places = page.getByRole('region', { name: /lignes derrière/ });
		await expect(places.getByText('Numérateur et dénominateur', { exact: true })).toHaveCount(Number(x));
		await expect(places.getByText('Dénominateur seul', { exact: true })).toHaveCount(Number(d) - Number(x));
	});
});
