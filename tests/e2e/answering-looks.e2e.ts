import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { WEIGHT_BUDGET, weighPage } from '../bench/answering-weight.ts';
import { pagesToWeigh } from '../bench/answering/pages-to-weigh.ts';
import { takeLink } from './support/graduates.ts';

const LOOKS = [
	{ width: 320, colorScheme: 'light' },
	{ width: 360, colorScheme: 'light' },
	{ width: 360, colorScheme: 'dark' },
	{ width: 1280, colorScheme: 'light' },
	{ width: 1280, colorScheme: 'dark' }
] as const;

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

for (const { width, colorScheme } of LOOKS) {
	test(`answering pages, ${width} pixels, ${colorScheme}`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			baseURL: baseURL ?? '',
			viewport: { width, height: width === 320 ? 256 : 800 },
			colorScheme,
			locale: 'fr-FR'
		});
		const page = await context.newPage();
		const look = (name: string) => lookAt(page, `answering-${name}-${width}-${colorScheme}`);
		const next = () => page.getByRole('button', { name: 'Continuer' }).click();
		const choose = async (label: string) => {
			await page.getByLabel(label, { exact: true }).check();
			await next();
		};

		await page.goto((await takeLink()).path);
		await look('start');
		await page.getByRole('button', { name: 'Commencer' }).click();
		await next();
		await look('error');
		await page.getByLabel('En emploi').first().check();
		await look('question');
		await next();
		await choose('Salarié d’une association');
		await look('contract');
		await choose('CDI');
		await look('two-questions');
		await page.getByLabel('À temps partiel, par choix', { exact: true }).check();
		await choose('Je ne sais pas');
		await page.getByLabel('Part d’un temps plein').fill('80');
		await look('number');
		await next();
		await page.getByLabel('Intitulé du poste').fill('Conseillère en insertion');
		await look('text');
		await next();
		await look('activities');
		await choose('Accueillir des personnes');
		await page.getByLabel('Employeur', { exact: true }).fill('Mission locale');
		await page.getByLabel('Type d’employeur').selectOption('ML');
		await page.getByLabel('En France').check();
		await next();
		await look('employer');
		await page.getByLabel('Département').selectOption('93');
		await next();
		await next();
		await look('pay');
		await page.getByLabel('Je préfère ne pas répondre').check();
		await next();
		await choose('Oui, tout à fait');
		await look('job-facts');
		await page
			.getByRole('group', { name: /^Depuis quand/ })
			.getByLabel('Je préfère ne pas répondre')
			.check();
		await page.getByLabel('Secteur').selectOption('ENSE');
		await page.getByLabel('Taille de l’employeur').selectOption('T10');
		await next();
		await look('award');
		await page
			.getByRole('group', { name: /^Vous avez obtenu/ })
			.getByLabel('Oui')
			.check();
		await page
			.getByRole('group', { name: /^Suiviez-vous/ })
			.getByLabel('Non', { exact: true })
			.check();
		await next();
		await look('check');
		await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
		await look('thanks');
		await page.getByRole('link', { name: 'Répondre à la suite' }).click();
		await look('extra');
		await page.goto('/s/reponse/merci');
		await page.getByRole('link', { name: 'Vos données et vos droits' }).click();
		await look('data');
		await page.getByRole('contentinfo').getByRole('link', { name: 'Ne plus recevoir cette enquête' }).click();
		await look('refuse');
		await page.goto('/s/x');
		await look('closed');
		await context.close();
	});
}

async function lookAt(page: Page, name: string): Promise<void> {
	await page.screenshot({ path: `test-results/looks/${name}.png`, fullPage: true });
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
	const { violations } = await new AxeBuilder({ page }).analyze();
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	expect(found, name).toEqual([]);
}

/** Pages whose fields a script may help with. */
const SUGGESTING = ['job title', 'employer'];

test('every page is light: little script or none, few requests', async ({ browser, baseURL }) => {
	const pages = await pagesToWeigh(browser, `${baseURL ?? ''}${(await takeLink()).path}`);
	for (const weighed of pages) {
		const { name, ...weight } = await weighPage(browser, weighed);
		console.info(`${name}: ${String(weight.bytes)} bytes, ${String(weight.requests)} requests`);
		expect(weight.scriptBytes, name).toBeLessThanOrEqual(
			SUGGESTING.includes(name) ? WEIGHT_BUDGET.scriptBytes : 0
		);
		expect(weight.requests, name).toBeLessThanOrEqual(WEIGHT_BUDGET.requests);
		expect(weight.bytes, name).toBeLessThanOrEqual(WEIGHT_BUDGET.bytes);
	}
});
