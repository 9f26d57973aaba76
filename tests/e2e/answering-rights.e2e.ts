import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessibleUnscripted } from './support/accessible.ts';
import { personOf, takeLink, type KnownPerson } from './support/graduates.ts';
import { openProductDatabase, type ProductDatabase } from './support/product-database.ts';

/** The narrowest telephone; every journey is made with scripts and without. */
test.use({ viewport: { width: 320, height: 640 } });

let database: ProductDatabase;

test.beforeAll(async () => {
	database = await openProductDatabase();
});

test.afterAll(() => database.close());

async function aGraduate(): Promise<KnownPerson & { readonly path: string }> {
	const { path, award } = await takeLink();
	return { path, ...(await personOf(database.sql, award)) };
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) =>
	page.locator('#contenu').getByRole('link', { name, exact: true }).click();

for (const javaScriptEnabled of [false, true]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		test('a graduate downloads everything held about them', async ({ page }) => {
			const { path, year, familyName, email } = await aGraduate();
			await page.goto(path);
			await press(page, 'Commencer');
			await page.getByLabel('En emploi').first().check();
			await press(page, 'Continuer');
			await page.getByRole('link', { name: 'Vos données et vos droits' }).click();
			await expectAccessibleUnscripted(page);
			await expect(page.getByRole('link', { name: 'Relire et corriger mes réponses' })).toBeVisible();
			expect(await page.content()).not.toContain(email);

			await follow(page, 'Télécharger mes données');
			await expectAccessibleUnscripted(page);
			await page.getByLabel('Votre année de naissance').fill('1900');
			await press(page, 'Télécharger mes données');
			await expect(page.getByRole('alert')).toContainText('Ce n’est pas l’année de naissance');
			await expectAccessibleUnscripted(page);
			await page.getByLabel('Votre année de naissance').fill(year);
			const waiting = page.waitForEvent('download');
			await press(page, 'Télécharger mes données');
			const file = await waiting;
			expect(file.suggestedFilename()).toBe('mes-donnees.json');
			const data = JSON.parse(await readFile(await file.path(), 'utf8')) as Record<string, unknown>;
			expect(data).toMatchObject({
				person: { family_name: familyName },
				contacts: expect.arrayContaining([expect.objectContaining({ address: email })])
			});
			expect(JSON.stringify(data['surveys'])).toContain('"question":"C1"');
		});

		test('a graduate gives a new address, in English, and is told what is wrong first', async ({ page }) => {
			const { path, email } = await aGraduate();
			await page.goto(`${path}?lang=en`);
			await press(page, 'Your data and your rights');
			await expectAccessibleUnscripted(page);
			await follow(page, 'Update my contact details');
			await expectAccessibleUnscripted(page);
			expect(await page.content()).not.toContain(email);
			await page.getByLabel('Personal e-mail').fill('new@');
			await page.getByLabel('Personal phone').fill('+33 6 12 34 56 78');
			await page.getByLabel('By phone').check();
			await press(page, 'Save my contact details');
			await expect(page.getByRole('alert')).toContainText('“new@” is not an e-mail address');
			await expect(page.getByLabel('Personal phone')).toHaveValue('+33 6 12 34 56 78');
			await expectAccessibleUnscripted(page);
			const fresh = `new.${String(Date.now())}@example.org`;
			await page.getByLabel('Personal e-mail').fill(fresh);
			await press(page, 'Save my contact details');
			await expect(page.getByText('Your contact details are saved. Thank you.')).toBeVisible();
			await expectAccessibleUnscripted(page);
			const rows =
				await database.sql`select state, preferred from contacts where address in (${fresh}, ${email})
				order by state`;
			expect(rows).toEqual([
				{ state: 'valid', preferred: false },
				{ state: 'withdrawn', preferred: false }
			]);
		});
	});
}
