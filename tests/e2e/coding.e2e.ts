import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devenir } from './support/commands.ts';
import { signedIn, type SignedIn } from './support/sign-in.ts';

/** A class of CIAO whose titles nobody has coded: the workbench from the first decision to the last, by keyboard. */
const PROGRAMME = 'CIAO';
const COHORT = '1996';
const ADDRESS = `/staff/coding?programme=${PROGRAMME}`;

/** Titles, each a cluster of its own, and other spellings of the first two. */
const TITLES = [
	...[
		'Chargée d’accueil social',
		'chargé d accueil social',
		'CHARGEE D’ACCUEIL SOCIAL',
		'chargé(e) d’accueil social'
	],
	...['Vendeuse', 'Vendeur', 'vendeur'],
	...['Secrétaire', 'Caissière', 'Serveuse', 'Cuisinier', 'Boulanger', 'Coiffeuse', 'Maçon', 'Plombier'],
	...['Électricien', 'Menuisier', 'Jardinier', 'Chauffeur livreur', 'Magasinier', 'Comptable', 'Infirmière'],
	...['Aide-soignante', 'Sage-femme', 'Pharmacienne', 'Dentiste', 'Vétérinaire', 'Avocate', 'Notaire'],
	...['Architecte', 'Géomètre', 'Ingénieur informatique', 'Développeur web', 'Graphiste', 'Photographe'],
	...['Journaliste', 'Traductrice', 'Bibliothécaire', 'Professeur d’anglais', 'Auxiliaire de vie scolaire'],
	...['Animateur périscolaire', 'Éducateur sportif', 'Agent de sécurité', 'Pompier', 'Militaire', 'Policier'],
	...['Fleuriste', 'Bijoutier', 'Couturière', 'Mécanicien automobile', 'Carrossier', 'Peintre en bâtiment'],
	...['Sommelier', 'Réceptionniste', 'Femme de chambre', 'Agent immobilier', 'Assistante maternelle'],
	...['Paul, paul.durand@exemple.fr', 'عامل اجتماعي', 'Référente']
] as const;
const DECISIONS = 50;

let officer: SignedIn;
/** The lead of the demonstration has another programme; who administers may contest too. */
let contester: SignedIn;

test.beforeAll(async ({ browser, baseURL }) => {
	officer = await signedIn(browser, baseURL ?? '', 'etudes');
	contester = await signedIn(browser, baseURL ?? '', 'admin');
	const folder = await mkdtemp(join(tmpdir(), 'devenir-coding-'));
	const rows = TITLES.map((title, index) => `${String(index + 1)};${COHORT};En poste;"${title}"`);
	await writeFile(join(folder, 'titles.csv'), ['N;Promo;Situation;Poste', ...rows].join('\n'));
	const mapping = {
		...{ format: 'devenir-mapping', version: 1, name: 'Titles to code', key: { columns: ['N'] } },
		...{ programme: { code: { value: PROGRAMME } }, cohort: 'Promo' },
		waves: [
			{
				months: 6,
				fields: {
					collection: { value: 'complete' },
					activity: { column: 'Situation', values: { 'En poste': 'employed' }, empty: 'not-asked' },
					target: { value: 'undecided' },
					jobTitle: { column: 'Poste' }
				}
			}
		]
	};
	await writeFile(join(folder, 'mapping.json'), JSON.stringify(mapping));
	await devenir(
		...['import', join(folder, 'titles.csv'), '--mapping', join(folder, 'mapping.json')],
		...['--institution', 'demo']
	);
});

async function openAs(
	browser: Browser,
	storageState: SignedIn,
	options: BrowserContextOptions
): Promise<Page> {
	const context = await browser.newContext({ locale: 'fr-FR', storageState, ...options });
	return context.newPage();
}

async function expectAccessible(page: Page, name: string): Promise<void> {
	const width = page.viewportSize()?.width ?? 0;
	await page.screenshot({ path: `test-results/looks/coding-${name}-${String(width)}.png`, fullPage: true });
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
}

const waiting = async (page: Page): Promise<number> =>
	Number(/(\d+) intitulé/.exec((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[1]);

/** One decision with the keys of the queue: accept, or open the list, choose, decide. */
async function decideByKey(page: Page): Promise<void> {
	const before = await waiting(page);
	const name = (await page.locator(':focus').getAttribute('aria-label')) ?? '';
	if (name.startsWith('Accepter')) await page.keyboard.press('a');
	else {
		await page.keyboard.press('o');
		await expect(page.locator('select:focus')).toBeVisible();
		await page.locator('select:focus').selectOption('HORS_LISTE');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('heading', { level: 1 })).toContainText(`: ${String(before - 1)} intitulé`);
	await expect(page.locator('.queue :focus')).toBeVisible();
}

test('fifty decisions by keyboard, an undo, and the figure follows', async ({ browser, baseURL }) => {
	test.setTimeout(240_000);
	const page = await openAs(browser, officer, {
		baseURL: baseURL ?? '',
		viewport: { width: 1280, height: 800 }
	});
	await page.goto(ADDRESS);
	await page.waitForLoadState('networkidle');
	await expect(page.locator('.queue > li').first()).toContainText('4 personnes');
	await expect(page.locator('.queue > li').first()).toContainText('3 autres écritures');
	await expectAccessible(page, 'queue');
	await page.locator('[data-main]').first().focus();
	const all = await waiting(page);
	expect(all).toBeGreaterThan(DECISIONS);
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('.queue > li').nth(1).locator(':focus')).toBeVisible();
	await page.keyboard.press('k');
	for (let decided = 0; decided < DECISIONS; decided += 1) await decideByKey(page);
	expect(await waiting(page)).toBe(all - DECISIONS);
	await page.keyboard.press('u');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		`: ${String(all - DECISIONS + 1)} intitulé`
	);
	await expect(page.getByRole('status')).toContainText('Décision annulée');
	await expectAccessible(page, 'undone');

	await page.goto(`/staff/coding/rules?programme=${PROGRAMME}`);
	await expect(page.getByRole('row', { name: /accueil social/i })).toContainText('= M1');
	await expectAccessible(page, 'rules');
	await page.goto(`/staff?programme=${PROGRAMME}&cohort=${COHORT}&wave=6`);
	await expect(page.locator('main')).toContainText(`4 sur ${String(TITLES.length)}`);
	await page.context().close();
});

test('the pages of coding hold on a telephone', async ({ browser, baseURL }) => {
	const page = await openAs(browser, officer, {
		baseURL: baseURL ?? '',
		viewport: { width: 360, height: 800 }
	});
	for (const name of ['', '/target', '/rules', '/replay', '/second', '/lists']) {
		const answer = await page.goto(`/staff/coding${name}?programme=${PROGRAMME}`);
		expect(answer?.status(), name).toBe(200);
		await expectAccessible(page, name.slice(1) || 'queue');
	}
	await page.context().close();
});

test('without a script: a code is chosen, taken back; a job is decided, contested, answered', async ({
	browser,
	baseURL
}) => {
	const options = {
		baseURL: baseURL ?? '',
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 800 }
	};
	const page = await openAs(browser, officer, options);
	await page.goto(ADDRESS);
	const item = page.locator('.queue > li').last();
	await item.locator('summary').press('Enter');
	await item.getByLabel('Code', { exact: true }).selectOption('NON_PRECISE');
	await item.getByLabel(/^Raison/).fill('Une adresse, pas un métier');
	await item.getByRole('button', { name: 'Décider' }).press('Enter');
	await expect(page.getByRole('status')).toContainText('1 personne codée');
	await page.getByRole('button', { name: 'Annuler cette décision' }).press('Enter');
	await expect(page.getByRole('status')).toContainText('Décision annulée');

	await page.goto(`/staff/coding/target?programme=${PROGRAMME}`);
	const job = page.getByRole('region', { name: 'Emplois à décider' }).locator('.queue > li').last();
	await job.getByRole('button', { name: 'N’en est pas un' }).press('Enter');
	await expect(page.getByRole('alert')).toContainText('Donnez une raison');
	await job.getByLabel(/Raison de la décision/).fill('Rien ne dit quel est le métier');
	await job.getByRole('button', { name: 'N’en est pas un' }).press('Enter');
	await expect(page.getByRole('status')).toContainText('1 emploi décidé');

	const reader = await openAs(browser, contester, options);
	await reader.goto(`/staff/coding/target?programme=${PROGRAMME}`);
	const decided = (on: Page) =>
		on.locator('.queue > li').filter({ hasText: 'Rien ne dit quel est le métier' });
	await decided(reader).locator('summary').press('Enter');
	await decided(reader).getByLabel('Pourquoi').fill('Je connais cette personne : elle est à l’accueil');
	await decided(reader).getByRole('button', { name: 'Contester' }).press('Enter');
	await expect(reader.getByRole('status')).toContainText('La contestation est enregistrée');

	await page.goto(`/staff/coding/target?programme=${PROGRAMME}`);
	await expect(decided(page)).toContainText('La changer ajoute 1');
	await page.screenshot({ path: 'test-results/looks/coding-contest-1280.png', fullPage: true });
	await decided(page).getByLabel('Réponse').fill('Confirmé par l’employeur');
	await decided(page).getByRole('button', { name: 'Changer' }).press('Enter');
	await reader.reload();
	await expect(reader.locator('main')).toContainText('métier visé. Confirmé par l’employeur');
	await reader.context().close();
	await page.context().close();
});

test('without a script: an edition of the list is made by who has seen what it changes, and is signed', async ({
	browser,
	baseURL
}) => {
	const page = await openAs(browser, contester, {
		baseURL: baseURL ?? '',
		javaScriptEnabled: false,
		viewport: { width: 1280, height: 800 }
	});
	await page.goto(`/staff/coding/lists?programme=${PROGRAMME}&field=structure`);
	await expect(page.locator('[name="item.0.kinds"][value="mission-locale"]')).toBeChecked();
	await page.goto(`/staff/coding/lists?programme=${PROGRAMME}`);
	const added = page.locator('details').filter({ hasText: 'Ajouter une entrée' });
	await added.locator('summary').press('Enter');
	await added.getByLabel('Code', { exact: true }).fill('m7');
	await added.getByLabel('Libellé', { exact: true }).fill('Formateur d’adultes');
	await added.getByLabel('Par rapport au métier visé').selectOption('near');
	await added.getByLabel('Règles').fill('formateur @organisme');
	await page.getByRole('button', { name: 'Voir ce que cela change' }).press('Enter');
	await expect(page.getByRole('alert')).toContainText('« m7 » ne peut pas être un code');
	await expect(page.getByRole('alert')).toContainText('@organisme n’est pas un type d’employeur');
	await page.screenshot({ path: 'test-results/looks/coding-lists-refused-1280.png', fullPage: true });
	const entry = page.locator('details[open]');
	await entry.getByLabel('Code', { exact: true }).fill('M7');
	await entry.getByLabel('Règles').fill('formateur');
	// What is folded is sent as it was: an entry that nobody touched is not changed.
	await expect(page.locator('[name="item.0.keywords"]')).toHaveValue(/accueil/);
	await page.getByLabel('Raison').fill('Commission pédagogique de juin');
	await page.getByRole('button', { name: 'Voir ce que cela change' }).press('Enter');
	const preview = page.getByRole('region', { name: 'Ce que cette édition changerait' });
	await expect(preview.getByRole('listitem')).toHaveText(['Entrées ajoutées : M7']);
	await expect(preview).toContainText('Aucun intitulé en attente ne change');
	await page.screenshot({ path: 'test-results/looks/coding-lists-preview-1280.png', fullPage: true });
	await page.getByRole('button', { name: 'Publier cette édition' }).press('Enter');
	await expect(page.getByRole('status')).toContainText('Édition 2 publiée');
	await expect(page.getByRole('row', { name: /Commission pédagogique de juin/ })).toContainText(
		'Claude Fictif'
	);
	await page.context().close();
});

test('anyone reads which nomenclatures are in force, from where, and the passage between editions', async ({
	browser,
	baseURL
}) => {
	const page = await openAs(
		browser,
		{ cookies: [], origins: [] },
		{
			baseURL: baseURL ?? '',
			viewport: { width: 360, height: 800 }
		}
	);
	await page.goto('/nomenclatures');
	await expect(page.getByRole('row', { name: /ROME 4.0/ })).toContainText('Licence Ouverte 2.0');
	await expectAccessible(page, 'nomenclatures');
	await page.getByRole('link', { name: /PCS 2020/ }).click();
	await expect(page.getByRole('row', { name: /^434d/ })).toContainText('43');
	await expectAccessible(page, 'nomenclature');
	await page.context().close();
});
