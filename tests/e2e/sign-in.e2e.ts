import { expect, test } from '@playwright/test';
import { codeAt } from '../support/one-time-code.ts';
import { devenir, productUrl } from './support/commands.ts';
import { passwordOf, signIn } from './support/sign-in.ts';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('a wrong password is told in one sentence, and the address is kept', async ({ page }) => {
			const { email } = passwordOf('lecture');
			await page.goto('/sign-in');
			await page.getByLabel('Adresse électronique').fill(email);
			await page.getByLabel('Mot de passe').fill('ce n’est pas celui-là');
			await page.getByRole('button', { name: 'Se connecter' }).click();
			await expect(page.getByRole('alert')).toContainText('Adresse ou mot de passe inconnus');
			await expect(page).toHaveTitle(/^Erreur/);
			await expect(page.getByLabel('Adresse électronique')).toHaveValue(email);
			await expect(page.getByLabel('Mot de passe')).toHaveValue('');
		});

		test('somebody who must come in first is led back to where they were going', async ({ page }) => {
			const { email, password } = passwordOf('admin');
			await page.goto('/staff/users?from=here');
			await expect(page).toHaveURL(/\/sign-in\?next=/);
			await page.getByLabel('Adresse électronique').fill(email);
			await page.getByLabel('Mot de passe').fill(password);
			await page.getByRole('button', { name: 'Se connecter' }).click();
			await expect(page).toHaveURL(/\/staff\/users\?from=here$/);
			await page.getByRole('button', { name: 'Se déconnecter' }).click();
			await expect(page.getByRole('status')).toContainText('Vous êtes déconnecté');
			await page.goto('/staff/users');
			await expect(page).toHaveURL(/\/sign-in/);
		});

		test('an administrator makes an account, whose owner chooses a password', async ({ page, browser }) => {
			const email = `nouvelle-${javaScriptEnabled ? 'js' : 'sans'}@exemple.fr`;
			await signIn(page, 'admin');
			await page.goto('/staff/users');
			const form = page.locator('form[action="?/create"]');
			await form.getByLabel('Nom').fill('Nouvelle Personne');
			await form.getByLabel('Adresse').fill(email);
			await form.getByLabel('Rôle').selectOption('viewer');
			await form.getByRole('button', { name: 'Ajouter' }).click();
			await expect(page.getByRole('status')).toBeInViewport();
			const drawn = await page.getByRole('status').locator('code').innerText();

			const context = await browser.newContext({ baseURL: productUrl(), javaScriptEnabled, locale: 'fr-FR' });
			const own = await context.newPage();
			await own.goto('/sign-in');
			await own.getByLabel('Adresse électronique').fill(email);
			await own.getByLabel('Mot de passe').fill(drawn);
			await own.getByRole('button', { name: 'Se connecter' }).click();
			await expect(own).toHaveURL(/\/staff\/account$/);
			await own.goto('/staff/promotions');
			await expect(own).toHaveURL(/\/staff\/account$/);
			await own.getByLabel('Mot de passe actuel').fill(drawn);
			await own.getByLabel('Nouveau mot de passe').fill('trois lampes sous le pont');
			await own.getByRole('button', { name: 'Changer le mot de passe' }).click();
			await expect(own.getByRole('status')).toContainText('Mot de passe changé');
			await own.goto('/staff/promotions');
			await expect(own).toHaveURL(/\/staff\/promotions/);
			await context.close();
		});
	});
}

test('what is typed before the script of a page arrives is kept', async ({ page }) => {
	await signIn(page, 'lecture');
	const gate = Promise.withResolvers<undefined>();
	await page.route('**/*.js', async (route) => {
		await gate.promise;
		await route.continue();
	});
	await page.goto('/staff/account', { waitUntil: 'commit' });
	await page.getByLabel('Mot de passe actuel').fill('tapé trop tôt');
	gate.resolve(undefined);
	await page.waitForLoadState('networkidle');
	await expect(page.getByLabel('Mot de passe actuel')).toHaveValue('tapé trop tôt');
});

test('a second factor is added, asked for, and taken off', async ({ page }) => {
	const code = `deux-${String(Date.now())}`;
	const email = `${code}@exemple.fr`;
	await devenir('institution', 'create', '--code', code, '--name', 'Deux facteurs');
	const made = await devenir(
		...['user', 'create', '--institution', code],
		...['--email', email, '--name', 'Directrice', '--role', 'administrator']
	);
	const { password } = made as { readonly password: string };
	const own = 'trois lampes sous le pont';
	const enter = async (secret: string) => {
		await page.goto('/sign-in');
		await page.getByLabel('Adresse électronique').fill(email);
		await page.getByLabel('Mot de passe').fill(secret);
		await page.getByRole('button', { name: 'Se connecter' }).click();
	};
	await enter(password);
	await page.getByLabel('Mot de passe actuel').fill(password);
	await page.getByLabel('Nouveau mot de passe').fill(own);
	await page.getByRole('button', { name: 'Changer le mot de passe' }).click();
	await expect(page.getByRole('status')).toBeVisible();

	await page.getByLabel('Votre mot de passe').fill(own);
	await page.getByRole('button', { name: 'Ajouter un second facteur' }).click();
	const key = await page.getByRole('link').locator('code').innerText();
	const backup = await page.getByRole('listitem').locator('code').first().innerText();
	await page.getByLabel('Code', { exact: true }).fill(codeAt(key));
	await page.getByRole('button', { name: 'Vérifier le code' }).click();
	await expect(page.getByRole('status')).toContainText('Second facteur ajouté');

	await page.getByRole('button', { name: 'Se déconnecter' }).click();
	await enter(own);
	await expect(page).toHaveURL(/\/sign-in\/code/);
	await page.getByLabel('Code').fill(backup);
	await page.getByRole('button', { name: 'Continuer' }).click();
	await expect(page).toHaveURL(/\/staff$/);
	await page.goto('/staff/account');
	await page.getByLabel('Votre mot de passe').fill(own);
	await page.getByRole('button', { name: 'Retirer le second facteur' }).click();
	await expect(page.getByRole('status')).toContainText('Second facteur retiré');
});

test('an interviewer, who has no figures to read, begins at the people to call', async ({ page }) => {
	await signIn(page, 'enquete');
	await expect(page).toHaveURL(/\/staff\/calls$/);
});

test('a page that is not for one’s role says so, in the frame one knows', async ({ page }) => {
	await signIn(page, 'lecture');
	const response = await page.goto('/staff/users');
	expect(response?.status()).toBe(403);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page ne vous est pas ouverte');
	await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
});

test('the administrator of another institution sees none of this one', async ({ page }) => {
	const code = `ailleurs-${String(Date.now())}`;
	const email = `${code}@exemple.fr`;
	await devenir('institution', 'create', '--code', code, '--name', 'Ailleurs');
	const made = await devenir(
		...['user', 'create', '--institution', code],
		...['--email', email, '--name', 'Directrice', '--role', 'administrator']
	);
	const { password } = made as { readonly password: string };
	await page.goto('/sign-in');
	await page.getByLabel('Adresse électronique').fill(email);
	await page.getByLabel('Mot de passe').fill(password);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await page.getByLabel('Mot de passe actuel').fill(password);
	await page.getByLabel('Nouveau mot de passe').fill('trois lampes sous le pont');
	await page.getByRole('button', { name: 'Changer le mot de passe' }).click();
	await expect(page.getByRole('status')).toBeVisible();

	await page.goto('/staff/users');
	await expect(page.getByRole('rowheader')).toHaveText(['Directrice']);
	await expect(page.locator('body')).not.toContainText('demo.invalid');
	const verdict = await devenir('audit', 'verify', '--institution', code);
	expect(verdict).toMatchObject({ sound: true });
});
