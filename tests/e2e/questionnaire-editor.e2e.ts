import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { signedIn, type SignedIn } from './support/sign-in.ts';

/** An officer changes the questionnaire of a programme, looks at it as a graduate, measures it, publishes it. */
let officer: SignedIn;
let administrator: SignedIn;
test.beforeAll(async ({ browser, baseURL }) => {
	officer = await signedIn(browser, baseURL ?? '', 'etudes');
	administrator = await signedIn(browser, baseURL ?? '', 'admin');
});

async function openAs(
	browser: Browser,
	storageState: SignedIn,
	options: BrowserContextOptions
): Promise<Page> {
	const context = await browser.newContext({ locale: 'fr-FR', storageState, ...options });
	return context.newPage();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const told = (page: Page, text: string) => expect(page.getByRole('status')).toContainText(text);

/** No campaign of the tests asks this wave. */
const WAVE = '30';

for (const [width, javaScriptEnabled] of [
	[360, false],
	[1280, true]
] as const) {
	const script = javaScriptEnabled ? 'with' : 'without';
	test(`a questionnaire is edited, tried and published ${script} a script, at ${String(width)} pixels`, async ({
		browser,
		baseURL
	}) => {
		test.slow();
		const options = { baseURL: baseURL ?? '', viewport: { width, height: 800 }, javaScriptEnabled };
		const page = await openAs(browser, officer, options);
		const code = `LOC${String(width)}`;
		const look = async (name: string) => {
			const path = `test-results/looks/editor-${name}-${String(width)}.png`;
			await page.screenshot({ path, fullPage: true });
			// axe needs a script; the page is the same without one.
			if (javaScriptEnabled) await expectAccessible(page);
		};

		await page.goto('/staff/questionnaires');
		await page.getByRole('link', { name: 'Nouveau brouillon' }).press('Enter');
		await page.getByLabel('Programme', { exact: true }).selectOption('CASP');
		await page.getByLabel('Enquête', { exact: true }).selectOption(WAVE);
		await look('new');
		await press(page, 'Modifier ce questionnaire');
		const list = page.url().split('?')[0] ?? '';

		// The core has no button; a question of one's own is added behind it.
		await expect(page.locator('#q-C1').getByRole('button')).toHaveCount(0);
		await page.getByLabel('Type de question').selectOption('single');
		await page.getByLabel('Après', { exact: true }).selectOption('C1');
		await page.getByLabel('Code', { exact: true }).fill(code);
		await page.getByLabel('Code', { exact: true }).press('Enter');
		await told(page, `La question ${code} est ajoutée.`);
		await expect(region(page, 'À corriger avant de publier')).toContainText('écrivez la question en anglais');

		await page.getByLabel('Question (en français)').fill('Travaillez-vous près de chez vous ?');
		await page.getByLabel('Question (en anglais)').fill('Do you work near your home?');
		await page.getByLabel('Nom court (en français)').fill('Près de chez soi');
		await page.getByLabel('Nom court (en anglais)').fill('Near home');
		await page.getByLabel('Texte de 1 (en français)').fill('Oui');
		await page.getByLabel('Texte de 1 (en anglais)').fill('Yes');
		await page.getByLabel('Texte de 2 (en français)').fill('Non');
		await page.getByLabel('Texte de 2 (en anglais)').fill('No');
		await page.getByLabel('Code du nouveau choix').fill('PARFOIS');
		await press(page, 'Ajouter un choix');
		await told(page, 'Enregistré.');
		await page.getByLabel('Texte de PARFOIS (en français)').fill('Parfois');
		await page.getByLabel('Texte de PARFOIS (en anglais)').fill('Sometimes');

		// Somebody else changes the draft meanwhile: told, and nothing is lost.
		const other = await openAs(browser, administrator, options);
		await other.goto(list);
		await other.getByLabel('Type de question').selectOption('information');
		await other.getByLabel('Code', { exact: true }).fill(`X${String(width)}`);
		await press(other, 'Ajouter');
		await press(other, `Retirer X${String(width)}`);
		await told(other, 'La question est retirée.');
		await other.context().close();
		await press(page, 'Enregistrer la question');
		await expect(page.getByRole('alert')).toContainText('Quelqu’un d’autre a changé ce brouillon');
		await expect(page).toHaveTitle(/^Erreur/);
		await expect(page.getByLabel('Texte de PARFOIS (en anglais)')).toHaveValue('Sometimes');
		await press(page, 'Enregistrer la question');
		await told(page, 'Enregistré.');
		await expect(region(page, 'À corriger avant de publier')).toHaveCount(0);

		// A rule in two steps, read as a sentence.
		await page.getByLabel('Ce que la règle regarde').selectOption('C1');
		await press(page, 'Choisir les réponses');
		await press(page, 'Ajouter cette règle');
		await expect(page.getByRole('alert')).toContainText('Cochez au moins une réponse');
		await page.getByRole('checkbox', { name: /^En emploi/ }).press('Space');
		await press(page, 'Ajouter cette règle');
		await told(page, 'Enregistré.');
		await expect(region(page, 'Quand la question est affichée')).toContainText(
			'C1 Situation au … est « En emploi »'
		);
		await look('question');

		await page.getByRole('link', { name: 'Toutes les questions du brouillon' }).press('Enter');
		const own = page.locator(`#q-${code}`);
		await expect(own).toContainText('Affichée si : C1 Situation au … est « En emploi »');
		// Before C1 the rule could never be decided: told with its place, never skipped.
		await press(page, `Monter ${code}`);
		await page.getByRole('link', { name: 'Publier' }).press('Enter');
		await expect(region(page, 'Vérification')).toContainText(`La condition de ${code} porte sur C1`);
		await expect(page.getByRole('button', { name: /^Publier la version/ })).toHaveCount(0);
		await page.getByRole('link', { name: 'Questions', exact: true }).press('Enter');
		await press(page, `Descendre ${code}`);
		await told(page, 'Enregistré.');
		await look('list');

		await page.getByRole('link', { name: 'Aperçu' }).press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('situation principale');
		await press(page, 'Continuer');
		await expect(page.getByRole('alert')).toContainText('Choisissez');
		await page.getByRole('radio', { name: /^En emploi/ }).press('Space');
		await press(page, 'Continuer');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('près de chez vous');
		await look('preview');
		await page.getByRole('radio', { name: 'Parfois' }).press('Space');
		await press(page, 'Continuer');
		await expect(page.getByText(/^Question 3 sur/)).toBeVisible();
		await page.getByRole('link', { name: 'Revenir aux questions' }).press('Enter');

		await page.getByRole('link', { name: 'Parcours et durée' }).press('Enter');
		await expect(region(page, 'Ce qui a été trouvé')).toContainText('Chaque question peut être posée');
		await expect(page.getByRole('row', { name: /^En emploi/ })).toContainText(/\d min \d\d s/);
		await look('paths');

		await page.getByRole('link', { name: 'Publier' }).press('Enter');
		await look('publish');
		await page.getByRole('button', { name: /^Publier la version/ }).press('Enter');
		await told(page, 'est publiée. Le brouillon repart d’elle.');
		await expect(region(page, 'Ce qui change, variable par variable')).toContainText(
			'Les deux versions posent les mêmes questions'
		);
		const published = /version=|published=(\d+)/.exec(page.url())?.[1] ?? '';

		await page.goto('/staff/questionnaires/compare');
		const versions = page.getByLabel('Version de départ').locator('option');
		const sixMonths = (await versions.all()).map((option) => option.getAttribute('value'));
		const older = (await Promise.all(sixMonths)).find((value) => value?.includes('.CASP.6@')) ?? '';
		await page.getByLabel('Version de départ').selectOption(older);
		await page.getByLabel('Version d’arrivée').selectOption(`standard.CASP.${WAVE}@${published}`);
		await press(page, 'Comparer');
		await expect(page.getByRole('row', { name: new RegExp(`^${code} `) })).toContainText('nouvelle');
		await expect(page.getByRole('row', { name: /^C5 / })).toContainText('Ne se calcule plus');
		await look('compare');
		await page.context().close();
	});
}

test('a lead and an interviewer do not edit', async ({ browser, baseURL }) => {
	const page = await openAs(browser, await signedIn(browser, baseURL ?? '', 'enquete'), {
		baseURL: baseURL ?? ''
	});
	await page.goto('/staff/questionnaires');
	await expect(page.getByRole('link', { name: 'Nouveau brouillon' })).toHaveCount(0);
	const answered = await page.goto('/staff/questionnaires/new');
	expect(answered?.status()).toBe(403);
	await page.context().close();
});
