import { expect, test } from '@playwright/test';
import { passwordOf } from './support/sign-in.ts';

test('the account that the start prints opens the staff pages', async ({ page }) => {
	const { email, password } = passwordOf('admin');
	await page.goto('/staff');
	await page.getByLabel('Adresse électronique').fill(email);
	await page.getByLabel('Mot de passe').fill(password);
	await page.getByRole('button', { name: 'Se connecter' }).click();
	await expect(page).toHaveURL('/staff');
	await expect(page.getByText('Données fictives').first()).toBeVisible();
});

test('a service that is open says so', async ({ request }) => {
	const live = await request.get('/health/live');
	const ready = await request.get('/health/ready');
	expect([live.status(), ready.status()]).toEqual([200, 200]);
});

test('a body of 10 MB gets a plain page', async ({ request }) => {
	const reply = await request.post('/s/nobody', {
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		data: Buffer.alloc(10_000_000, 'a')
	});
	expect(reply.status()).toBe(413);
	expect(await reply.text()).toContain('trop volumineux');
});
