import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectAccessible } from './support/accessible.ts';
import { devenir, productUrl } from './support/commands.ts';
import { openUnscripted } from './support/open-unscripted.ts';
import { openOwnInstitution } from './support/own-institution.ts';
import { importPromotions } from './support/two-promotions.ts';

test('an officer settles what blocks, locks two promotions, and takes the file', async ({ browser }) => {
	const own = await openOwnInstitution('dossier');
	await importPromotions(own.code);
	const page = await openUnscripted(own, browser, 360);

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

	// All files at once, without a script: the page is left, and comes back to a file that is there.
	await page.getByRole('button', { name: 'Préparer tous les fichiers' }).click();
	const all = page.getByRole('link', { name: /^Tous les fichiers \(ZIP, \d/ });
	await expect(async () => {
		await page.reload();
		await expect(all).toBeVisible({ timeout: 1000 });
	}).toPass();
	const archive = await page.context().request.get((await all.getAttribute('href')) ?? '');
	expect(archive.headers()['content-type']).toBe('application/zip');
	const files = unzipSync(new Uint8Array(await archive.body()));
	const sums = new TextDecoder().decode(files['SHA256SUMS.txt']);
	for (const [name, content] of Object.entries(files)) {
		if (name === 'SHA256SUMS.txt') continue;
		expect(sums).toContain(`${createHash('sha256').update(content).digest('hex')}  ${name}\n`);
	}
	expect(Object.keys(files)).toEqual(expect.arrayContaining(['dossier.pdf', 'titulaires.xlsx']));

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
		const storage = await openUnscripted(own, browser, width);
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
		if (width === 320) {
			await page.getByRole('button', { name: 'Préparer tous les fichiers' }).click();
			// With scripts, the page follows by itself.
			await expect(page.getByRole('link', { name: /^Tous les fichiers/ })).toBeVisible({ timeout: 30_000 });
			await expectAccessible(page);
		}
		await scripted.close();
		await storage.context().close();
	}
});
