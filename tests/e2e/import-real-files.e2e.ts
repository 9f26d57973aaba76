import { expect, test, type Page } from '@playwright/test';
import { hasSharedFile, sharedFile } from '../support/import-files.ts';
import { expectAccessible } from './support/accessible.ts';
import { signedIn, type SignedIn } from './support/sign-in.ts';

/** Files as they were published, through every page of an import, by keyboard alone, and out again. */
interface RealFile {
	readonly path: string;
	/** What the page says that it understood. */
	readonly understood: readonly string[];
	/** Cells that stand for an empty one. */
	readonly missing?: string;
	readonly months: string;
	/** Column → what it is, where that is not proposed; '' for nothing. */
	readonly columns: Readonly<Record<string, string>>;
	/** Values that nobody could guess. */
	readonly values?: readonly (readonly [column: string, value: string, code: string])[];
	readonly created: string;
}

const FILES: readonly RealFile[] = [
	{
		path: 'surveys/trento/trento_cross_1year.csv',
		understood: ['Virgule', '3 282 lignes', '7 colonnes'],
		months: '12',
		columns: { employment_sit: 'activity', gender: 'sex' },
		values: [
			['employment_sit', 'Employed', 'employed'],
			['employment_sit', 'Unemployed', 'inactive'],
			['employment_sit', 'Trainee', 'studying']
		],
		created: '3 282'
	},
	{
		path: 'surveys/surveymonkey/StarWars.csv',
		understood: ['Windows-1252', 'Deux lignes', 'surveymonkey', '1 186 lignes'],
		months: '',
		columns: { RespondentID: 'key', Gender: 'sex' },
		created: '1 186'
	},
	{
		path: 'surveys/uns_ove/uns_ip_2014_original_publie_2017-09-25.csv',
		understood: ['UTF-8', '3 340 lignes', '38 colonnes'],
		missing: 'NA',
		months: '30',
		columns: {
			annee: '',
			statutReponse: '',
			code_diplome: '',
			libdip1: '',
			libdip2: '',
			libdip3: '',
			situationProN30: 'activity',
			niveauEmploiN18: '',
			niveauEmploiN30: 'jobLevel'
		},
		values: ['Intermittent du spectacle, pigiste', 'Service civique', 'Contrat spécifique au doctorat'].map(
			(value) => ['statutEmploiN30', value, 'AUT'] as const
		),
		created: '3 340'
	}
];

let officer: SignedIn;
test.beforeAll(async ({ browser, baseURL }) => {
	officer = await signedIn(browser, baseURL ?? '', 'etudes');
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).press('Enter');

/** Sends the file, and has its empty words read as such. */
async function send(page: Page, { path, understood, missing }: RealFile): Promise<void> {
	await page.goto('/staff/imports');
	await page.getByLabel('Fichier', { exact: true }).setInputFiles(sharedFile(path));
	await press(page, 'Lire ce fichier');
	for (const text of understood) await expect(page.locator('.facts')).toContainText(text);
	if (missing === undefined) return;
	const words = page.getByLabel('Mots qui valent une case vide');
	// A file whose mapping is remembered comes with its reading open.
	if (!(await words.isVisible())) await page.getByText('Changer la lecture').press('Enter');
	await words.fill(missing);
	await press(page, 'Relire le fichier');
	await expect(words).toHaveValue(missing);
}

/** Says what each column is, and what the values mean that were not guessed. */
async function map(page: Page, { months, columns, values = [] }: RealFile, year: number): Promise<void> {
	await page.getByLabel('Programme', { exact: true }).selectOption('CASP');
	await page.getByLabel('Promotion', { exact: true }).fill(String(year));
	await page.getByLabel('Mois entre le titre et l’enquête').fill(months);
	const choose = (column: string) => page.getByLabel(`Champ pour la colonne ${column}`, { exact: true });
	for (const [column, target] of Object.entries(columns)) await choose(column).selectOption(target);
	await press(page, 'Enregistrer et rester ici');
	for (const [column, value, code] of values) {
		await page.getByLabel(`Valeur de Devenir pour ${value}, colonne ${column}`).selectOption(code);
	}
	await expectAccessible(page);
	await press(page, 'Contrôler les lignes');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voici ce que ferait l’import', {
		// Every row is checked before the page comes.
		timeout: 30_000
	});
}

/** Accepts each warning by its box, and imports. */
async function commit(page: Page, created: string): Promise<void> {
	const plan = page.locator('aside.plan dl > div').filter({ hasText: 'Titulaires à créer' });
	await expect(plan.locator('dd')).toHaveText(created);
	for (const box of await page.getByLabel('J’ai vérifié : accepter cet avertissement').all()) {
		await box.press('Space');
	}
	await expectAccessible(page);
	await press(page, 'Importer');
	await expect(page.getByRole('status')).toContainText('Le fichier est importé.');
	await expectAccessible(page);
}

for (const [width, firstYear] of [
	[1280, 1981],
	[360, 1985]
] as const) {
	for (const [index, file] of FILES.entries()) {
		// What an outside clone does not have is not tested there.
		if (!hasSharedFile(file.path)) continue;
		test(`${file.path}, at ${String(width)} pixels`, async ({ browser, baseURL }) => {
			test.setTimeout(240_000);
			const context = await browser.newContext({
				baseURL: baseURL ?? '',
				locale: 'fr-FR',
				storageState: officer,
				viewport: { width, height: 800 }
			});
			const page = await context.newPage();
			await send(page, file);
			await map(page, file, firstYear + index);
			await page.screenshot({
				path: `test-results/looks/real-file-${String(index)}-${String(width)}.png`,
				fullPage: true
			});
			await commit(page, file.created);
			await press(page, 'Annuler l’import');
			await expect(page.getByRole('status')).toContainText('L’import est annulé');
			await context.close();
		});
	}
}
