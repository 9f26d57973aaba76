import { expect, test, type Page } from '@playwright/test';
import { expectAccessibleUnscripted } from './support/accessible.ts';
import { takeLink } from './support/graduates.ts';

/** Every journey here is without JavaScript, on a telephone. */
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click();

async function begin(page: Page): Promise<{ readonly path: string; readonly award: string }> {
	const link = await takeLink();
	await page.goto(link.path);
	await page.getByRole('button', { name: 'Commencer' }).click();
	return link;
}

test('is told what is missing, where, and finds what was written', async ({ page }) => {
	await begin(page);
	await next(page);
	await expect(page).toHaveTitle(/^Erreur\s: /);
	const summary = page.getByRole('alert');
	await expect(summary).toContainText('Choisissez une réponse pour continuer.');
	await expect(summary).toBeFocused();
	await summary.getByRole('link').click();
	expect(new URL(page.url()).hash).toBe('#C1');
	await expectAccessibleUnscripted(page);
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
	await expectAccessibleUnscripted(page);
	await page.getByLabel('Je préfère ne pas répondre').check();
	await next(page);
	await expect(heading(page)).toHaveText(/^Que faisiez-vous vraiment/);
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
	await expectAccessibleUnscripted(page);
	await next(page);
	await expect(heading(page)).toHaveText(/^Quel était votre statut/);
});

test('refuses, and is not asked again', async ({ page }) => {
	const { path } = await takeLink();
	await page.goto(path);
	await page.getByRole('button', { name: 'Ne plus recevoir cette enquête' }).click();
	await expect(heading(page)).toHaveText('Ne plus recevoir cette enquête ?');
	await expectAccessibleUnscripted(page);
	await page.getByRole('button', { name: 'Ne plus me contacter' }).click();
	await expect(heading(page)).toHaveText('Nous ne vous contacterons plus.');
	await page.goto(path);
	await expect(heading(page)).toHaveText('Cette enquête est terminée pour vous.');
	await expect(page.getByRole('button', { name: 'Commencer' })).toHaveCount(0);
	await expectAccessibleUnscripted(page);
	await page.getByRole('button', { name: 'Vos données et vos droits' }).click();
	await expect(page.getByRole('link', { name: 'Effacer mes données' })).toBeVisible();
});

test('finds notice and rights on every page', async ({ page }) => {
	await begin(page);
	await page.getByRole('link', { name: 'Vos données et vos droits' }).click();
	await expect(page.getByText('Commission nationale de l’informatique et des libertés')).toBeVisible();
	await expectAccessibleUnscripted(page);
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
		await expectAccessibleUnscripted(page);
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
		await expectAccessibleUnscripted(page);
	});
});

test('a page that the answers do not lead to leads to the first one', async ({ page }) => {
	await begin(page);
	for (const address of ['/s/reponse/D9', '/s/reponse/NONE', '/s/reponse/%00', '/s/reponse/__proto__']) {
		await page.goto(address);
		expect(new URL(page.url()).pathname, address).toBe('/s/reponse/C1');
	}
});
