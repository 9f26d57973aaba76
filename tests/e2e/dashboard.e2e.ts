import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signedIn, type SignedIn } from './support/sign-in.ts';

const CASP_2023 = '/staff?programme=CASP&cohort=2023&wave=6';

let staff: SignedIn;
test.beforeAll(async ({ browser, baseURL }) => {
	staff = await signedIn(browser, baseURL ?? '', 'responsable');
});

async function open(page: Page, path: string): Promise<void> {
	await page.context().addCookies(typeof staff === 'string' ? [] : staff.cookies);
	await page.goto(path);
}

/** The headline card of an indicator, found by its title. */
const headline = (page: Page, name: string) =>
	page.locator('article').filter({ has: page.getByRole('heading', { name, exact: true }) });

test.describe('the dashboard', () => {
	test('answers the question in its title, with what is behind each number', async ({ page }) => {
		await open(page, CASP_2023);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Que sont devenus les diplômés de 2023 ?'
		);
		await expect(page.getByText('Données fictives.')).toBeVisible();
		const card = headline(page, 'Insertion globale');
		await expect(card).toContainText(/\d+ sur \d+/);
		await expect(card).toContainText(/95\s%\s: de \d+ à \d+\s%/);
		await expect(card.getByRole('img')).toHaveAccessibleName(
			/^Insertion globale\s: \d+\s%, \d+ sur \d+, intervalle/
		);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations).toEqual([]);
	});

	test('keeps its filters in the address, and says what they give', async ({ page }) => {
		await open(page, CASP_2023);
		await page.getByLabel('Promotion', { exact: true }).selectOption('2022');
		await page.getByRole('button', { name: 'Appliquer' }).click();
		await expect(page).toHaveURL(/cohort=2022/);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('2022');
		await expect(page.getByRole('status')).toContainText(/1 promotion/);
	});

	test('lets the points of the trend be browsed with the arrow keys', async ({ page }) => {
		await open(page, CASP_2023);
		const trend = page.locator('#trend').getByRole('application');
		await trend.focus();
		await page.keyboard.press('End');
		await expect(page.locator('#trend [aria-live]')).toHaveText(/^\d{4}\s: \d+\s%, \d+ sur \d+/);
		const last = await page.locator('#trend [aria-live]').textContent();
		await page.keyboard.press('ArrowLeft');
		await expect(page.locator('#trend [aria-live]')).not.toHaveText(last ?? '');
	});

	test('holds to its policy: no inline style, no violation', async ({ page }) => {
		const refused: string[] = [];
		page.on('console', (message) => {
			if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
		});
		await open(page, CASP_2023);
		await page.waitForLoadState('networkidle');
		expect(refused).toEqual([]);
		const response = await page.request.get(CASP_2023);
		expect(await response.text()).not.toMatch(/\sstyle="/);
	});

	test('prints the drawings of the server, and what figures mean', async ({ page }) => {
		await open(page, CASP_2023);
		await expect(page.locator('#trend').getByRole('application')).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('#trend canvas')).toBeHidden();
		await expect(page.locator('#trend').getByRole('img')).toBeVisible();
		await expect(headline(page, 'Insertion globale').getByText('sur les répondants')).toBeVisible();
	});
});

test.describe('the dashboard without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('can be read, filtered and turned into tables', async ({ page }) => {
		await open(page, CASP_2023);
		await expect(headline(page, 'Insertion globale')).toContainText(/\d+ sur \d+/);
		await expect(page.locator('#trend').getByRole('img')).toBeVisible();

		await page.locator('#trend').getByRole('link', { name: 'Tableau' }).click();
		const table = page.locator('#trend').getByRole('table');
		await expect(table.getByRole('rowheader', { name: '2023' })).toBeVisible();
		await expect(table.getByRole('columnheader', { name: 'Intervalle à 95 %' })).toBeVisible();

		await page.getByLabel('Promotion', { exact: true }).selectOption('2022');
		await page.getByRole('button', { name: 'Appliquer' }).click();
		await expect(page).toHaveURL(/cohort=2022.*/);
		await expect(page.locator('#trend').getByRole('table')).toBeVisible();
	});
});

test.describe('the twins', () => {
	test('give the numbers of the page, and say that they are invented', async ({ page }) => {
		await open(page, `${CASP_2023}&table=trend`);
		const row = page
			.locator('#trend')
			.getByRole('row')
			.filter({ hasText: /^\s*2023/ });
		const [x, d] = ((await row.getByRole('cell').nth(2).textContent()) ?? '').split('/').map(Number);

		const json = await page.request.get((await twin(page, 'JSON')) ?? '');
		const body = (await json.json()) as {
			fictional: boolean;
			figures: { population: { cohorts: number[] }; x: number; d: number }[];
		};
		const figure = body.figures.find(({ population }) => population.cohorts.includes(2023));
		expect(body.fictional).toBe(true);
		expect([figure?.x, figure?.d]).toEqual([x, d]);

		const csv = await page.request.get((await twin(page, 'CSV')) ?? '');
		expect(csv.headers()['content-type']).toContain('text/csv');
		const [head = '', ...lines] = (await csv.text()).replace('\uFEFF', '').trimEnd().split('\r\n');
		const columns = head.split(';');
		const cells = lines
			.map((line) => line.split(';'))
			.find((line) => line[columns.indexOf('cohorts')] === '2023');
		expect(cells?.[columns.indexOf('x')]).toBe(String(x));
		expect(cells?.[columns.indexOf('d')]).toBe(String(d));
		expect(cells?.[columns.indexOf('data')]).toBe('données fictives');
	});

	test('refuse an address that cannot be read', async ({ page }) => {
		await open(page, CASP_2023);
		expect((await page.request.get('/staff/figures.csv?wave=soon')).status()).toBe(400);
		expect((await page.request.get('/staff/figures.json?figure=nothing')).status()).toBe(400);
	});

	test('are for those who are signed in', async ({ request }) => {
		const answer = await request.get('/staff/figures.csv', { maxRedirects: 0 });
		expect(answer.status()).toBe(303);
	});
});

test('the promotions page gives the counts, the rates and the six published columns', async ({ page }) => {
	await open(page, '/staff/promotions?programme=CASP');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que sont devenues les promotions ?');
	const published = page.getByRole('table', { name: /six colonnes/ });
	const row = published
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: '2023', exact: true }) });
	const shown = await row.getByRole('cell').allTextContents();

	const csv = await page.request.get('/staff/promotions.csv?programme=CASP&figure=published');
	const [head = '', ...lines] = (await csv.text()).replace('\uFEFF', '').trimEnd().split('\r\n');
	expect(head.split(';').slice(0, 6)).toEqual([
		'annee',
		'nombre_certifies',
		'nombre_certifies_vae',
		'taux_insertion_global_6mois',
		'taux_insertion_metier_6mois',
		'taux_insertion_metier_2ans'
	]);
	const line = lines.map((text) => text.split(';')).find(([year]) => year === '2023');
	expect(line?.slice(1, 6).map((cell) => (cell === '' ? 'n. c.' : cell))).toEqual(
		shown.map((cell) => cell.trim())
	);
	expect(line?.at(-1)).toBe('données fictives');
	await expect(page.getByRole('table', { name: /Effectifs à 6 mois/ })).toBeVisible();
});

/** Address of a twin of the trend. */
function twin(page: Page, name: 'CSV' | 'JSON'): Promise<string | null> {
	return page.locator('#trend').getByRole('link', { name }).getAttribute('href');
}
