import type { Browser } from '@playwright/test';
import type { WeighedPage } from '../answering-weight.ts';

/** The kinds of pages of the survey, as somebody in work comes to them by their link. */
export async function pagesToWeigh(browser: Browser, link: string): Promise<readonly WeighedPage[]> {
	const context = await browser.newContext({ locale: 'fr-FR' });
	const page = await context.newPage();
	const pages: WeighedPage[] = [{ name: 'link', url: link }];
	const here = async (name: string) =>
		pages.push({ name, url: page.url(), state: await context.storageState() });
	const next = () => page.getByRole('button', { name: 'Continuer' }).click();
	await page.goto(link);
	await page.getByRole('button', { name: 'Commencer' }).click();
	await here('situation');
	await page.getByLabel('En emploi').first().check();
	await next();
	for (const label of ['Salarié d’une association', 'CDI']) {
		await page.getByLabel(label, { exact: true }).check();
		await next();
	}
	await page.getByLabel('À temps plein', { exact: true }).check();
	await page.getByLabel('Je ne sais pas').check();
	await next();
	// With the script that suggests titles.
	await here('job title');
	await page.getByLabel('Je préfère ne pas répondre').check();
	await next();
	await page.getByLabel('Je préfère ne pas répondre').check();
	await next();
	// The heaviest: it lists every département.
	await here('employer');
	await page.getByLabel('Employeur', { exact: true }).fill('Mission locale');
	await page.getByLabel('Type d’employeur').selectOption('ML');
	await page.getByLabel('Dans un autre pays').check();
	await page.getByLabel('Pays', { exact: true }).fill('Suisse');
	await next();
	await page.goto(new URL('/s/reponse/verifier', link).href);
	await here('check');
	await context.close();
	return pages;
}
