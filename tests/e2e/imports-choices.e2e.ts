import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import postgres from 'postgres';
import { openEmbedded } from '#lib/server/db/embedded/open.ts';
import { expectAccessible } from './support/accessible.ts';
import { signedIn, type SignedIn } from './support/sign-in.ts';

/** What a person decides about a file: values, corrections, stopping; and what is shown beside its figures. */
let officer: SignedIn;
test.beforeAll(async ({ browser, baseURL }) => {
	officer = await signedIn(browser, baseURL ?? '', 'etudes');
});

async function openAs(browser: Browser, options: BrowserContextOptions): Promise<Page> {
	const context = await browser.newContext({ locale: 'fr-FR', storageState: officer, ...options });
	return context.newPage();
}

async function send(page: Page, name: string, lines: readonly string[]): Promise<void> {
	await page.goto('/staff/imports');
	await page
		.getByLabel('Fichier', { exact: true })
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
	await page.getByRole('button', { name: 'Lire ce fichier' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que contient ce fichier ?');
}

async function useDocument(page: Page, document: object): Promise<void> {
	await page.getByLabel('Utiliser une correspondance enregistrée').setInputFiles({
		name: 'mapping.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(document))
	});
	await page.getByRole('button', { name: 'Utiliser cette correspondance' }).press('Enter');
}

const mapping = (year: number, parts: object) => ({
	format: 'devenir-mapping',
	version: 1,
	name: `Essai ${String(year)}`,
	key: { columns: ['n'] },
	programme: { code: { value: 'CASP' } },
	cohort: { value: String(year) },
	waves: [],
	...parts
});

const planned = (page: Page, name: string) =>
	page.locator('aside.plan dl > div').filter({ hasText: name }).locator('dd');

async function acceptAndImport(page: Page): Promise<void> {
	for (const box of await page.getByLabel('J’ai vérifié : accepter cet avertissement').all())
		await box.press('Space');
	await page.getByRole('button', { name: 'Importer', exact: true }).press('Enter');
	await expect(page.getByRole('status')).toContainText('Le fichier est importé.');
}

async function undo(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Annuler l’import' }).press('Enter');
	await expect(page.getByRole('status')).toContainText('L’import est annulé');
}

/** Two waves a row: twelve graduates, two of whom the mapping does not know what to do with. */
const TWO_WAVES = [
	'n;six;deux ans',
	...Array.from({ length: 10 }, (_, index) => `${String(index)};poste;poste`),
	'10;à l’ombre;poste',
	'11;à l’ombre;poste'
];
const WIDE = (year: number) =>
	mapping(year, {
		waves: [
			{ months: 6, fields: { activity: { column: 'six', values: { poste: 'employed' } } } },
			{ months: 24, fields: { activity: { column: 'deux ans', values: { poste: 'employed' } } } }
		]
	});

for (const [width, year] of [
	[1280, 1971],
	[360, 1972]
] as const) {
	test(`values of several waves are given a code by hand, at ${String(width)} pixels`, async ({
		browser,
		baseURL
	}) => {
		const page = await openAs(browser, { baseURL: baseURL ?? '', viewport: { width, height: 800 } });
		await send(page, `deux-vagues-${String(year)}.csv`, TWO_WAVES);
		await useDocument(page, WIDE(year));
		await page.getByRole('link', { name: 'Contrôler les lignes' }).press('Enter');
		const value = page.getByLabel('Valeur de Devenir pour à l’ombre, colonne six');
		await expect(value).toHaveValue('');
		await expectAccessible(page);
		await value.selectOption({ label: 'Sans emploi et sans recherche' });
		await page.screenshot({ path: `test-results/looks/import-values-${String(width)}.png`, fullPage: true });
		await page.getByRole('button', { name: 'Appliquer les réparations choisies' }).press('Enter');
		await expect(planned(page, 'Titulaires à créer')).toHaveText('12');
		await acceptAndImport(page);
		// 12 of 12 answered; 10 of 12 in work at six months, all at two years; nobody was asked about the trade.
		const moves = page.getByRole('region', { name: /Taux avant et après/ });
		await expect(moves.getByRole('row').filter({ hasText: `CASP ${String(year)}, à 6 mois` })).toHaveCount(2);
		await expect(moves.getByRole('row').filter({ hasText: '10 sur 12' })).toContainText('Insertion globale');
		await expectAccessible(page);
		await page.screenshot({ path: `test-results/looks/import-moves-${String(width)}.png`, fullPage: true });
		await undo(page);
		await expect(moves).toHaveCount(0);
		await page.context().close();
	});

	test(`corrections give way only by choice, at ${String(width)} pixels`, async ({ browser, baseURL }) => {
		const own = year + 2;
		const page = await openAs(browser, { baseURL: baseURL ?? '', viewport: { width, height: 800 } });
		const document = mapping(own, { award: { centre: 'centre' } });
		await send(page, `centres-${String(own)}.csv`, [
			'n;centre',
			`${String(own)}-1;Nice`,
			`${String(own)}-2;Nice`
		]);
		await useDocument(page, document);
		await page.getByRole('button', { name: 'Contrôler les lignes' }).press('Enter');
		await acceptAndImport(page);
		const first = page.url();
		await correct(`${String(own)}-1`);

		await send(page, `centres-bis-${String(own)}.csv`, [
			'n;centre',
			`${String(own)}-1;Paris`,
			`${String(own)}-2;Nice`
		]);
		await useDocument(page, document);
		await page.getByRole('button', { name: 'Contrôler les lignes' }).press('Enter');
		await expect(planned(page, 'Corrections gardées')).toHaveText('1');
		const conflict = page.getByRole('row').filter({ hasText: 'Paris' });
		await expect(conflict).toContainText('Lyon');
		await expectAccessible(page);
		await page.screenshot({
			path: `test-results/looks/import-conflict-${String(width)}.png`,
			fullPage: true
		});
		await page.getByRole('link', { name: /remplace mes corrections/ }).press('Enter');
		await expect(planned(page, 'Corrections remplacées')).toHaveText('1');
		await expectAccessible(page);
		await page.screenshot({ path: `test-results/looks/import-replace-${String(width)}.png`, fullPage: true });
		await acceptAndImport(page);
		await expect(page.locator('.facts')).toContainText('Corrections remplacées');
		await undo(page);
		await page.goto(first);
		await page.getByLabel('Laisser ces lignes comme elles sont').press('Space');
		await undo(page);
		await page.context().close();
	});
}

/** Somebody corrects the centre of an award, on the database of the product under test. */
async function correct(key: string): Promise<void> {
	const given = process.env['DATABASE_URL'];
	const embedded = given ? null : await openEmbedded(process.env['DEVENIR_DATA'] ?? '');
	if (embedded && !embedded.ok) throw new Error(JSON.stringify(embedded.problems));
	const sql = postgres(given ?? embedded?.value.url ?? '', { max: 1 });
	await sql`update awards set centre = 'Lyon' where external_key = ${key}`;
	await sql.end();
	await embedded?.value.release();
}

test('a long import is stopped from its page, and nothing of it is stored', async ({ browser, baseURL }) => {
	test.setTimeout(180_000);
	const page = await openAs(browser, { baseURL: baseURL ?? '' });
	const lines = Array.from({ length: 80_000 }, (_, index) => `${String(index)};poste;poste`);
	await send(page, 'trop-long.csv', ['n;six;deux ans', ...lines]);
	await useDocument(page, WIDE(1970));
	await page.getByRole('link', { name: 'Contrôler les lignes' }).press('Enter');
	await expect(planned(page, 'Titulaires à créer')).toHaveText('80 000', { timeout: 90_000 });
	for (const box of await page.getByLabel('J’ai vérifié : accepter cet avertissement').all())
		await box.press('Space');
	await page.getByRole('button', { name: 'Importer', exact: true }).press('Enter');
	await expect(page).toHaveURL(/\/staff\/imports\/task\//);
	await page.getByRole('button', { name: 'Arrêter l’import' }).press('Enter');
	await expect(page.getByRole('status')).toContainText('Rien n’a été enregistré', { timeout: 60_000 });
	await expectAccessible(page);
	await page.goto('/staff/imports');
	await expect(page.getByRole('cell', { name: 'trop-long.csv' })).toHaveCount(0);
	await page.goto('/staff?programme=CASP&cohort=1970&wave=6');
	await expect(page.getByText('Taux de réponse', { exact: true })).toHaveCount(0);
	await page.context().close();
});

for (const width of [1280, 360]) {
	test(`a figure published elsewhere stands beside the computed one, at ${String(width)} pixels`, async ({
		browser,
		baseURL
	}) => {
		const page = await openAs(browser, { baseURL: baseURL ?? '', viewport: { width, height: 800 } });
		const label = `en emploi, plaquette ${String(width)}`;
		await page.goto('/staff/published');
		await page.getByLabel('Programme', { exact: true }).selectOption('CASP');
		await page.getByLabel('Indicateur comparable').selectOption({ label: 'Insertion globale' });
		await page.getByLabel('Promotions', { exact: true }).fill('2022');
		await page.getByLabel('Mois après le titre').fill('6');
		await page.getByLabel('Ce qui est compté').fill(label);
		await page.getByLabel('Taux, en pour cent').fill('12,5');
		await page.getByLabel('Source', { exact: true }).fill('Plaquette 2023, page 2');
		await page.getByLabel('Publié le').fill('2023-09-01');
		await page.getByRole('button', { name: 'Ajouter ce chiffre' }).press('Enter');
		await expect(page.getByRole('status')).toContainText('C’est enregistré.');
		await expectAccessible(page);

		await page.goto('/staff/promotions?programme=CASP');
		const row = page.getByRole('row').filter({ hasText: label });
		await expect(row).toContainText('publié ailleurs');
		await expect(row).toContainText('12,5 %');
		await expect(row).toContainText(/\d+\s% \(\d+ sur \d+\)/);
		await expect(row).toContainText(/−\d+(,\d)?\spoints/);
		await expect(row).toContainText('Plaquette 2023, page 2, 1er septembre 2023');
		await expectAccessible(page);
		await page.screenshot({
			path: `test-results/looks/published-promotions-${String(width)}.png`,
			fullPage: true
		});
		const csv = await page.request.get('/staff/promotions.csv?programme=CASP&figure=elsewhere');
		expect(await csv.text()).toContain(label);

		await page.goto('/staff?programme=CASP&cohort=2022&wave=6');
		const headline = page
			.locator('article')
			.filter({ has: page.getByRole('heading', { name: 'Insertion globale', exact: true }) });
		await expect(headline).toContainText('publié ailleurs');
		await expect(headline).toContainText('12,5 %');
		await expectAccessible(page);
		await page.screenshot({
			path: `test-results/looks/published-dashboard-${String(width)}.png`,
			fullPage: true
		});
		// Of another promotion, nothing was published.
		await page.goto('/staff?programme=CASP&cohort=2021&wave=6');
		await expect(headline).not.toContainText('publié ailleurs');

		await page.goto('/staff/figure?programme=CASP&cohort=2022&wave=6&indicator=INS_GLOB');
		await expect(page.getByRole('row').filter({ hasText: label })).toContainText('12,5 %');
		await expectAccessible(page);
		await page.goto('/staff/published');
		await page.getByRole('button', { name: `Supprimer « ${label} »` }).press('Enter');
		await expect(page.getByText(label)).toHaveCount(0);
		await page.context().close();
	});
}
