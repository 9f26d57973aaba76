import { expect, test, type Browser } from '@playwright/test';
import { personOf, takeLink } from './support/graduates.ts';
import { phoneOf, type Phone } from './support/phone.ts';
import { openProductDatabase, type ProductDatabase } from './support/product-database.ts';

/**
 * Everything that a graduate may do with a link, on the narrowest telephone, by keyboard alone, with scripts and
 * without: every step is looked at with axe, and must not scroll sideways.
 */
const NARROW = { viewport: { width: 320, height: 640 } };

test.use(NARROW);
test.describe.configure({ mode: 'parallel' });

let database: ProductDatabase;

test.beforeAll(async () => {
	database = await openProductDatabase();
});

test.afterAll(() => database.close());

async function anotherPhone(
	browser: Browser,
	scripted: boolean,
	baseURL: string | undefined
): Promise<Phone> {
	const options = { ...NARROW, baseURL: baseURL ?? '', javaScriptEnabled: scripted, locale: 'fr-FR' };
	return phoneOf(await (await browser.newContext(options)).newPage(), scripted);
}

const QUESTIONS = {
	situation: /^Quelle était votre situation principale au \d/,
	status: /^Quel était votre statut/,
	contract: /^Quel était votre contrat/
};

for (const scripted of [true, false]) {
	test.describe(scripted ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled: scripted });

		test('full, then amended: somebody in work', async ({ page }) => {
			test.slow();
			const { keys, step, answer, go } = phoneOf(page, scripted);
			const group = (name: RegExp) => page.getByRole('group', { name });
			const { path } = await takeLink();
			await page.goto(path);
			await expect(page.getByText('Données fictives.')).toBeVisible();
			await expect(page.getByText('4 minutes')).toBeVisible();
			await step('Que devenez-vous après votre titre ?');
			await keys.press('Commencer');
			await step(QUESTIONS.situation);
			expect(new URL(page.url()).pathname).toBe('/s/reponse/C1');
			await expect(page.getByText('Question 1 sur 13')).toBeVisible();
			await expect(page.getByText('Je préfère ne pas répondre')).toHaveCount(0);

			await go(QUESTIONS.situation);
			await expect(page.getByRole('alert')).toBeFocused();
			await keys.press('Choisissez une réponse pour continuer.');
			expect(new URL(page.url()).hash).toBe('#C1');
			await keys.choose(page.getByLabel('En emploi').first());
			await go(QUESTIONS.status);
			await expect(page.getByText('Question 2 sur 13')).toBeVisible();
			await answer('Salarié d’une association', QUESTIONS.contract);
			await answer('CDI', 'Votre poste');
			await keys.choose(page.getByLabel('À temps partiel, par choix', { exact: true }));
			await keys.choose(page.getByLabel('Je ne sais pas', { exact: true }));
			await go(/part d’un temps plein/);
			await keys.write(page.getByLabel('Part d’un temps plein'), '80 %');
			await go(/intitulé exact/);
			await keys.write(page.getByLabel('Intitulé du poste'), 'Conseillère en insertion');
			await go(/^Que faisiez-vous vraiment/);
			await keys.tick(page.getByLabel('Accueillir des personnes'));
			await keys.tick(page.getByLabel('Animer des ateliers ou des groupes'));
			await go('Votre employeur');
			await keys.write(page.getByLabel('Employeur', { exact: true }), 'Mission locale');
			await keys.write(page.getByLabel('Type d’employeur'), 'Mission');
			await expect(page.getByLabel('Département')).toBeHidden();
			await keys.choose(page.getByLabel('En France'));
			await keys.write(page.getByLabel('Département'), '93');
			await go(/^Combien gagniez-vous/);
			await keys.write(page.getByLabel('Montant en euros'), '1 650');
			await keys.choose(page.getByLabel('net par mois'));
			await keys.choose(page.getByLabel('Je n’ai pas de prime'));
			await go(/en lien avec votre titre/);
			await answer('Je préfère ne pas répondre', 'Votre emploi');
			await keys.write(page.getByLabel('Mois'), 'septembre');
			await keys.write(page.getByLabel('Année'), '2024');
			await keys.write(page.getByLabel('Secteur'), 'Enseignement');
			await keys.write(page.getByLabel('Taille de l’employeur'), '10');
			await go(/./);
			await expect(page.getByText('Question 12 sur 13')).toBeVisible();
			await keys.choose(group(/Vous avez obtenu/).getByLabel('Oui'));
			await keys.choose(group(/Suiviez-vous aussi/).getByLabel('Non', { exact: true }));
			await go('Relisez vos réponses');
			for (const said of ['Seine-Saint-Denis (93)', '1 650 € net par mois', 'Vous préférez ne pas répondre'])
				await expect(page.getByText(said)).toBeVisible();

			// Corrected before it is sent, and amended after.
			await keys.press('Modifier : Intitulé du poste');
			await expect(page.getByLabel('Intitulé du poste')).toHaveValue('Conseillère en insertion');
			await keys.write(page.getByLabel('Intitulé du poste'), 'Conseillère à l’emploi');
			await go('Relisez vos réponses');
			await expect(page.getByText('Conseillère à l’emploi')).toBeVisible();
			await keys.press('Envoyer mes réponses');
			await step(/^Merci .+, votre réponse est enregistrée\.$/);
			await expect(page.getByText(/Référence [0-9A-Z]{4}-[0-9A-Z]{4}/)).toBeVisible();
			await expect(page.getByRole('heading', { name: 'Encore une minute ?' })).toBeVisible();
			await keys.press('Répondre à la suite');
			await expect(page.getByText(/^Question facultative 1 sur/)).toBeVisible();
			await step(/^Par rapport à votre emploi d’avant/);
			await keys.choose(page.getByLabel('Le même poste'));
			await keys.press('Continuer');
			await expect(page.getByText(/^Question facultative 2 sur/)).toBeVisible();
			await keys.press('Question précédente');
			await keys.press('Mes résultats et mes réponses');
			await step(/^Merci/);
			await expect(page.getByRole('heading', { name: /^Ce que devien/ })).toBeVisible();

			await page.goto(path);
			await expect(page.getByText('Votre réponse est déjà envoyée.')).toBeVisible();
			await keys.press('Relire ou modifier mes réponses');
			await step('Vos réponses');
			await expect(page.getByRole('button', { name: 'Envoyer mes réponses' })).toHaveCount(0);
			await keys.press('Modifier : Part d’un temps plein');
			await keys.write(page.getByLabel('Part d’un temps plein'), '50 %');
			await go('Vos réponses');
			await expect(page.getByText('50 %')).toBeVisible();
		});

		test('partial, resumed on a second device, and ended there in English', async ({
			page,
			browser,
			baseURL
		}) => {
			const first = phoneOf(page, scripted);
			const { path } = await takeLink();
			await page.goto(path);
			await first.keys.press('Commencer');
			await first.answer('En recherche d’emploi', /est-ce exact/);

			const second = await anotherPhone(browser, scripted, baseURL);
			await second.page.goto(path);
			await second.keys.press('Reprendre');
			await second.step(/est-ce exact/);
			expect(new URL(second.page.url()).pathname).toBe('/s/reponse/A1');
			await second.keys.press('Question précédente');
			await second.step(QUESTIONS.situation);
			await expect(second.page.getByLabel('En recherche d’emploi')).toBeChecked();
			await second.keys.reach(second.page.getByRole('link', { name: 'English' }));
			await second.page.keyboard.press('Enter');
			await expect(second.page.locator('html')).toHaveAttribute('lang', 'en');
			await second.step(/^What was your main situation on /);
			await expect(second.page.getByLabel('Looking for work', { exact: true })).toBeChecked();
			await second.go(/^You obtained “.+” on .+: is this right\?$/);
			await second.answer('Yes', 'Your search for a job');
			await second.keys.write(second.page.getByLabel('Length of the search'), '3');
			await second.keys.tick(second.page.getByLabel('Few vacancies in this field'));
			await second.go(/^Did you have a job between your award and /);
			await second.answer('No', 'Check your answers');
			await second.keys.press('Send my answers');
			await second.step(/^Thank you/);
			await second.page.context().close();

			// What the first device shows is what the second sent.
			await page.goto(path);
			await first.keys.press('Relire ou modifier mes réponses');
			await first.step('Vos réponses');
			await expect(page.getByText('3 mois')).toBeVisible();
		});

		test('objected: no question opens any more, and the rights do', async ({ page }) => {
			const { keys, step } = phoneOf(page, scripted);
			const { path } = await takeLink();
			await page.goto(path);
			await keys.press('Vos données et vos droits');
			await step('Vos données et vos droits');
			await keys.press('Ne plus recevoir cette enquête');
			await step('Ne plus recevoir cette enquête ?');
			await keys.press('Ne plus me contacter');
			await step('Nous ne vous contacterons plus.');
			expect((await page.goto('/s/reponse/C1'))?.status()).toBe(410);
			await page.goto(path);
			await step('Cette enquête est terminée pour vous.');
			await expect(page.getByRole('button', { name: 'Commencer' })).toHaveCount(0);
			await keys.press('Vos données et vos droits');
			await step('Vos données et vos droits');
			await expect(page.getByRole('link', { name: 'Effacer mes données' })).toBeVisible();
		});

		test('erased: everything, and the link says so', async ({ page }) => {
			const { keys, step, answer } = phoneOf(page, scripted);
			const { path, award } = await takeLink();
			const { year } = await personOf(database.sql, award);
			await page.goto(path);
			await keys.press('Commencer');
			await answer('En recherche d’emploi', /est-ce exact/);
			await keys.reach(page.getByRole('link', { name: 'Vos données et vos droits' }));
			await page.keyboard.press('Enter');
			await keys.press('Effacer mes données');
			await step('Effacer vos données ?');
			await expect(page.getByText('Votre nom sur la liste du jury')).toBeVisible();
			await keys.press('Effacer définitivement');
			await expect(page.getByRole('alert')).toContainText('année de naissance');
			await step('Effacer vos données ?');
			await keys.write(page.getByLabel('Votre année de naissance'), year);
			await keys.press('Effacer définitivement');
			await step('Vos données sont effacées.');
			for (const address of [path, '/s/reponse/C1', '/s/reponse/donnees', '/s/reponse/verifier']) {
				const opened = await page.goto(address);
				expect(opened?.status(), address).toBe(410);
				await step('Vos données sont effacées.');
			}
		});

		test('wrong person: closes the link, and sees nothing of the graduate', async ({ page }) => {
			const { keys, step } = phoneOf(page, scripted);
			const { path, award } = await takeLink();
			const { familyName, email } = await personOf(database.sql, award);
			await page.goto(path);
			await keys.press('Ce lien n’est pas pour moi');
			await step(/./);
			await expect(page.getByText('Nous ne vous montrons rien')).toBeVisible();
			expect(await page.content()).not.toMatch(new RegExp(`${familyName}|${email}`));
			await keys.press('Fermer ce lien');
			await step('Ce lien est fermé.');
			expect((await page.goto(path))?.status()).toBe(410);
			await step('Ce lien n’est plus valable');
			await page.goto('/s/reponse/donnees');
			await step('Ce lien n’est plus valable');
		});
	});
}
