import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import postgres, { type Sql } from 'postgres';
import { parseSettings } from '#lib/server/settings.ts';
import { chooseDatabase, type ChosenDatabase } from '../../src/cli/database.ts';
import { takeLink } from './support/graduates.ts';

/** The narrowest telephone; every journey is made with scripts and without. */
test.use({ viewport: { width: 320, height: 640 } });

let chosen: ChosenDatabase;
let sql: Sql;

test.beforeAll(async () => {
	const settings = parseSettings(process.env);
	if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
	chosen = await chooseDatabase(settings.value);
	sql = postgres(chosen.url, { max: 1, onnotice: () => undefined });
});

test.afterAll(async () => {
	await looker?.context().close();
	await sql.end();
	await chosen.release();
});

/** axe runs a script of its own: it looks at the same page in a browser that lets it. */
let looker: Page | undefined;

async function expectAccessible(page: Page): Promise<void> {
	looker ??= await (
		await page
			.context()
			.browser()
			?.newContext({ javaScriptEnabled: true, viewport: { width: 320, height: 640 } })
	)?.newPage();
	if (!looker) throw new Error('There is a browser.');
	const html = (await page.content()).replace('<head>', `<head><base href="${page.url()}">`);
	await looker.setContent(html, { waitUntil: 'load' });
	const { violations } = await new AxeBuilder({ page: looker }).analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
		page.url()
	).toEqual([]);
	const overflow = await looker.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(overflow, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

interface Graduate {
	readonly path: string;
	readonly year: string;
	readonly familyName: string;
	readonly email: string;
}

async function aGraduate(): Promise<Graduate> {
	const { path, award } = await takeLink();
	const [row] = await sql<Omit<Graduate, 'path'>[]>`
		select p.birth_year::text as year, p.family_name as "familyName", c.address as email
		from awards a join institutions t on t.id = a.institution_id and t.code = 'demo'
		join persons p on p.institution_id = a.institution_id and p.id = a.person_id
		join contacts c on c.institution_id = p.institution_id and c.person_id = p.id and c.channel = 'email'
		where a.external_key = ${award}`;
	if (!row) throw new Error('The demonstration has people.');
	return { path, ...row };
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) =>
	page.locator('#contenu').getByRole('link', { name, exact: true }).click();

async function openRights(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await press(page, 'Vos données et vos droits');
	await expect(heading(page)).toHaveText('Vos données et vos droits');
}

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
			await expectAccessible(page);
			await expect(page.getByRole('link', { name: 'Relire et corriger mes réponses' })).toBeVisible();
			expect(await page.content()).not.toContain(email);

			await follow(page, 'Télécharger mes données');
			await expectAccessible(page);
			await page.getByLabel('Votre année de naissance').fill('1900');
			await press(page, 'Télécharger mes données');
			await expect(page.getByRole('alert')).toContainText('Ce n’est pas l’année de naissance');
			await expectAccessible(page);
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

		test('a graduate erases everything, and the link says so', async ({ page }) => {
			const { path, year } = await aGraduate();
			await page.goto(path);
			await press(page, 'Commencer');
			await page.getByLabel('En recherche d’emploi').first().check();
			await press(page, 'Continuer');
			await page.getByRole('link', { name: 'Vos données et vos droits' }).click();
			await follow(page, 'Effacer mes données');
			await expect(page.getByText('Votre nom sur la liste du jury')).toBeVisible();
			await expectAccessible(page);
			await press(page, 'Effacer définitivement');
			await expect(page.getByRole('alert')).toContainText('année de naissance');
			await expectAccessible(page);
			await page.getByLabel('Votre année de naissance').fill(year);
			await press(page, 'Effacer définitivement');
			await expect(heading(page)).toHaveText('Vos données sont effacées.');
			await expectAccessible(page);
			for (const address of [path, '/s/reponse/C1', '/s/reponse/donnees', '/s/reponse/verifier']) {
				const answer = await page.goto(address);
				expect(answer?.status(), address).toBe(410);
				await expect(heading(page)).toHaveText('Vos données sont effacées.');
			}
			await expectAccessible(page);
		});

		test('somebody else closes the link, and sees nothing of the graduate', async ({ page }) => {
			const { path, familyName, email } = await aGraduate();
			await page.goto(path);
			await press(page, 'Ce lien n’est pas pour moi');
			await expect(page.getByText('Nous ne vous montrons rien')).toBeVisible();
			expect(await page.content()).not.toMatch(new RegExp(`${familyName}|${email}`));
			await expectAccessible(page);
			await press(page, 'Fermer ce lien');
			await expect(heading(page)).toHaveText('Ce lien est fermé.');
			await expectAccessible(page);
			expect((await page.goto(path))?.status()).toBe(410);
			await expect(heading(page)).toHaveText('Ce lien n’est plus valable');
			await page.goto('/s/reponse/donnees');
			await expect(heading(page)).toHaveText('Ce lien n’est plus valable');
		});

		test('a graduate gives a new address, in English, and is told what is wrong first', async ({ page }) => {
			const { path, email } = await aGraduate();
			await page.goto(`${path}?lang=en`);
			await press(page, 'Your data and your rights');
			await expectAccessible(page);
			await follow(page, 'Update my contact details');
			await expectAccessible(page);
			expect(await page.content()).not.toContain(email);
			await page.getByLabel('Personal e-mail').fill('new@');
			await page.getByLabel('Personal phone').fill('+33 6 12 34 56 78');
			await page.getByLabel('By phone').check();
			await press(page, 'Save my contact details');
			await expect(page.getByRole('alert')).toContainText('“new@” is not an e-mail address');
			await expect(page.getByLabel('Personal phone')).toHaveValue('+33 6 12 34 56 78');
			await expectAccessible(page);
			const fresh = `new.${String(Date.now())}@example.org`;
			await page.getByLabel('Personal e-mail').fill(fresh);
			await press(page, 'Save my contact details');
			await expect(page.getByText('Your contact details are saved. Thank you.')).toBeVisible();
			await expectAccessible(page);
			const rows = await sql`select state, preferred from contacts where address in (${fresh}, ${email})
				order by state`;
			expect(rows).toEqual([
				{ state: 'valid', preferred: false },
				{ state: 'withdrawn', preferred: false }
			]);
		});

		test('a graduate objects before answering: no question opens any more, the rights do', async ({
			page
		}) => {
			const { path } = await aGraduate();
			await openRights(page, path);
			await follow(page, 'Ne plus recevoir cette enquête');
			await expectAccessible(page);
			await press(page, 'Ne plus me contacter');
			await expect(heading(page)).toHaveText('Nous ne vous contacterons plus.');
			expect((await page.goto('/s/reponse/C1'))?.status()).toBe(410);
			await page.goto(path);
			await expect(heading(page)).toHaveText('Cette enquête est terminée pour vous.');
			await expectAccessible(page);
			await openRights(page, path);
			await expectAccessible(page);
		});
	});
}
