import { expect, test, type Browser, type Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible } from './support/accessible.ts';
import { devenir, productUrl } from './support/commands.ts';
import { openOwnInstitution, type OwnInstitution } from './support/own-institution.ts';

/**
 * Two promotions of 30: 24 answers each, of which 3 studying and so set aside; 17 in work, 11 of them in a target job;
 * 4 seeking. By hand: 17 of 21 is 81 %, 11 of 21 is 52 %; together 34 of 42.
 */
const PEOPLE = [
	...rows(11, 'En poste;Conseillère emploi;Mission locale;oui'),
	...rows(6, 'En poste;Vendeuse;Magasin du port;non'),
	...rows(4, 'En recherche;;;'),
	...rows(3, 'Études;;;'),
	...rows(6, ';;;')
];

function rows(count: number, line: string): readonly string[] {
	return Array.from({ length: count }, () => line);
}

const MAPPING = {
	format: 'devenir-mapping',
	version: 1,
	name: 'Two promotions of a dossier',
	key: { columns: ['Numéro'] },
	programme: { code: { value: 'RELAIS' }, name: { value: 'Relais social' } },
	createProgrammes: true,
	cohort: 'Promotion',
	award: { awardedOn: 'Obtenu' },
	waves: [
		{
			months: 6,
			fields: {
				referenceDate: { value: '2023-06-01' },
				collection: { column: 'Situation', empty: 'no-contact', otherwise: 'complete', values: {} },
				activity: {
					column: 'Situation',
					empty: 'not-asked',
					values: { 'En poste': 'employed', 'En recherche': 'seeking', Études: 'studying' }
				},
				contract: {
					column: 'Situation',
					empty: 'not-applicable',
					otherwise: 'not-applicable',
					values: { 'En poste': 'CDI' }
				},
				country: {
					column: 'Situation',
					empty: 'not-applicable',
					otherwise: 'not-applicable',
					values: { 'En poste': 'france' }
				},
				target: { column: 'Visé', empty: 'not-applicable', values: { oui: 'yes', non: 'no' } },
				jobTitle: 'Poste',
				employer: 'Employeur'
			}
		}
	]
};

async function importPromotions(institution: string): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'devenir-dossier-'));
	const [file, mapping] = [join(folder, 'promotions.csv'), join(folder, 'mapping.json')];
	const lines = ['2021', '2022'].flatMap((year) =>
		PEOPLE.map((person, index) => `${String(index + 1)};${year};${year}-11-30;${person}`)
	);
	await writeFile(file, ['Numéro;Promotion;Obtenu;Situation;Poste;Employeur;Visé', ...lines].join('\r\n'));
	await writeFile(mapping, JSON.stringify(MAPPING));
	expect(await devenir('import', file, '--mapping', mapping, '--institution', institution)).toMatchObject({
		created: 60
	});
	await rm(folder, { recursive: true });
}

/** Without script, as the page needs none. */
async function openAs({ email, password }: OwnInstitution, browser: Browser, width: number): Promise<Page> {
	const context = await browser.newContext({
		...{ baseURL: productUrl(), javaScriptEnabled: false, locale: 'fr-FR' },
		viewport: { width, height: 900 }
	});
	const page = await context.newPage();
	await page.goto('/sign-in');
	await page.getByLabel('Adresse électronique').fill(email);
	await page.getByLabel('Mot de passe').fill(password);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	return page;
}

test('an officer settles what blocks, locks two promotions, and takes the file', async ({ browser }) => {
	const own = await openOwnInstitution('dossier');
	await importPromotions(own.code);
	const page = await openAs(own, browser, 360);

	await page.goto('/staff/dossier');
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText('Dossier RNCP : les chiffres peuvent être figés');
	await expect(page.getByRole('row', { name: /^Insertion globale/ })).toContainText('81 %');
	await expect(page.getByRole('row', { name: /^Insertion globale/ })).toContainText('34 sur 42');
	await expect(page.getByRole('row', { name: /^Insertion dans le métier visé/ })).toContainText('11 sur 21');

	// The jury’s minutes say otherwise.
	await page.getByLabel('Diplômés au procès-verbal, promotion 2022').fill('trente');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByRole('alert')).toContainText('« trente » n’est pas un nombre de personnes');
	await expect(page.getByLabel('Diplômés au procès-verbal, promotion 2022')).toHaveValue('trente');
	await page.getByLabel('Diplômés au procès-verbal, promotion 2022').fill('31');
	await page.getByLabel('Commentaire général').fill('Deux promotions, tous centres réunis.');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(heading).toHaveText('Dossier RNCP : un point bloque encore');
	await expect(page.getByText('31 noms au procès-verbal, 30 ici.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Figer les chiffres' })).toBeDisabled();

	await page.getByLabel('Diplômés au procès-verbal, promotion 2022').fill('30');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await page.getByRole('button', { name: 'Figer les chiffres' }).click();
	await expect(heading).toHaveText('Promotions 2021, 2022 : chiffres figés');
	await expect(page.getByText('égal au dernier chiffre près')).toBeVisible();
	await expect(page.getByText('Deux promotions, tous centres réunis.')).toBeVisible();

	const response = await page.context().request.get(`${new URL(page.url()).pathname}/dossier.json`);
	expect(await response.json()).toMatchObject({
		lock: { endedAt: null },
		dossier: {
			promotions: [2021, 2022].map((annee) => ({
				published: {
					annee,
					nombre_certifies: 30,
					taux_insertion_global_6mois: 81,
					taux_insertion_metier_6mois: 52
				}
			}))
		}
	});
	const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
	const verified = await devenir('dossier', 'verify', id, '--institution', own.code);
	expect(verified).toMatchObject({ proof: 'equal', lock: { id, lostRows: 0 } });

	await page.getByLabel('Motif').fill('Une promotion de plus à ajouter');
	await page.getByRole('button', { name: 'Lever le verrou' }).click();
	await expect(page.getByText('Cette version n’est plus en vigueur')).toBeVisible();
	await page.getByRole('link', { name: 'Retour au dossier' }).click();
	await expect(page.getByRole('table', { name: /^Versions figées/ })).toContainText(
		'Une promotion de plus à ajouter'
	);
	await page.context().close();
});

test('the dossier is readable to everybody, narrow and wide', async ({ browser }) => {
	const own = await openOwnInstitution('dossier-vue');
	await importPromotions(own.code);
	for (const width of [320, 1280]) {
		const storage = await openAs(own, browser, width);
		const scripted = await browser.newContext({
			...{ baseURL: productUrl(), locale: 'fr-FR', storageState: await storage.context().storageState() },
			viewport: { width, height: 900 }
		});
		const page = await scripted.newPage();
		await page.goto('/staff/dossier?programme=RELAIS');
		await expectAccessible(page);
		if (width === 320) await page.getByRole('button', { name: 'Figer les chiffres' }).click();
		else
			await page
				.getByRole('table', { name: /^Versions figées/ })
				.getByRole('link')
				.first()
				.click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('chiffres figés');
		await expectAccessible(page);
		await scripted.close();
		await storage.context().close();
	}
});
