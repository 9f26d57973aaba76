import { expect, test, type Browser, type Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devenir } from './support/commands.ts';
import { signIn } from './support/sign-in.ts';

/** A class that the demonstration does not have: 24 answers of 30, 18 in work, 3 studying. */
const PAST_CLASS = 2009;

const SITUATIONS: readonly (readonly [situation: string, people: number])[] = [
	['En poste', 18],
	['En recherche', 3],
	['Études', 3],
	['', 6]
];

const MAPPING = {
	format: 'devenir-mapping',
	version: 1,
	name: 'Main job: a spreadsheet of one class',
	key: { columns: ['Numéro'] },
	programme: { code: { value: 'CASP' } },
	cohort: 'Promotion',
	// Known, so that nobody is asked again.
	award: { entrySituation: { value: 'DE' } },
	waves: [
		{
			months: 6,
			fields: {
				collection: { column: 'Situation', empty: 'no-contact', otherwise: 'complete', values: {} },
				activity: {
					column: 'Situation',
					empty: 'not-asked',
					values: { 'En poste': 'employed', 'En recherche': 'seeking', Études: 'studying' }
				}
			}
		}
	]
};

function spreadsheet(): string {
	const people = SITUATIONS.flatMap(([situation, count]) => Array.from({ length: count }, () => situation));
	const rows = people.map((situation, index) => `${String(index + 1)};${String(PAST_CLASS)};${situation}`);
	return ['Numéro;Promotion;Situation', ...rows].join('\r\n');
}

const headline = (page: Page, name: string) =>
	page.locator('article').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Answers as somebody in work who prefers to say nothing else. */
async function answerInWork(page: Page): Promise<void> {
	const heading = page.getByRole('heading', { level: 1 });
	const decline = page.getByLabel('Je préfère ne pas répondre');
	const lists = page.locator('select:has(option[value="refused"])');
	await page.getByLabel('En emploi').first().check();
	// Whoever will not say whether the job is full time is not asked for its share: eleven screens.
	for (let screen = 2; screen <= 11; screen += 1) {
		await page.getByRole('button', { name: 'Continuer' }).click();
		await expect(page.getByText(`Question ${String(screen)} sur 1`)).toBeVisible();
		for (const box of await decline.all()) await box.check();
		for (const list of await lists.all()) await list.selectOption('refused');
	}
	await page.getByRole('button', { name: 'Continuer' }).click();
	await expect(heading).toHaveText('Relisez vos réponses');
	await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
}

const isoDate = (daysFromNow: number) =>
	new Date(Date.now() + daysFromNow * 86_400_000).toISOString().slice(0, 10);

/** Asks the past class again, and gives the link of its last graduate, who is among those without an answer. */
async function linkOfSilentGraduate(): Promise<string> {
	const campaign = (await devenir(
		...['campaign', 'launch', '--programme', 'CASP', '--cohort', String(PAST_CLASS), '--wave', '6'],
		...['--reference', isoDate(-10), '--closes', isoDate(20), '--institution', 'demo']
	)) as { readonly campaignId: string };
	const links = (await devenir(
		'links',
		'--campaign',
		campaign.campaignId,
		'--institution',
		'demo'
	)) as readonly {
		readonly award: string;
		readonly link: string;
	}[];
	const link = links.find(({ award }) => award === '30')?.link;
	if (link === undefined) throw new Error('The last graduate was not invited.');
	return link;
}

async function openWithoutScript(browser: Browser, baseURL: string): Promise<Page> {
	const context = await browser.newContext({ baseURL, javaScriptEnabled: false, locale: 'fr-FR' });
	return context.newPage();
}

test('last year’s spreadsheet in, the rate read, a graduate answers, and the rate moves', async ({
	page,
	browser,
	baseURL
}) => {
	const folder = await mkdtemp(join(tmpdir(), 'devenir-main-job-'));
	const [file, mapping] = [join(folder, 'past.csv'), join(folder, 'mapping.json')];
	await writeFile(file, spreadsheet());
	await writeFile(mapping, JSON.stringify(MAPPING));
	const imported = await devenir('import', file, '--mapping', mapping, '--institution', 'demo');
	expect(imported).toMatchObject({ rows: 30, created: 30 });
	await rm(folder, { recursive: true });

	await signIn(page, 'responsable');
	await page.goto(`/staff?programme=CASP&cohort=${String(PAST_CLASS)}&wave=6`);
	await expect(headline(page, 'Taux de réponse')).toContainText('24 sur 30');
	// By hand: 18 in work of 24 answers less 3 studying.
	await expect(headline(page, 'Insertion globale')).toContainText('18 sur 21');

	const graduate = await openWithoutScript(browser, baseURL ?? '');
	await graduate.goto(await linkOfSilentGraduate());
	await graduate.getByRole('button', { name: 'Commencer' }).click();
	await answerInWork(graduate);
	await expect(graduate.getByRole('heading', { level: 1 })).toContainText('Merci');

	const reading = async () => {
		await page.reload();
		return headline(page, 'Insertion globale').textContent();
	};
	await expect.poll(reading, { timeout: 1_000, intervals: [50] }).toContain('19 sur 22');
	await expect(headline(page, 'Taux de réponse')).toContainText('25 sur 30');
	await graduate.context().close();
});
