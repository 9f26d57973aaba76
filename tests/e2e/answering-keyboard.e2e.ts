import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { takeLink } from './support/graduates.ts';

/** The narrowest screen, with scripts: nothing is pressed with a pointer. */
test.use({ viewport: { width: 320, height: 640 } });

async function expectClean(page: Page): Promise<void> {
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(overflow, page.url()).toBeLessThanOrEqual(0);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
		page.url()
	).toEqual([]);
}

/** Presses Tab until the focus is on something called so, which must be seen to have it. */
async function tabTo(page: Page, name: RegExp | string): Promise<void> {
	for (let pressed = 0; pressed < 40; pressed += 1) {
		await page.keyboard.press('Tab');
		const focused = page.locator(':focus');
		const named = page
			.getByRole('button', { name })
			.or(page.getByRole('link', { name }))
			.or(page.getByLabel(name));
		if ((await focused.count()) > 0 && (await named.and(focused).count()) > 0) {
			await expect(focused).toBeInViewport();
			return;
		}
	}
	throw new Error(`Tab never reaches ${String(name)}.`);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = async (page: Page, name: RegExp | string) => {
	await tabTo(page, name);
	await page.keyboard.press('Enter');
};

test('answers, sends and amends by keyboard alone', async ({ page }) => {
	test.slow();
	await page.goto((await takeLink()).path);
	await press(page, 'Commencer');
	await expect(heading(page)).toHaveText(/^Quelle était votre situation/);
	await expectClean(page);
	await press(page, 'Continuer');
	await expect(page.getByRole('alert')).toBeFocused();
	await press(page, 'Choisissez une réponse pour continuer.');
	// The first choice has the focus; the arrow goes to the next and chooses it.
	await page.keyboard.press('ArrowDown');
	await expect(page.getByLabel('En recherche d’emploi')).toBeChecked();
	await press(page, 'Continuer');

	await expect(heading(page)).toHaveText(/est-ce exact/);
	await expectClean(page);
	await tabTo(page, 'Oui');
	await page.keyboard.press('Space');
	await press(page, 'Continuer');
	await expect(heading(page)).toHaveText('Votre recherche d’emploi');
	await expectClean(page);
	await tabTo(page, 'Durée de recherche');
	await page.keyboard.type('3');
	await tabTo(page, 'Distance, transport');
	await page.keyboard.press('Space');
	await press(page, 'Continuer');
	// Two years later: a job since?
	await expect(heading(page)).toHaveText(/^Avez-vous eu un emploi/);
	await tabTo(page, 'Oui');
	await page.keyboard.press('ArrowDown');
	await press(page, 'Continuer');

	await expect(heading(page)).toHaveText('Relisez vos réponses');
	await expectClean(page);
	await press(page, 'Envoyer mes réponses');
	await expect(heading(page)).toHaveText(/^Merci/);
	await expectClean(page);
	await press(page, 'Relire ou modifier');
	await press(page, 'Modifier : Durée de recherche');
	await tabTo(page, 'Durée de recherche');
	await page.keyboard.press('Control+A');
	await page.keyboard.type('4');
	await press(page, 'Continuer');
	await expect(heading(page)).toHaveText('Vos réponses');
	await expect(page.getByText('4 mois')).toBeVisible();
});
