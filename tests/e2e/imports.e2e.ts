import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { signedIn, type SignedIn } from './support/sign-in.ts';

/** Last year's spreadsheet, in the browser: sent, understood, mapped, planned, imported, undone. */
let officer: SignedIn;
test.beforeAll(async ({ browser, baseURL }) => {
	officer = await signedIn(browser, baseURL ?? '', 'etudes');
});

/** A class of its own for each test, so that they meet nobody else's rows. */
function spreadsheet(year: number): Buffer {
	const situations = ['En poste', 'En poste', 'En poste', 'En recherche', 'Études', ''];
	const rows = Array.from({ length: 24 }, (_, index) => {
		const situation = situations[index % situations.length] ?? '';
		const hasJob = situation === 'En poste';
		const cells = [index + 1, year, `30/06/${String(year)}`, index % 2 ? 'M.' : 'Mme', situation];
		return [...cells, hasJob ? 'CDI' : '', hasJob ? '1 650,50' : '', 'à rappeler'].join(';');
	});
	const head = [
		'Suivi des diplômés',
		'',
		'N°;Promo;Date titre;Genre;Situation;Type;Salaire net;Obs ' + String(year)
	];
	return Buffer.from([...head, ...rows].join('\r\n'), 'latin1');
}

async function openAs(browser: Browser, options: BrowserContextOptions): Promise<Page> {
	const context = await browser.newContext({ locale: 'fr-FR', storageState: officer, ...options });
	return context.newPage();
}

const planned = (page: Page, name: string) =>
	page.locator('aside.plan dl > div').filter({ hasText: name }).locator('dd');

/** From the list of imports to the import, and back out of it. */
async function takeInAndUndo(
	page: Page,
	year: number,
	visit: (name: string) => Promise<void>
): Promise<void> {
	const heading = page.getByRole('heading', { level: 1 });
	await page.goto('/staff/imports');
	await page.getByLabel('Fichier', { exact: true }).setInputFiles({
		name: `suivi-${String(year)}.csv`,
		mimeType: 'text/csv',
		buffer: spreadsheet(year)
	});
	await visit('file');
	await page.getByRole('button', { name: 'Lire ce fichier' }).press('Enter');

	await expect(heading).toHaveText('Que contient ce fichier ?');
	await expect(page.locator('.facts')).toContainText('Windows-1252');
	await expect(page.locator('.facts')).toContainText('24 lignes');
	await expect(page.getByLabel('Champ pour la colonne Situation')).toHaveValue('activity');
	await expect(page.getByLabel(`Champ pour la colonne Obs ${String(year)}`)).toHaveValue('');
	await visit('mapping');
	await page.getByLabel(`Champ pour la colonne Obs ${String(year)}`).selectOption('attribute');
	await page.getByRole('button', { name: 'Contrôler les lignes' }).press('Enter');
	// Nothing says the programme yet.
	await expect(page.getByRole('alert')).toContainText('Choisissez le programme de ces lignes');
	await visit('mapping-error');
	// What was chosen is not asked twice.
	await expect(page.getByLabel(`Champ pour la colonne Obs ${String(year)}`)).toHaveValue('attribute');
	await page.getByLabel('Programme', { exact: true }).selectOption('CASP');
	await page.getByRole('button', { name: 'Contrôler les lignes' }).press('Enter');

	await expect(heading).toHaveText('Voici ce que ferait l’import');
	await expect(planned(page, 'Titulaires à créer')).toHaveText('24');
	await visit('plan');
	await page.getByRole('button', { name: 'Importer' }).press('Enter');

	await expect(page.getByRole('status')).toContainText('Le fichier est importé.');
	await expect(heading).toHaveText(`suivi-${String(year)}.csv`);
	await visit('result');
	const address = page.url();
	await page.goto(`/staff?programme=CASP&cohort=${String(year)}&wave=6`);
	const response = page
		.locator('article')
		.filter({ has: page.getByRole('heading', { name: 'Taux de réponse', exact: true }) });
	await expect(response).toContainText('20 sur 24');

	await page.goto(address);
	await page.getByRole('button', { name: 'Annuler l’import' }).press('Enter');
	await expect(page.getByRole('status')).toContainText('L’import est annulé');
	await page.goto(`/staff?programme=CASP&cohort=${String(year)}&wave=6`);
	await expect(response).toHaveCount(0);
}

for (const [width, year] of [
	[1280, 1997],
	[360, 1998]
] as const) {
	test(`a file goes in and out by keyboard, at ${String(width)} pixels`, async ({ browser, baseURL }) => {
		const page = await openAs(browser, { baseURL: baseURL ?? '', viewport: { width, height: 800 } });
		await takeInAndUndo(page, year, async (name) => {
			await page.screenshot({
				path: `test-results/looks/import-${name}-${String(width)}.png`,
				fullPage: true
			});
			await expectAccessible(page);
		});
		await page.context().close();
	});
}

test('a file goes in and out without a script', async ({ browser, baseURL }) => {
	const page = await openAs(browser, { baseURL: baseURL ?? '', javaScriptEnabled: false });
	await takeInAndUndo(page, 1999, async () => {});
	await page.context().close();
});

test('a file that cannot come in says where and why, and nothing is stored', async ({ browser, baseURL }) => {
	const page = await openAs(browser, { baseURL: baseURL ?? '' });
	await page.goto('/staff/imports');
	const send = async (name: string, text: string) => {
		await page.goto('/staff/imports');
		await page
			.getByLabel('Fichier', { exact: true })
			.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
		await page.getByRole('button', { name: 'Lire ce fichier' }).click();
	};
	await send('image.csv', '%PDF-1.7');
	await expect(page.getByRole('heading', { name: '1 problème à régler' })).toBeVisible();
	await expectAccessible(page);

	await send('pairs.csv', 'N°;Promo;Situation\n1;1996;En poste\n2;1996;<img src=x onerror=alert(1)>\n');
	await page.getByLabel('Programme', { exact: true }).selectOption('CASP');
	await page.getByRole('button', { name: 'Contrôler les lignes' }).click();
	const cause = page.getByRole('listitem').filter({ hasText: 'Situation : 1 cas' });
	await expect(cause).toContainText('<img src=x onerror=alert(1)>');
	await page.getByRole('link', { name: 'Voir chaque problème, ligne par ligne' }).click();
	const row = page.getByRole('row').filter({ hasText: '<img src=x onerror=alert(1)>' });
	await expect(row).toContainText('3');
	await expectAccessible(page);
	await page.goto('/staff/imports');
	await expect(page.getByRole('cell', { name: 'pairs.csv' })).toHaveCount(0);
	await page.context().close();
});

/** More rows than a page waits for. */
const LONG_FILE_ROWS = 6000;

test('a long file is imported while its page may be left', async ({ browser, baseURL }) => {
	test.setTimeout(180_000);
	const page = await openAs(browser, { baseURL: baseURL ?? '' });
	const rows = Array.from({ length: LONG_FILE_ROWS }, (_, index) => `${String(index)};1990;En poste`);
	await page.goto('/staff/imports');
	await page.getByLabel('Fichier', { exact: true }).setInputFiles({
		name: 'long.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(['N°;Promo;Situation', ...rows].join('\n'))
	});
	await page.getByRole('button', { name: 'Lire ce fichier' }).click();
	await page.getByLabel('Programme', { exact: true }).selectOption('CASP');
	await page.getByRole('button', { name: 'Contrôler les lignes' }).click();
	await expect(planned(page, 'Titulaires à créer')).toHaveText('6 000', { timeout: 30_000 });
	await page.getByRole('button', { name: 'Importer' }).click();
	await expect(page).toHaveURL(/\/staff\/imports\/(task\/)?[\da-f-]{36}/);
	await expect(page.getByRole('status')).toContainText('Le fichier est importé.', { timeout: 60_000 });
	await expect(page.locator('.facts')).toContainText('6 000');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Annuler l’import' }).click();
	await expect(page.getByRole('status')).toContainText('L’import est annulé', { timeout: 30_000 });
	await page.context().close();
});
