import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { takeLink } from './support/graduates.ts';

/** Every journey here is without JavaScript, on a telephone. */
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

/** axe runs a script of its own, which this browser does not: what it shows is looked at in one that does. */
let looker: Page | undefined;

test.afterAll(() => looker?.context().close());

async function expectAccessible(page: Page): Promise<void> {
	looker ??= await (await page.context().browser()?.newContext({ javaScriptEnabled: true }))?.newPage();
	if (!looker) throw new Error('There is a browser.');
	const html = (await page.content()).replace('<head>', `<head><base href="${page.url()}">`);
	await looker.setContent(html, { waitUntil: 'load' });
	const { violations } = await new AxeBuilder({ page: looker }).analyze();
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	expect(found, page.url()).toEqual([]);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click();

async function begin(page: Page): Promise<{ readonly path: string; readonly award: string }> {
	const link = await takeLink();
	await page.goto(link.path);
	await page.getByRole('button', { name: 'Commencer' }).click();
	return link;
}

async function choose(page: Page, question: string | RegExp, label: string): Promise<void> {
	await expect(heading(page)).toHaveText(question);
	await page.getByLabel(label, { exact: true }).check();
	await next(page);
}

/** The question of a page that holds several. */
const group = (page: Page, question: RegExp) => page.getByRole('group', { name: question });

async function write(page: Page, question: RegExp, label: string, text: string): Promise<void> {
	await expect(heading(page)).toHaveText(question);
	await page.getByLabel(label, { exact: true }).fill(text);
	await next(page);
}

test('a graduate in work answers everything, reads it again, sends it, and changes it', async ({ page }) => {
	test.slow();
	const { path } = await takeLink();
	await page.goto(path);
	await expect(page.getByText('Données fictives.')).toBeVisible();
	await expect(page.getByText('4 minutes')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Commencer' }).click();

	expect(new URL(page.url()).pathname).toBe('/s/reponse/C1');
	await expect(page.getByText('Question 1 sur 13')).toBeVisible();
	await expect(heading(page)).toHaveText(/^Quelle était votre situation principale au \d/);
	await expect(page.getByText('Je préfère ne pas répondre')).toHaveCount(0);
	await expectAccessible(page);
	await page.getByLabel('En emploi').first().check();
	await next(page);

	await expect(page.getByText('Question 2 sur 13')).toBeVisible();
	await choose(page, /^Quel était votre statut/, 'Salarié d’une association');
	await choose(page, /^Quel était votre contrat/, 'CDI');
	await expect(heading(page)).toHaveText('Votre poste');
	await expectAccessible(page);
	await page.getByLabel('À temps partiel, par choix', { exact: true }).check();
	await page.getByLabel('Je ne sais pas').check();
	await next(page);
	await expectAccessible(page);
	await write(page, /part d’un temps plein/, 'Part d’un temps plein', '80 %');
	await expectAccessible(page);
	await write(page, /intitulé exact/, 'Intitulé du poste', 'Conseillère en insertion');
	await expect(heading(page)).toHaveText(/^Que faisiez-vous vraiment/);
	await expectAccessible(page);
	await page.getByLabel('Accueillir des personnes').check();
	await page.getByLabel('Animer des ateliers ou des groupes').check();
	await next(page);
	await expect(heading(page)).toHaveText('Votre employeur');
	await page.getByLabel('Employeur', { exact: true }).fill('Mission locale');
	await page.getByLabel('Type d’employeur').selectOption('ML');
	await expect(page.getByLabel('Département')).toBeHidden();
	await page.getByLabel('En France').check();
	await expect(page.getByLabel('Département')).toBeVisible();
	await expectAccessible(page);
	await page.getByLabel('Département').selectOption({ label: '93 Seine-Saint-Denis' });
	await next(page);
	await expect(heading(page)).toHaveText(/^Combien gagniez-vous/);
	await expectAccessible(page);
	await page.getByLabel('Montant en euros').fill('1 650');
	await page.getByLabel('net par mois').check();
	await page.getByLabel('Je n’ai pas de prime').check();
	await next(page);
	await choose(page, /en lien avec votre titre/, 'Je préfère ne pas répondre');
	await expect(heading(page)).toHaveText('Votre emploi');
	await expectAccessible(page);
	await page.getByLabel('Mois').selectOption('9');
	await page.getByLabel('Année').fill('2024');
	await page.getByLabel('Secteur').selectOption('ENSE');
	await page.getByLabel('Taille de l’employeur').selectOption('T10');
	await next(page);
	await expect(page.getByText('Question 12 sur 13')).toBeVisible();
	await expectAccessible(page);
	await group(page, /Vous avez obtenu/)
		.getByLabel('Oui')
		.check();
	await group(page, /Suiviez-vous aussi/)
		.getByLabel('Non', { exact: true })
		.check();
	await next(page);

	await expect(heading(page)).toHaveText('Relisez vos réponses');
	await expect(page.getByText('Seine-Saint-Denis (93)')).toBeVisible();
	await expect(page.getByText('1 650 € net par mois')).toBeVisible();
	await expect(page.getByText('Vous préférez ne pas répondre')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Modifier : Intitulé du poste' }).click();
	await expect(page.getByLabel('Intitulé du poste')).toHaveValue('Conseillère en insertion');
	await page.getByLabel('Intitulé du poste').fill('Conseillère à l’emploi');
	await next(page);
	await expect(heading(page)).toHaveText('Relisez vos réponses');
	await expect(page.getByText('Conseillère à l’emploi')).toBeVisible();

	await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
	await expect(heading(page)).toHaveText(/^Merci .+, votre réponse est enregistrée\.$/);
	await expect(page.getByText(/Référence [0-9A-Z]{4}-[0-9A-Z]{4}/)).toBeVisible();
	await expectAccessible(page);

	await expect(page.getByRole('heading', { name: 'Encore une minute ?' })).toBeVisible();
	await page.getByRole('link', { name: 'Répondre à la suite' }).click();
	await expect(page.getByText(/^Question facultative 1 sur/)).toBeVisible();
	await expectAccessible(page);
	await choose(page, /^Par rapport à votre emploi d’avant/, 'Le même poste');
	await expect(page.getByText(/^Question facultative 2 sur/)).toBeVisible();
	await page.getByRole('link', { name: 'Question précédente' }).click();
	await page.getByRole('link', { name: 'Mes résultats et mes réponses' }).click();
	await expect(heading(page)).toHaveText(/^Merci .+/);
	await expect(page.getByRole('heading', { name: /^Ce que devien/ })).toBeVisible();

	await page.goto(path);
	await expect(page.getByText('Votre réponse est déjà envoyée.')).toBeVisible();
	await page.getByRole('button', { name: 'Relire ou modifier mes réponses' }).click();
	await expect(heading(page)).toHaveText('Vos réponses');
	await expect(page.getByRole('button', { name: 'Envoyer mes réponses' })).toHaveCount(0);
});

test('stops, and resumes on another device at the first question without an answer', async ({
	page,
	browser,
	baseURL
}) => {
	const { path } = await begin(page);
	await page.getByLabel('En emploi').first().check();
	await next(page);
	await expect(heading(page)).toHaveText(/^Quel était votre statut/);

	const other = await browser.newContext({
		baseURL: baseURL ?? '',
		javaScriptEnabled: false,
		locale: 'fr-FR'
	});
	const telephone = await other.newPage();
	await telephone.goto(path);
	await telephone.getByRole('button', { name: 'Reprendre' }).click();
	expect(new URL(telephone.url()).pathname).toBe('/s/reponse/D1');
	await telephone.getByRole('link', { name: 'Question précédente' }).click();
	await expect(telephone.getByLabel('En emploi').first()).toBeChecked();
	await other.close();
});

test('is told what is missing, where, and finds what was written', async ({ page }) => {
	await begin(page);
	await next(page);
	await expect(page).toHaveTitle(/^Erreur\s: /);
	const summary = page.getByRole('alert');
	await expect(summary).toContainText('Choisissez une réponse pour continuer.');
	await expect(summary).toBeFocused();
	await summary.getByRole('link').click();
	expect(new URL(page.url()).hash).toBe('#C1');
	await expectAccessible(page);
	await page.getByLabel('En emploi').first().check();
	await next(page);
	for (const label of ['Salarié d’une association', 'CDI']) {
		await page.getByLabel(label, { exact: true }).check();
		await next(page);
	}
	await page.getByLabel('À temps plein', { exact: true }).check();
	await next(page);
	await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', '#D8');
	await expect(page.getByLabel('À temps plein', { exact: true })).toBeChecked();
	await page.getByLabel('Je ne sais pas').check();
	await next(page);
	await page.getByLabel('Intitulé du poste').fill('x'.repeat(151));
	await next(page);
	await expect(page.getByRole('alert')).toContainText('Ce texte a 151 caractères. Raccourcissez-le à 150.');
	await expect(page.getByLabel('Intitulé du poste')).toHaveValue('x'.repeat(151));
	await expectAccessible(page);
	await page.getByLabel('Je préfère ne pas répondre').check();
	await next(page);
	await expect(heading(page)).toHaveText(/^Que faisiez-vous vraiment/);
});

test('reads it in English at any point, and goes on in English', async ({ page }) => {
	await begin(page);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(heading(page)).toHaveText(/^What was your main situation on /);
	await page.getByLabel('Looking for work', { exact: true }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(heading(page)).toHaveText(/^You obtained “.+” on .+: is this right\?$/);
	await expectAccessible(page);
	await page.getByLabel('Yes', { exact: true }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(heading(page)).toHaveText('Your search for a job');
	await page.getByLabel('Length of the search').fill('3');
	await page.getByLabel('Few vacancies in this field').check();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(heading(page)).toHaveText(/^Did you have a job between your award and /);
	await page.getByLabel('No', { exact: true }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await expect(heading(page)).toHaveText('Check your answers');
	await page.getByRole('link', { name: 'Français' }).click();
	await expect(heading(page)).toHaveText('Relisez vos réponses');
});

test('is shown both answers when two screens answered the same question', async ({ page }) => {
	await begin(page);
	const second = await page.context().newPage();
	await second.goto('/s/reponse/C1');
	await second.getByLabel('En recherche d’emploi').check();
	await next(second);
	await page.getByLabel('En emploi').first().check();
	await next(page);
	await expect(page.getByRole('alert')).toContainText(
		'Vous avez répondu « En recherche d’emploi » depuis un autre écran.'
	);
	await expect(page.getByLabel('En emploi').first()).toBeChecked();
	await expectAccessible(page);
	await next(page);
	await expect(heading(page)).toHaveText(/^Quel était votre statut/);
});

test('refuses, and is not asked again', async ({ page }) => {
	const { path } = await takeLink();
	await page.goto(path);
	await page.getByRole('button', { name: 'Ne plus recevoir cette enquête' }).click();
	await expect(heading(page)).toHaveText('Ne plus recevoir cette enquête ?');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Ne plus me contacter' }).click();
	await expect(heading(page)).toHaveText('Nous ne vous contacterons plus.');
	await page.goto(path);
	await expect(heading(page)).toHaveText('Cette enquête est terminée pour vous.');
	await expect(page.getByRole('button', { name: 'Commencer' })).toHaveCount(0);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Vos données et vos droits' }).click();
	await expect(page.getByRole('link', { name: 'Effacer mes données' })).toBeVisible();
});

test('finds notice and rights on every page', async ({ page }) => {
	await begin(page);
	await page.getByRole('link', { name: 'Vos données et vos droits' }).click();
	await expect(page.getByText('Commission nationale de l’informatique et des libertés')).toBeVisible();
	await expectAccessible(page);
});

test.describe('what opens nothing', () => {
	test('a wrong link gets a plain page, and so does its button', async ({ page, request }) => {
		// Wrong links are counted by network: this one is this test's.
		const network = { 'x-forwarded-for': '198.51.100.7' };
		await page.setExtraHTTPHeaders(network);
		const { path } = await takeLink();
		const wrong = `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`;
		for (const address of [wrong, '/s/x', `/s/${'0'.repeat(35)}`, '/s/..%2f', '/s/%00']) {
			const answer = await page.goto(address);
			expect(answer?.status(), address).toBe(404);
			await expect(heading(page), address).toHaveText('Ce lien n’est plus valable');
		}
		await expectAccessible(page);
		const pressed = await request.post(`${wrong}?/start`, {
			headers: { origin: new URL(page.url()).origin, ...network },
			form: {},
			maxRedirects: 0
		});
		expect(pressed.status()).toBe(404);
	});

	test('the eleventh wrong link of a network in a minute is told to wait, and a good one opens', async ({
		page,
		request
	}) => {
		// A network that no other test comes from.
		const headers = { 'x-forwarded-for': '203.0.113.7' };
		const statuses: number[] = [];
		for (let tried = 0; tried < 10; tried += 1) {
			const answer = await request.get(`/s/${String(tried).repeat(35)}`, { headers });
			statuses.push(answer.status());
		}
		expect(statuses).toEqual(Array.from({ length: 10 }, () => 404));
		const eleventh = await request.get(`/s/${'a'.repeat(35)}`, { headers });
		expect(eleventh.status()).toBe(429);
		expect(Number(eleventh.headers()['retry-after'])).toBeGreaterThan(0);
		const { path } = await takeLink();
		await page.setExtraHTTPHeaders(headers);
		expect((await page.goto(path))?.status()).toBe(200);
	});

	test('a page without its link leads to the words that say so', async ({ page }) => {
		for (const address of ['/s/reponse/C1', '/s/reponse/verifier', '/s/reponse/merci', '/s']) {
			await page.goto(address);
			await expect(heading(page)).toHaveText('Ouvrez d’abord votre lien');
		}
		await expectAccessible(page);
	});
});

test('a page that the answers do not lead to leads to the first one', async ({ page }) => {
	await begin(page);
	for (const address of ['/s/reponse/D9', '/s/reponse/NONE', '/s/reponse/%00', '/s/reponse/__proto__']) {
		await page.goto(address);
		expect(new URL(page.url()).pathname, address).toBe('/s/reponse/C1');
	}
});
