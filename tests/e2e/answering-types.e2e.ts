import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { parseSettings } from '#lib/server/settings.ts';
import { chooseDatabase } from '../../src/cli/database.ts';
import { devenir } from './support/commands.ts';
import { askClass } from './support/graduates.ts';

/** One question of each type, one after the other. */
const DOCUMENT = 'tests/fixtures/questionnaires/every-type.json';

test.use({ viewport: { width: 360, height: 740 } });

let paths: string[] = [];

/** A campaign of a class that no other test asks, with the document instead of the standard questionnaire. */
test.beforeAll(async () => {
	const { campaignId, links } = await askClass('2020', 30);
	const published = (await devenir('questionnaire', 'publish', DOCUMENT, '--institution', 'demo')) as {
		readonly id: string;
	};
	const settings = parseSettings(process.env);
	if (!settings.ok) throw new Error(JSON.stringify(settings.problems));
	const chosen = await chooseDatabase(settings.value);
	const sql = postgres(chosen.url, { max: 1, onnotice: () => undefined });
	await sql`update campaigns set questionnaire_version_id = ${published.id} where id = ${campaignId}`;
	await sql.end();
	await chosen.release();
	paths = links.map(({ link }) => link);
});

const next = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click();

async function begin(page: Page): Promise<void> {
	await page.goto(paths.pop() ?? '');
	await page.getByRole('button', { name: 'Commencer' }).click();
}

async function look(page: Page, name: string): Promise<void> {
	await page.screenshot({ path: `test-results/looks/type-${name}.png`, fullPage: true });
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
		name
	).toEqual([]);
}

/** What is done on the page of each type, in order. */
const ANSWERS: readonly (readonly [code: string, answer: (page: Page) => Promise<unknown>])[] = [
	['SINGLE', (page) => page.getByLabel('A', { exact: true }).check()],
	['LISTED', (page) => page.getByLabel('LISTED').selectOption('C')],
	['SEVERAL', (page) => page.getByLabel('B', { exact: true }).check()],
	['YESNO', (page) => page.getByLabel('Non', { exact: true }).check()],
	['LINE', (page) => page.getByLabel('LINE').fill('mot')],
	['MAIL', (page) => page.getByLabel('MAIL').fill('prenom.nom@exemple.fr')],
	['LINES', (page) => page.getByLabel('LINES').fill('Deux\nlignes')],
	['NUMBER', (page) => page.getByLabel('NUMBER').fill('80 %')],
	[
		'MONTH',
		async (page) => {
			await page.getByLabel('Mois').selectOption('6');
			await page.getByLabel('Année').fill('2024');
		}
	],
	[
		'DAY',
		async (page) => {
			await page.getByLabel('Jour').fill('29');
			await page.getByLabel('Mois').selectOption('2');
			await page.getByLabel('Année').fill('2024');
		}
	],
	['SCALE', (page) => page.getByLabel('7', { exact: true }).check()],
	[
		'MATRIX',
		async (page) => {
			await page.getByRole('group', { name: 'R1' }).getByLabel('A', { exact: true }).check();
			await page.getByRole('group', { name: 'R2' }).getByLabel('B', { exact: true }).check();
		}
	],
	[
		'RANKING',
		async (page) => {
			await page.getByLabel('Place 1').selectOption('C');
			await page.getByLabel('Place 2').selectOption('A');
		}
	],
	[
		'PAY',
		async (page) => {
			await page.getByLabel('Montant en euros').fill('1 650');
			await page.getByLabel('net par mois').check();
			await page.getByLabel('Je n’ai pas de prime').check();
		}
	],
	[
		'PLACE',
		async (page) => {
			await page.getByLabel('En France').check();
			await page.getByLabel('Département').selectOption('93');
		}
	],
	['TITLE', (page) => page.getByLabel('TITLE').fill('Conseillère')],
	['EMPLOYER', (page) => page.getByLabel('EMPLOYER').fill('Mission locale')],
	['READ', () => Promise.resolve()]
];

for (const javaScriptEnabled of [true, false]) {
	test(`each type is answered ${javaScriptEnabled ? 'with' : 'without'} scripts, told what is wrong, and read again`, async ({
		browser,
		baseURL
	}) => {
		test.slow();
		const context = await browser.newContext({
			baseURL: baseURL ?? '',
			javaScriptEnabled,
			viewport: { width: 360, height: 740 },
			locale: 'fr-FR'
		});
		const page = await context.newPage();
		await begin(page);
		for (const [code, answer] of ANSWERS) {
			expect(new URL(page.url()).pathname).toBe(`/s/reponse/${code}`);
			if (javaScriptEnabled) await look(page, code.toLowerCase());
			if (!['LINES', 'READ'].includes(code)) {
				await next(page);
				await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible();
				if (javaScriptEnabled) await look(page, `${code.toLowerCase()}-error`);
			}
			await answer(page);
			await next(page);
		}
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Relisez vos réponses');
		for (const said of ['29 février 2024', '7 sur 10', '1. C', 'Mission locale'])
			await expect(page.getByText(said).first()).toBeVisible();
		if (javaScriptEnabled) await look(page, 'check');
		await context.close();
	});
}

/** Answers what comes before the title of a job. */
async function beginAtTitle(page: Page): Promise<void> {
	await begin(page);
	for (const [code, answer] of ANSWERS) {
		if (code === 'TITLE') break;
		await answer(page);
		await next(page);
	}
}

test('titles and employers are suggested while they are written, and need not be taken', async ({ page }) => {
	await beginAtTitle(page);
	const suggested = (text: string) => page.locator(`datalist option[value="${text}"]`);
	await page.getByLabel('TITLE').pressSequentially('conseillère en inser');
	await expect(suggested('Conseillère en insertion professionnelle')).toBeAttached();
	await next(page);
	await page.getByLabel('EMPLOYER').pressSequentially('mission lo');
	await expect(suggested('Mission locale')).toBeAttached();
	// What was written stays what was written.
	await page.getByRole('link', { name: 'Question précédente' }).click();
	await expect(page.getByLabel('TITLE')).toHaveValue('conseillère en inser');
});

/** From the employer to the title. */
async function goBack(page: Page): Promise<void> {
	await expect(page.getByLabel('EMPLOYER')).toBeVisible();
	await page.getByRole('link', { name: 'Question précédente' }).click();
}

test('a suggestion that is chosen brings its code, and loses it when the text is changed', async ({
	page
}) => {
	await beginAtTitle(page);
	const title = page.getByLabel('TITLE');
	const code = page.locator('input[name="TITLE-chosen"]');
	const text = 'Conseillère en insertion professionnelle';
	await title.pressSequentially('conseillère en inser');
	await expect(page.locator(`datalist option[value="${text}"]`)).toBeAttached();
	// As a browser does when a line of its list is chosen: the whole text at once, in an event of no typing.
	await title.evaluate((field: HTMLInputElement, chosen) => {
		field.value = chosen;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	}, text);
	await expect(code).toHaveValue('rome K1801');
	await next(page);
	await goBack(page);
	await expect(title).toHaveValue(text);
	await expect(code).toHaveValue('rome K1801');
	await title.press('End');
	await title.press('Backspace');
	await expect(code).toHaveValue('');
	await next(page);
	await goBack(page);
	await expect(title).toHaveValue(text.slice(0, -1));
	await expect(code).toHaveValue('');
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('a title is a plain field, and what is written is kept', async ({ page }) => {
		await beginAtTitle(page);
		await page.getByLabel('TITLE').fill('Conseillère en insertion professionnelle');
		await next(page);
		await goBack(page);
		await expect(page.getByLabel('TITLE')).toHaveValue('Conseillère en insertion professionnelle');
		await expect(page.locator('input[name="TITLE-chosen"]')).toHaveValue('');
	});
});

test('nobody without a response is told anything, and odd requests get an empty list', async ({
	request,
	page
}) => {
	expect((await request.get('/s/reponse/suggestions?kind=job-title&text=conseiller')).status()).toBe(401);
	await begin(page);
	const ask = async (query: string) => page.request.get(`/s/reponse/suggestions?${query}`);
	expect((await ask('kind=__proto__&text=conseiller')).status()).toBe(400);
	for (const query of ['kind=employer', 'kind=employer&text=a', `kind=employer&text=${'x'.repeat(5000)}`])
		expect(await (await ask(query)).json(), query.slice(0, 40)).toEqual([]);
	const statuses = new Set<number>();
	for (let asked = 0; asked < 130; asked += 1)
		statuses.add((await ask('kind=employer&text=mission')).status());
	expect([...statuses]).toEqual([200, 429]);
});

test('questionnaires are checked, exported and compared as documents on the command line', async () => {
	const demo = ['--institution', 'demo'];
	expect(await devenir('questionnaire', 'check', DOCUMENT, ...demo)).toEqual({
		code: 'every-type',
		items: 18,
		problems: []
	});
	const exported = await devenir('questionnaire', 'export', 'every-type@1', ...demo);
	expect(exported).toMatchObject({ code: 'every-type', format: 1 });
	expect(await devenir('questionnaire', 'schema', ...demo)).toMatchObject({ type: 'object' });
	const changes = (await devenir(
		...['questionnaire', 'diff', 'every-type', 'tests/fixtures/questionnaires/pages.json'],
		...demo
	)) as readonly { readonly code: string; readonly fate: string }[];
	expect(changes.filter(({ fate }) => fate === 'new').map(({ code }) => code)).toEqual([
		'WORK',
		'NAME',
		'TOWN',
		'LAST'
	]);

	const folder = await mkdtemp(join(tmpdir(), 'devenir-questionnaire-'));
	const faulty = join(folder, 'faulty.json');
	const document = JSON.parse(await readFile(DOCUMENT, 'utf8')) as { items: Record<string, unknown>[] };
	const [first] = document.items;
	if (first) first['when'] = { question: 'YESNO', in: ['YES'] };
	await writeFile(faulty, JSON.stringify(document));
	for (const action of ['check', 'publish'])
		await expect(devenir('questionnaire', action, faulty, ...demo)).rejects.toMatchObject({
			code: 2,
			stdout: expect.stringContaining('questionnaire.condition-later')
		});
	await rm(folder, { recursive: true });
});
