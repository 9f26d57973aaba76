import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { productUrl } from './support/commands.ts';
import { importClasses, openOwnInstitution, type ImportedGraduate } from './support/own-institution.ts';

const people = (
	count: number,
	modality: 'day' | 'evening',
	situation: ImportedGraduate['situation']
): readonly ImportedGraduate[] =>
	Array.from({ length: count }, () => ({ programme: 'SOIR', modality, situation }));

/** 60 of the day, 48 answers, half in work; 40 of the evening, 20 answers, 18 in work. */
const CLASS = [
	...people(24, 'day', 'En poste'),
	...people(24, 'day', 'En recherche'),
	...people(12, 'day', ''),
	...people(18, 'evening', 'En poste'),
	...people(2, 'evening', 'En recherche'),
	...people(20, 'evening', '')
];

const VIEW = 'programme=SOIR&cohort=2021&wave=6&definitions=ove';
const section = (page: Page) => page.getByRole('region', { name: 'Pondération', exact: true });
const beside = (page: Page) => page.getByRole('heading', { name: 'Le même taux, pondéré' });

/** The same pages where scripts run, narrow and wide. */
async function expectAccessiblePages(officer: BrowserContext, browser: Browser, paths: readonly string[]) {
	const storageState = await officer.storageState();
	for (const width of [360, 1280]) {
		const context = await browser.newContext({
			storageState,
			locale: 'fr-FR',
			viewport: { width, height: 900 }
		});
		const page = await context.newPage();
		for (const path of paths) {
			await page.goto(productUrl() + path);
			await expectAccessible(page);
		}
		await context.close();
	}
}

test('an officer sees what weighting does, decides it with a reason, and ends it, without JavaScript', async ({
	browser,
	baseURL
}) => {
	const { code, email, password } = await openOwnInstitution('poids');
	await importClasses(code, CLASS);
	const context = await browser.newContext({
		baseURL: baseURL ?? '',
		javaScriptEnabled: false,
		locale: 'fr-FR',
		viewport: { width: 360, height: 800 }
	});
	const page = await context.newPage();
	await page.goto('/sign-in');
	await page.getByLabel('Adresse électronique').fill(email);
	await page.getByLabel('Mot de passe').fill(password);
	await page.getByRole('button', { name: 'Se connecter' }).click();

	await page.goto(`/staff/quality?${VIEW}`);
	await expect(section(page)).toContainText('Cette promotion n’est pas pondérée.');
	await section(page).getByLabel('Sexe').check();
	await section(page).getByRole('button', { name: 'Voir ce que cela ferait' }).click();
	await expect(section(page)).toContainText('Les totaux doivent être exacts');
	await expect(section(page).getByRole('button', { name: 'Pondérer' })).toHaveCount(0);

	await section(page).getByLabel('Sexe').uncheck();
	await section(page).getByLabel('Rythme').check();
	await section(page).getByRole('button', { name: 'Voir ce que cela ferait' }).click();
	const net = section(page).getByRole('row').filter({ hasText: '42 sur 68' }).first();
	// By hand: 42 of 68 plain; 0,6 × 24/48 + 0,4 × 18/20 weighted.
	await expect(net).toContainText(/62\s% \(de 50 à 72\s%\)/);
	await expect(net).toContainText(/66\s%/);
	await section(page).getByLabel('Motif de la décision').fill('Le soir répond moins, et travaille plus.');
	await section(page).getByRole('button', { name: 'Pondérer cette promotion' }).click();
	await expect(section(page)).toContainText(/Pondérée depuis le .* par Directrice, selon\s: rythme\./);

	await page.goto(`/staff/figure?indicator=INS_NET&${VIEW}`);
	await expect(beside(page)).toBeVisible();
	await expect(page.locator('main')).toContainText('Taux pondéré selon rythme');
	await page.goto('/staff/figure?indicator=INS_NET&programme=SOIR&cohort=2021&wave=6');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(beside(page)).toHaveCount(0);

	await expectAccessiblePages(context, browser, [
		`/staff/quality?${VIEW}`,
		`/staff/figure?indicator=INS_NET&${VIEW}`
	]);
	await page.goto(`/staff/quality?${VIEW}`);
	await section(page).getByLabel('Motif de la fin').fill('Les relances ont suffi.');
	await section(page).getByRole('button', { name: 'Cesser de pondérer' }).click();
	await expect(section(page)).toContainText('Cette promotion n’est pas pondérée.');
	await expect(section(page)).toContainText(/Fin\s: Les relances ont suffi\./);
	await expectAccessiblePages(context, browser, [
		`/staff/quality?${VIEW}&weigh=modality`,
		`/staff/quality?${VIEW}&weigh=sex`
	]);
	await context.close();
});
