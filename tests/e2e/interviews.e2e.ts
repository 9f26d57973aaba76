import { expect, test, type Browser, type Page } from '@playwright/test';
import postgres, { type Sql } from 'postgres';
import { parseSettings } from '#lib/server/settings.ts';
import { chooseDatabase, type ChosenDatabase } from '../../src/cli/database.ts';
import { expectAccessible } from './support/accessible.ts';
import { askClass } from './support/graduates.ts';
import { signedIn, type SignedIn } from './support/sign-in.ts';

/** An interviewer calls somebody who began on the web, with scripts and their keys, and without. */
let interviewer: SignedIn;
let chosen: ChosenDatabase;
let sql: Sql;
let campaign: Awaited<ReturnType<typeof askClass>>;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, baseURL }) => {
	const settings = parseSettings(process.env);
	if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
	chosen = await chooseDatabase(settings.value);
	sql = postgres(chosen.url, { max: 1, onnotice: () => undefined });
	interviewer = await signedIn(browser, baseURL ?? '', 'enquete');
	campaign = await askClass('2023', 18);
	await sql`
		insert into contacts (institution_id, id, person_id, channel, address, updated_at)
		select a.institution_id, gen_random_uuid(), a.person_id, 'phone', '06 39 98 00 00', now()
		from invitations i join awards a on a.institution_id = i.institution_id and a.id = i.award_id
		where i.campaign_id = ${campaign.campaignId} on conflict do nothing`;
});

test.afterAll(async () => {
	await sql.end();
	await chosen.release();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function openList(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
	const context = await browser.newContext({
		...{ javaScriptEnabled, storageState: interviewer, viewport: { width: 320, height: 640 } }
	});
	const page = await context.newPage();
	await page.goto(`/staff/calls?campaign=${campaign.campaignId}`);
	return page;
}

const modesOf = async (invitation: string) => {
	const rows = await sql<{ question: string; mode: string }[]>`
		select s.question, s.mode from answers s join responses r
			on r.institution_id = s.institution_id and r.id = s.response_id
		where r.invitation_id = ${invitation} order by s.revision, s.question`;
	return rows.map(({ question, mode }) => `${question} ${mode}`);
};

test('somebody who began on the web goes on by phone, with one key a choice', async ({ browser, page }) => {
	const [link] = campaign.links;
	await page.goto(link?.link ?? '');
	await press(page, 'Commencer');
	await page.getByRole('radio', { name: 'En recherche d’emploi' }).check();
	await press(page, 'Continuer');

	const call = await openList(browser, true);
	await expect(heading(call)).toHaveText('Qui appeler');
	await expectAccessible(call);
	await call.getByRole('link', { name: 'Appeler la prochaine personne' }).click();
	await expect(call.getByText('Elle a commencé sur le web.')).toBeVisible();
	await expect(call.getByText('06 39 98 00 00')).toHaveCount(0);
	await expectAccessible(call);
	const invitation = new URL(call.url()).pathname.split('/').at(-1) ?? '';
	await press(call, 'Afficher les numéros');
	await expect(call.getByRole('link', { name: '06 39 98 00 00' })).toHaveAttribute('href', 'tel:0639980000');
	await expectAccessible(call);
	await press(call, 'Reprendre l’entretien');
	await expect(call.getByText('Lisez la question telle qu’elle est écrite')).toBeVisible();
	await expect(call.getByText('Au clavier')).toBeVisible();
	await expectAccessible(call);
	const before = await heading(call).textContent();
	await call.keyboard.press('1');
	await expect(heading(call)).not.toHaveText(before ?? '');
	expect((await modesOf(invitation)).slice(0, 2)).toEqual(['C1 web', expect.stringMatching(/^\w+ phone$/)]);

	// Back on the web, nothing is asked again: the same question comes next.
	const next = await heading(call).textContent();
	await page.goto(link?.link ?? '');
	await press(page, 'Reprendre');
	await expect(heading(page)).toHaveText(next ?? '');
});

test('an interview is read again, corrected, sent, and known on the web; titles and employers are suggested', async ({
	browser,
	page
}) => {
	const [, , , link] = campaign.links;
	const [invited] = await sql<{ id: string }[]>`
		select i.id from invitations i join awards a on a.institution_id = i.institution_id and a.id = i.award_id
		where i.campaign_id = ${campaign.campaignId} and a.external_key = ${link?.award ?? ''}`;
	const invitation = invited?.id ?? '';
	const call = await openList(browser, true);
	await call.goto(`/staff/calls/${invitation}`);
	await press(call, 'Commencer l’entretien');
	await call.getByRole('radio', { name: 'En emploi' }).first().check();
	await press(call, 'Continuer');
	await expect(heading(call)).toHaveText(/^Quel était votre statut/);
	await call.getByLabel('Salarié d’une association', { exact: true }).check();
	await press(call, 'Continuer');
	await call.getByLabel('CDI', { exact: true }).check();
	await press(call, 'Continuer');
	await call.getByLabel('À temps plein', { exact: true }).check();
	await call.getByLabel('Je ne sais pas').check();
	await press(call, 'Continuer');
	await call.getByLabel('Intitulé du poste').pressSequentially('conseil');
	await expect(call.locator('datalist option').first()).toHaveAttribute('value', /^conseil/i);
	await expectAccessible(call);

	// Said otherwise: the way is another, and what was written is kept apart.
	await call.goto(`/staff/calls/${invitation}/C1`);
	await call.getByRole('radio', { name: 'En recherche d’emploi' }).check();
	await press(call, 'Continuer');
	await expect(heading(call)).toHaveText(/est-ce exact/);
	await call.keyboard.press('1');
	await expect(heading(call)).toHaveText('Votre recherche d’emploi');
	await call.getByLabel('Durée de recherche').fill('3');
	await call.getByLabel('Distance, transport').check();
	await press(call, 'Continuer');
	await expect(heading(call)).toHaveText(/^Avez-vous eu un emploi/);
	await call.keyboard.press('2');
	await expect(heading(call)).toHaveText(/^Réponses de /);
	await expectAccessible(call);
	await call.getByRole('link', { name: 'Modifier : Durée de recherche' }).click();
	await call.getByLabel('Durée de recherche').fill('4');
	await press(call, 'Continuer');
	await expect(call.getByText('4 mois')).toBeVisible();
	await press(call, 'Enregistrer ces réponses');
	await expect(call.getByRole('status')).toHaveText('Les réponses sont enregistrées.');
	expect(await sql`select outcome from calls where invitation_id = ${invitation}`).toEqual([
		{ outcome: 'interviewed' }
	]);
	expect((await modesOf(invitation)).every((told) => told.endsWith(' phone'))).toBe(true);

	await page.goto(link?.link ?? '');
	await press(page, 'Relire ou modifier mes réponses');
	await expect(page.getByText('4 mois')).toBeVisible();
});

test('a call, and a paper form, are written without a script', async ({ browser }) => {
	const page = await openList(browser, false);
	await page.getByRole('table').getByRole('link').nth(1).click();
	const invitation = new URL(page.url()).pathname.split('/').at(-1) ?? '';
	await press(page, 'Enregistrer l’appel');
	await expect(page.getByRole('alert')).toContainText('Choisissez ce qu’a donné l’appel.');
	await page.getByRole('radio', { name: 'Pas de réponse' }).check();
	await press(page, 'Enregistrer l’appel');
	await expect(page.getByRole('status')).toHaveText('L’appel est enregistré.');

	await page.goto(`/staff/calls/${invitation}`);
	await press(page, 'Saisir un questionnaire papier');
	await expect(page.getByText('Copiez la réponse du questionnaire papier.')).toBeVisible();
	await expect(page.getByText('Au clavier')).toBeHidden();
	await page.getByRole('radio', { name: 'En recherche d’emploi' }).check();
	await press(page, 'Continuer');
	await expect(page.getByText('Questionnaire papier', { exact: true })).toBeVisible();
	expect(await modesOf(invitation)).toEqual(['C1 paper']);
});

test('somebody types the code of a letter, which opens their link; a wrong one says what to do', async ({
	browser
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: true,
		viewport: { width: 320, height: 640 }
	});
	await context.setExtraHTTPHeaders({ 'x-forwarded-for': '198.51.100.61' });
	const page = await context.newPage();
	const code = campaign.links[2]?.code ?? '';
	await page.goto('/code');
	await expectAccessible(page);
	await page.getByLabel('Votre code').fill('bonjour');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toContainText('Ce n’est pas un code.');
	await expect(page.getByLabel('Votre code')).toHaveValue('bonjour');
	await expectAccessible(page);
	await page.getByLabel('Votre code').fill(code.toLowerCase().replaceAll('-', ' '));
	await press(page, 'Continuer');
	await expect(heading(page)).toHaveText('Que devenez-vous après votre titre ?');
	await context.close();
});
