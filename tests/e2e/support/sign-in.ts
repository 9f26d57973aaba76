import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** The state of a browser that is signed in, to be given to new contexts. */
export type SignedIn = NonNullable<BrowserContextOptions['storageState']>;

/** The roles of the fictional institution, by the start of their addresses. */
export type DemoAccount = 'admin' | 'etudes' | 'responsable' | 'enquete' | 'lecture';

/**
 * Password of an account of the fictional institution, from what the product printed when it made it.
 *
 * @throws {Error} when it was not printed
 */
export function passwordOf(account: DemoAccount): { readonly email: string; readonly password: string } {
	const email = `${account}@demo.invalid`;
	const line = new RegExp(`${email.replace('.', '\\.')}[,\\s]+(?:mot de passe )?(\\S+)`);
	const password = line.exec(process.env['DEVENIR_E2E_OUTPUT'] ?? '')?.[1];
	if (password === undefined) throw new Error(`The start did not print the password of ${email}`);
	return { email, password };
}

/** Signs in as a person does, by the form. */
export async function signIn(page: Page, account: DemoAccount): Promise<void> {
	const { email, password } = passwordOf(account);
	await page.goto('/sign-in');
	await page.locator('input[name="email"]').fill(email);
	await page.locator('input[name="password"]').fill(password);
	await page.locator('main button[type="submit"]').first().click();
	await page.waitForURL((url) => url.pathname.startsWith('/staff'));
}

/** Signs in once, for tests that open their own contexts. */
export async function signedIn(browser: Browser, baseURL: string, account: DemoAccount): Promise<SignedIn> {
	const context = await browser.newContext({ baseURL, locale: 'fr-FR' });
	await signIn(await context.newPage(), account);
	const state = await context.storageState();
	await context.close();
	return state;
}
