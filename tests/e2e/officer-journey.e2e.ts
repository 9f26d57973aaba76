import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expectAccessible } from './support/accessible.ts';
import { devenir, productUrl } from './support/commands.ts';
import { openOwnInstitution, type OwnInstitution } from './support/own-institution.ts';
import { openOffice } from '../support/office-files.ts';

/**
 * From last year's spreadsheet to the file of the register, as an officer does it. By hand, of each of two promotions of
 * 24: 22 answers, 2 in full-time study; 16 in work of 20, 12 of them in a target job: 80 %, 60 %, 92 %.
 */
const FILE = join(import.meta.dirname, '..', 'fixtures', 'officer', 'suivi-titulaires.csv');
const COHORTS = ['2022', '2023'];
const TEN_MINUTES_MS = 600_000;

/** Every file of a dossier, and how each begins: `%PDF`, `PK` of a zip, a mark of UTF-8, a tag, a brace. */
const FILES = {
	'dossier.pdf': '%PDF',
	'dossier.docx': 'PK',
	'dossier.html': '<!do',
	'titulaires.xlsx': 'PK',
	'titulaires.csv': '\u00ef\u00bb\u00bf',
	'diapositives.pptx': 'PK',
	'diapositives.zip': 'PK',
	'dossier.json': '{'
} as const;

test('an officer goes from a spreadsheet to every file of the dossier, and ends it', async ({ browser }) => {
	test.setTimeout(TEN_MINUTES_MS);
	const own = await openOwnInstitution('parcours');
	await devenir('programme', 'create', '--preset', 'casp', '--institution', own.code);
	const context = await browser.newContext({ baseURL: productUrl(), locale: 'fr-FR', acceptDownloads: true });
	const page = await context.newPage();
	await signIn(page, own);

	await takeIn(page);
	await decideTargets(page);
	await settleControls(page);
	await lockAndPublish(page);
	await download(page);
	await end(page);
	await context.close();
});

async function look(page: Page, name: string): Promise<void> {
	await page.screenshot({ path: `test-results/looks/officer-${name}.png`, fullPage: true });
	await expectAccessible(page);
}

async function signIn(page: Page, { email, password }: OwnInstitution): Promise<void> {
	await page.goto('/sign-in');
	await page.getByLabel('Adresse électronique').fill(email);
	await page.getByLabel('Mot de passe').fill(password);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await expect(page).toHaveURL(/\/staff/);
}

/** Sent, understood, mapped, planned, stored. */
async function takeIn(page: Page): Promise<void> {
	const heading = page.getByRole('heading', { level: 1 });
	await page.goto('/staff/imports');
	await page.getByLabel('Fichier', { exact: true }).setInputFiles(FILE);
	await page.getByRole('button', { name: 'Lire ce fichier' }).click();
	await expect(heading).toHaveText('Que contient ce fichier ?');
	await expect(page.locator('.facts')).toContainText('Windows-1252');
	await expect(page.locator('.facts')).toContainText('48 lignes');
	await page.getByLabel('Programme', { exact: true }).selectOption('CASP');
	await page.getByLabel('Champ pour la colonne Pays').selectOption('country');
	await look(page, 'mapping');
	await page.getByRole('button', { name: 'Contrôler les lignes' }).click();
	await expect(heading).toHaveText('Voici ce que ferait l’import');
	await expect(page.locator('aside.plan')).toContainText('48');
	await look(page, 'plan');
	await page.getByRole('button', { name: 'Importer' }).click();
	await expect(page.getByRole('status')).toContainText('Le fichier est importé.');
	await look(page, 'imported');
}

/** Every job is decided by a person who says why. */
async function decideTargets(page: Page): Promise<void> {
	const queue = page.getByRole('region', { name: 'Emplois à décider' }).locator('.queue > li');
	await page.goto('/staff/coding/target?programme=CASP');
	await look(page, 'target');
	for (let waiting = await queue.count(); waiting > 0; waiting = await queue.count()) {
		const job = queue.first();
		const isTarget = /insertion/i.test(await job.getByRole('heading').innerText());
		await job
			.getByLabel(/Raison de la décision/)
			.fill(isTarget ? 'Liste des métiers visés' : 'Vente : hors de la liste');
		await job.getByRole('button', { name: isTarget ? 'Est un métier visé' : 'N’en est pas un' }).click();
		await expect(queue).toHaveCount(waiting - 1);
	}
	await expect(page.getByText('Chaque emploi a sa décision.')).toBeVisible();
	await look(page, 'decided');
}

/** What no answer says is typed in; a count that differs blocks, and says so. */
async function settleControls(page: Page): Promise<void> {
	const heading = page.getByRole('heading', { level: 1 });
	const save = () => page.getByRole('button', { name: 'Enregistrer' }).click();
	await page.goto('/staff/dossier?programme=CASP');
	await look(page, 'controls');
	await page.getByLabel('Fin de l’enregistrement au RNCP').fill('2028-07-01');
	await page.getByLabel('Commentaire général').fill('Deux promotions, un même référentiel.');
	for (const year of COHORTS) {
		await page.getByLabel(`Diplômés au procès-verbal, promotion ${year}`).fill(year === '2022' ? '25' : '24');
		await page.getByLabel(`Titulaires transmis au CPF, promotion ${year}`).fill('24');
	}
	await save();
	await expect(heading).toHaveText('Dossier RNCP : un point bloque encore');
	await look(page, 'blocked');
	await page.getByLabel('Diplômés au procès-verbal, promotion 2022').fill('24');
	await save();
	await expect(heading).toHaveText('Dossier RNCP : les chiffres peuvent être figés');
	await expect(page.getByRole('row', { name: /^Insertion globale/ })).toContainText('16 sur 20');
	await expect(page.getByRole('row', { name: /^Insertion globale/ })).toContainText('32 sur 40');
	await expect(page.getByRole('row', { name: /^Insertion dans le métier visé/ })).toContainText('12 sur 20');
	await look(page, 'ready');
}

async function lockAndPublish(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Figer les chiffres' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Promotions 2022, 2023 : chiffres figés');
	await expect(page.getByText('égal au dernier chiffre près')).toBeVisible();
	await look(page, 'locked');
	// Slides leave the house: they are made of what is published.
	const slides = page.locator('.downloads').getByRole('link', { name: /^Diapositives/ });
	await expect(slides).toHaveCount(0);
	const lock = page.url();
	await page.goto(`${new URL(lock).pathname}/diapositives.pptx`);
	await expect(page.getByRole('alert')).toContainText('rien n’est publié de cette version');
	await page.getByRole('link', { name: 'Publier' }).click();
	await page.getByRole('button', { name: 'Proposer la publication' }).click();
	await look(page, 'proposed');
	await page.getByRole('button', { name: 'Publier cette proposition' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Promotions 2022, 2023 publiées');
	await page.goto(lock);
	await expect(slides).toHaveCount(2);
}

async function download(page: Page): Promise<void> {
	const links = page.locator('.downloads a');
	await expect(links).toHaveCount(Object.keys(FILES).length);
	const taken = new Map<string, Buffer>();
	for (const link of await links.all()) {
		const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
		const address = (await link.getAttribute('href')) ?? '';
		taken.set(basename(new URL(address, productUrl()).pathname), readFileSync(await download.path()));
	}
	expectFiles((name) => taken.get(name) ?? Buffer.alloc(0));
}

/** Each is what its name says, and holds what was typed and counted. */
function expectFiles(bytesOf: (name: string) => Buffer): void {
	const textOf = (name: string) => bytesOf(name).toString('utf8');
	for (const [name, start] of Object.entries(FILES))
		expect(bytesOf(name).subarray(0, start.length).toString('latin1'), name).toBe(start);
	expect(textOf('dossier.html')).toContain('Deux promotions, un même référentiel.');
	expect(textOf('dossier.html').replace(/\s/g, ' ')).toMatch(/80 %.*16 sur 20/);
	expect(textOf('titulaires.csv').split('\r\n')).toHaveLength(50);
	for (const name of ['dossier.docx', 'titulaires.xlsx', 'diapositives.pptx'])
		expect(Object.keys(openOffice(bytesOf(name))).length, name).toBeGreaterThan(5);
	expect(JSON.parse(textOf('dossier.json'))).toMatchObject({
		dossier: {
			promotions: COHORTS.map((year) => ({
				published: {
					annee: Number(year),
					nombre_certifies: 24,
					taux_insertion_global_6mois: 80,
					taux_insertion_metier_6mois: 60
				}
			}))
		}
	});
}

async function end(page: Page): Promise<void> {
	await page.goto('/staff/qualiopi?programme=CASP');
	await expect(page.getByText('16 sur 20').first()).toBeVisible();
	await look(page, 'qualiopi');
	await page.goto('/staff/dossier?programme=CASP');
	await page
		.getByRole('table', { name: /^Versions figées/ })
		.getByRole('link')
		.first()
		.click();
	await page.getByLabel('Motif').fill('Une promotion de plus à ajouter');
	await page.getByRole('button', { name: 'Lever le verrou' }).click();
	await expect(page.getByText('Cette version n’est plus en vigueur')).toBeVisible();
	await look(page, 'ended');
}
