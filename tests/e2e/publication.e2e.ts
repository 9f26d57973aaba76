import { expect, test, type Browser, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expectAccessible, expectAccessibleUnscripted } from './support/accessible.ts';
import { productUrl } from './support/commands.ts';
import { openOwnInstitution, type OwnInstitution } from './support/own-institution.ts';
import { importPromotions } from './support/two-promotions.ts';

/** Without script, as neither the staff page nor the public one needs any. */
async function openPlain(browser: Browser, width = 1280): Promise<Page> {
	const context = await browser.newContext({
		...{ baseURL: productUrl(), javaScriptEnabled: false, locale: 'fr-FR' },
		viewport: { width, height: 900 }
	});
	return context.newPage();
}

async function signIn({ email, password }: OwnInstitution, page: Page): Promise<void> {
	await page.goto('/sign-in');
	await page.getByLabel('Adresse électronique').fill(email);
	await page.getByLabel('Mot de passe').fill(password);
	await page.getByRole('button', { name: 'Se connecter' }).click();
}

async function lockAs(own: OwnInstitution, page: Page): Promise<void> {
	await signIn(own, page);
	await page.goto('/staff/dossier');
	await page.getByRole('button', { name: 'Figer les chiffres' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Promotions 2021, 2022 : chiffres figés');
}

test('locked figures are proposed, published, read by anybody and withdrawn', async ({ browser }) => {
	const own = await openOwnInstitution('publication');
	await importPromotions(own.code);
	const path = `/p/RELAIS?institution=${own.code}`;
	const reader = await openPlain(browser, 360);
	await reader.goto(path);
	await expect(reader.getByText('Aucun chiffre n’est publié pour ce programme')).toBeVisible();

	const officer = await openPlain(browser);
	await lockAs(own, officer);
	await officer.goto('/staff/publication?programme=RELAIS');
	await officer.getByRole('button', { name: 'Proposer la publication' }).click();
	await expect(officer.getByRole('status')).toContainText('Relisez l’aperçu');
	await reader.reload();
	await expect(reader.getByText('Aucun chiffre n’est publié pour ce programme')).toBeVisible();
	await officer.getByRole('link', { name: 'Aperçu, tel que le public le lira' }).click();
	await expect(officer.getByText('17 sur 21').first()).toBeVisible();
	await officer.getByRole('link', { name: 'Revenir à la diffusion' }).click();
	await officer.getByRole('button', { name: 'Publier cette proposition' }).click();
	await expect(officer.getByRole('heading', { level: 1 })).toHaveText('Promotions 2021, 2022 publiées');
	// The register’s six columns are exact: 17 of 21, 11 of 21.
	const xml = await (await officer.request.get('/staff/publication.xml?programme=RELAIS')).text();
	expect(xml).toContain('<TAUX_INSERTION_GLOBAL_6MOIS>81</TAUX_INSERTION_GLOBAL_6MOIS>');

	const read = await reader.goto(path);
	await expect(reader.getByRole('heading', { name: 'En emploi (insertion globale)' })).toBeVisible();
	await expect(reader.getByText('17 sur 21').first()).toBeVisible();
	await expect(reader.getByText('11 sur 21').first()).toBeVisible();
	// 24 answers and 21 counted would tell that three are set aside.
	await expect(reader.getByText('Taux de réponse : 80 % et plus.')).toBeVisible();
	const html = (await read?.text()) ?? '';
	expect(html).not.toMatch(/24 sur 30|>24</);
	expect(html).not.toContain('<script>');
	expect(read?.headers()['set-cookie']).toBeUndefined();
	expect(gzipSync(html).length).toBeLessThan(20_000);
	const etag = read?.headers()['etag'] ?? '';
	const again = await reader.request.get(path, { headers: { 'if-none-match': etag } });
	expect(again.status()).toBe(304);

	await expectFiles(reader, own.code);
	await officer.getByText('Retirer la publication').first().click();
	await officer.getByLabel('Motif').fill('Une promotion à revoir');
	await officer.getByRole('button', { name: 'Retirer la publication' }).click();
	await expect(officer.getByText('Retirée', { exact: false }).first()).toBeVisible();
	await reader.goto(path);
	await expect(reader.getByText('Les chiffres de ce programme ont été retirés')).toBeVisible();
	expect(await reader.content()).not.toContain('17 sur 21');
	await reader.goto('/p/INCONNU');
	await expect(reader.getByRole('heading', { level: 1 })).toContainText('existe pas');
});

async function expectFiles(reader: Page, institution: string): Promise<void> {
	const get = (file: string) => reader.request.get(`/p/RELAIS${file}?institution=${institution}`);
	const badge = await get('/badge.svg');
	expect(badge.headers()['content-type']).toContain('image/svg+xml');
	expect(await badge.text()).toContain('81');
	expect(await badge.text()).not.toContain('<script');
	const csv = await (await get('.csv')).text();
	expect(csv).toContain('RELAIS;2022;6;INS_GLOB;;fragile;81;17;21;');
	expect(csv).toContain('RELAIS;2022;6;REP_TAUX;;band;c;;30;80;100;');
	const metadata = (await (await get('.csv-metadata.json')).json()) as {
		readonly tableSchema: { readonly columns: readonly { readonly name: string }[] };
	};
	const heads = csv.replace('\uFEFF', '').split('\r\n')[0]?.split(';');
	expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(heads);
	expect(await (await get('.json')).json()).toMatchObject({ figures: { state: 'published' } });
	const embed = await get('/embed');
	expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *');
	const url = encodeURIComponent(`${productUrl()}/p/RELAIS?institution=${institution}`);
	expect(await (await reader.request.get(`/oembed?url=${url}`)).json()).toMatchObject({ type: 'rich' });
	expect(
		(await reader.request.get(`/oembed?url=${encodeURIComponent('https://ailleurs.exemple/p/X')}`)).status()
	).toBe(404);
}

test('what a programme says of itself is written by its staff, and read by anybody', async ({ browser }) => {
	const own = await openOwnInstitution('presentation');
	await importPromotions(own.code);
	const officer = await openPlain(browser, 360);
	await signIn(own, officer);
	await describe(officer);
	await expectDescribed(await openPlain(browser, 360), `/p/RELAIS?institution=${own.code}`);
});

/** What it costs is written, at first in one language alone: nothing that was typed is lost. */
async function describe(officer: Page): Promise<void> {
	await officer.goto('/staff/qualiopi?programme=RELAIS');
	await officer.getByText('Écrire ou corriger la présentation du programme').click();
	await officer.getByLabel('Tarifs et financement, en français').fill('Prix d’essai <b>');
	await officer.getByLabel('Débouchés, en français').fill('Premier débouché\nSecond débouché');
	await officer.getByLabel('Débouchés, en anglais').fill('First opening');
	await officer.getByLabel('Raison de ce changement').fill('Rentrée');
	await officer.getByRole('button', { name: 'Enregistrer la présentation' }).click();
	await expect(officer.getByRole('alert').getByRole('link')).toHaveText(/aussi dans l’autre langue/);
	await expect(officer.getByLabel('Débouchés, en anglais')).toHaveValue('First opening');
	await expectAccessibleUnscripted(officer);
	await officer.getByLabel('Tarifs et financement, en anglais').fill('Trial price');
	await officer.getByRole('button', { name: 'Enregistrer la présentation' }).click();
	await expect(officer.getByRole('status')).toHaveText('C’est enregistré.');
	await expect(officer.getByText('Second débouché').first()).toBeVisible();
}

async function expectDescribed(reader: Page, path: string): Promise<void> {
	await reader.goto(path);
	await expect(reader.getByRole('heading', { name: 'Tarifs et financement' })).toBeVisible();
	await expect(reader.getByText('Prix d’essai <b>')).toBeVisible();
	const openings = reader.getByRole('region', { name: 'Débouchés et suites de parcours' });
	expect(await openings.innerText()).toContain('Premier débouché\nSecond débouché');
	await expect(reader.getByRole('heading', { name: 'Accompagnement' })).toHaveCount(0);
	await expectAccessibleUnscripted(reader);
	await reader.goto(`${path}&lang=en`);
	await expect(reader.getByText('Trial price')).toBeVisible();
}

test('the public page of the demonstration reads well, narrow and wide, in both languages', async ({
	browser
}) => {
	for (const [width, colorScheme] of [
		[360, 'light'],
		[1280, 'light'],
		[1280, 'dark']
	] as const) {
		const context = await browser.newContext({
			...{ baseURL: productUrl(), locale: 'fr-FR', colorScheme },
			viewport: { width, height: 900 }
		});
		const page = await context.newPage();
		await page.goto('/p/CASP?institution=demo');
		await expect(page.getByText('Données fictives').first()).toBeVisible();
		await expectAccessible(page);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
		await page.goto('/p/CASP?institution=demo&lang=en');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('heading', { name: 'What became of graduates' })).toBeVisible();
		const linked = await page.locator('script[type="application/ld+json"]').textContent();
		expect(JSON.parse(linked ?? '')).toMatchObject({ '@type': 'EducationalOccupationalProgram' });
		await page.goto('/p/CASP/embed?institution=demo');
		await expectAccessible(page);
		await context.close();
	}
});

test('another site frames the page at its own height', async ({ page }) => {
	const src = `${productUrl()}/p/CASP/embed?institution=demo`;
	const html = `<!doctype html><title>x</title><iframe src="${src}" width="600" height="10"></iframe><script src="${productUrl()}/devenir-embed.js"></script>`;
	const site = createServer((_request, response) =>
		response.setHeader('content-type', 'text/html').end(html)
	);
	await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
	const address = site.address();
	await page.goto(`http://127.0.0.1:${typeof address === 'object' ? String(address?.port) : ''}/`);
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText(
		'accompagnement'
	);
	await expect
		.poll(async () => (await page.locator('iframe').boundingBox())?.height ?? 0)
		.toBeGreaterThan(100);
	site.close();
});
