import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { expectAccessibleUnscripted } from './support/accessible.ts';
import { openUnscripted } from './support/open-unscripted.ts';
import { openOwnInstitution } from './support/own-institution.ts';
import { importPromotions } from './support/two-promotions.ts';

const DRAFT = '/staff/dossier/draft/titulaires.csv?programme=RELAIS&cohort=2021&cohort=2022';

/** A file of the product as rows of a spreadsheet. */
async function rowsAt(page: Page, address: string | null): Promise<string[][]> {
	const response = await page.context().request.get(address ?? '');
	expect(response.status(), address ?? '').toBe(200);
	const text = (await response.text()).replace(/^\uFEFF/, '');
	return Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true }).data;
}

async function send(page: Page, rows: readonly (readonly string[])[], name = 'modele.csv'): Promise<void> {
	const text = Papa.unparse(
		rows.map((row) => [...row]),
		{ delimiter: ';', newline: '\r\n' }
	);
	await page
		.getByLabel('Modèle modifié')
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
	await page.getByRole('button', { name: 'Mettre en vigueur' }).click();
}

test('an officer fits the table of holders to the form of the day, without a script', async ({ browser }) => {
	const own = await openOwnInstitution('modele');
	await importPromotions(own.code);
	const page = await openUnscripted(own, browser, 320);
	await page.goto('/staff/dossier/template?programme=RELAIS');
	await expect(page.getByText('Celui qui est fourni avec le logiciel (69 colonnes).')).toBeVisible();
	await expectAccessibleUnscripted(page);

	const download = page.getByRole('link', { name: 'Télécharger pour un tableur (CSV)' });
	const [header = [], first = [], second = [], ...others] = await rowsAt(
		page,
		await download.getAttribute('href')
	);
	expect([header, first[0], second[0]]).toEqual([
		['field', 'label', 'codes'],
		'annee_promotion',
		'n_titulaire'
	]);
	const before = await rowsAt(page, DRAFT);
	expect(before[0]?.slice(0, 2)).toEqual(['annee_promotion', 'n_titulaire']);

	// The number first, under another name; what is wrong on line 3 changes nothing.
	const renamed = ['n_titulaire', 'Numéro du titulaire', ''];
	await send(page, [header, renamed, ['annee_promotio', 'Année', ''], ...others]);
	const alert = page.getByRole('alert');
	await expect(alert).toContainText(
		'Ligne 3 : la colonne « annee_promotio » n’existe pas. La plus proche est « annee_promotion »'
	);
	await expect(page).toHaveTitle(/^Erreur/);
	await expectAccessibleUnscripted(page);
	expect((await rowsAt(page, DRAFT))[0]).toEqual(before[0]);

	await send(page, [header, renamed, first, ...others], 'formulaire 2027.csv');
	await expect(page.getByText('Le modèle 1 est en vigueur')).toBeVisible();
	await expect(page.getByText('Version 1 (69 colonnes).')).toBeVisible();
	await expect(page.getByRole('row', { name: /formulaire 2027\.csv/ })).toBeVisible();
	await expect(page.getByRole('row', { name: /^n_titulaire/ })).toContainText('Numéro du titulaire');
	await expectAccessibleUnscripted(page);

	const after = await rowsAt(page, DRAFT);
	expect(after[0]).toEqual(['Numéro du titulaire', 'annee_promotion', ...(before[0] ?? []).slice(2)]);
	// The same 60 people, their first two cells the other way round.
	expect(after.slice(1)).toEqual(before.slice(1).map(([year, number, ...cells]) => [number, year, ...cells]));
	expect(after).toHaveLength(61);
	await page.context().close();
});
