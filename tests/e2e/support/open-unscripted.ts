import type { Browser, Page } from '@playwright/test';
import { productUrl } from './commands.ts';
import type { OwnInstitution } from './own-institution.ts';

/** The administrator of an institution, signed in, in a browser that runs no script. */
export async function openUnscripted(
	{ email, password }: OwnInstitution,
	browser: Browser,
	width: number
): Promise<Page> {
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
