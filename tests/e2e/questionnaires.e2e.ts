import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { anLss, aQuestion, lssText, someAnswers, someRows } from '../factories/an-lss.ts';
import { hasSharedFile, sharedFile } from '../support/import-files.ts';
import { expectAccessible } from './support/accessible.ts';
import { signedIn, type SignedIn } from './support/sign-in.ts';

/** A questionnaire of another tool becomes a draft, with what could not be carried. */
let officer: SignedIn;
let interviewer: SignedIn;
test.beforeAll(async ({ browser, baseURL }) => {
	officer = await signedIn(browser, baseURL ?? '', 'etudes');
	interviewer = await signedIn(browser, baseURL ?? '', 'enquete');
});

const both = (qid: number, type: string, fr: string, en: string, fields = {}) => [
	aQuestion(qid, type, { question: fr, ...fields }),
	aQuestion(qid, type, { question: en, language: 'en', ...fields })
];

/** A survey in both languages with a choice, a condition, an array, a ranking and a picture. */
const survey = (title: string) =>
	lssText(
		anLss(
			{
				groups: [{ gid: '1', group_order: '0', group_name: 'Emploi' }],
				questions: [
					...both(1, 'L', '<p>Êtes-vous <b>en emploi</b> ?</p>', 'Are you <b>in work</b>?', {
						title: 'emploi'
					}),
					...both(2, 'S', 'Quel est votre métier ?', 'What is your job?', {
						title: 'metier',
						relevance: 'emploi.NAOK == "A1"',
						mandatory: 'N'
					}),
					...both(3, 'F', 'Êtes-vous satisfait de…', 'Are you satisfied with…', { title: 'sat' }),
					...both(4, 'R', 'Classez vos raisons', 'Rank your reasons', { title: 'rang' }),
					...both(5, 'N', 'Combien d’heures ?', 'How many hours?', {
						title: 'heures',
						relevance: 'sat_R1.NAOK > 2'
					})
				],
				answers: ['fr', 'en'].flatMap((language) => [
					...someAnswers(1, ['A1', 'A2'], { language }),
					...someAnswers(3, ['1', '2', '3'], { language })
				]),
				subquestions: ['fr', 'en'].flatMap((language) => someRows(3, ['R1', 'R2'], { language })),
				surveys_languagesettings: ['fr', 'en'].map((surveyls_language) => ({
					surveyls_language,
					surveyls_title: title,
					surveyls_welcometext: '<script>alert(1)</script>Bonjour'
				}))
			},
			{ languages: ['fr', 'en'] }
		)
	);

async function openAs(
	browser: Browser,
	storageState: SignedIn,
	options: BrowserContextOptions
): Promise<Page> {
	const context = await browser.newContext({ locale: 'fr-FR', storageState, ...options });
	return context.newPage();
}

async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
	await page.goto('/staff/questionnaires');
	await page
		.getByLabel('Fichier du questionnaire')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
	await page.getByRole('button', { name: 'Lire ce questionnaire' }).press('Enter');
}

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

for (const [width, javaScriptEnabled] of [
	[360, false],
	[360, true],
	[1280, true]
] as const) {
	const script = javaScriptEnabled ? 'with' : 'without';
	test(`a survey becomes a draft ${script} a script, at ${String(width)} pixels`, async ({
		browser,
		baseURL
	}) => {
		const page = await openAs(browser, officer, {
			baseURL: baseURL ?? '',
			viewport: { width, height: 800 },
			javaScriptEnabled
		});
		const title = `Insertion ${String(width)} ${script}`;
		await send(page, 'enquete.lss', Buffer.from(survey(title)));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await expect(page.locator('main')).toContainText('posé à personne tant qu’il n’est pas publié');

		const left = section(page, 'Ce qui n’a pas pu être repris');
		const ranking = left.getByRole('listitem').filter({ hasText: 'Un classement n’existe pas ici.' }).first();
		await expect(ranking).toContainText('rang');
		await expect(ranking).toContainText('Classez vos raisons');
		await expect(left).toContainText('sat_R1.NAOK > 2');
		await expect(left).toContainText('Le texte d’accueil n’est pas repris');
		await expect(section(page, 'Ce qui est repris autrement')).toContainText('une question par ligne');

		const questions = section(page, 'Les questions');
		const job = questions.locator('#q-EMPLOI');
		await expect(job).toContainText('Êtes-vous en emploi ?');
		await expect(job.locator('[lang="en"]').first()).toHaveText('Are you in work?');
		await expect(job).toContainText('dans le fichier : emploi');
		await expect(questions.locator('#q-METIER')).toContainText('si EMPLOI est A1 (« Choix A1 »)');
		await expect(questions.locator('#q-METIER')).toContainText('On peut préférer ne pas répondre');
		await expect(questions.locator('#q-SATR1')).toContainText('Êtes-vous satisfait de… – Ligne R1');
		await expect(questions.locator('#q-RANG')).toHaveCount(0);
		// The same page without a script is what axe looked at with one.
		if (javaScriptEnabled) await expectAccessible(page);

		const address = await page.getByRole('link', { name: 'Télécharger le brouillon' }).getAttribute('href');
		const json = (await (await page.request.get(address ?? '')).json()) as Record<string, unknown>;
		expect(json).toMatchObject({
			source: 'lss',
			draft: { status: 'draft', title: { fr: title, en: title } }
		});

		await page.goto('/staff/questionnaires');
		await expect(page.getByRole('link', { name: title })).toBeVisible();
		if (javaScriptEnabled) await expectAccessible(page);
		await page.getByRole('link', { name: title }).click();
		await page.getByRole('button', { name: 'Supprimer ce brouillon' }).press('Enter');
		await expect(page.getByRole('status')).toContainText('Le brouillon est supprimé.');
		await expect(page.getByRole('link', { name: title })).toHaveCount(0);
		await page.context().close();
	});
}

test('a file that cannot be read says where and why, and stores nothing', async ({ browser, baseURL }) => {
	const page = await openAs(browser, officer, { baseURL: baseURL ?? '' });
	await send(page, 'coupe.lss', Buffer.from(survey('Coupé').slice(0, -60)));
	await expect(page.getByRole('alert')).toContainText('coupe.lss est abîmé à la ligne');
	await expect(page).toHaveTitle(/^Erreur/);
	await expectAccessible(page);
	await page.goto('/staff/questionnaires');
	await expect(page.locator('main')).not.toContainText('coupe.lss');
	await page.context().close();
});

test('whoever calls people reads the drafts and sends none', async ({ browser, baseURL }) => {
	const page = await openAs(browser, interviewer, { baseURL: baseURL ?? '' });
	await page.goto('/staff/questionnaires');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Questionnaires');
	await expect(page.getByLabel('Fichier du questionnaire')).toHaveCount(0);
	await page.context().close();
});

const REAL_SURVEY = 'surveys/limesurvey/anip_2018_insercion_survey_927243.lss';

for (const [width, colorScheme] of [
	[360, 'light'],
	[360, 'dark'],
	[1280, 'light'],
	[1280, 'dark']
] as const) {
	test(`a real survey can be read again, ${String(width)} pixels, ${colorScheme}`, async ({
		browser,
		baseURL
	}) => {
		test.skip(!hasSharedFile(REAL_SURVEY), 'needs the shared folder');
		const page = await openAs(browser, officer, {
			baseURL: baseURL ?? '',
			viewport: { width, height: 800 },
			colorScheme
		});
		await page.goto('/staff/questionnaires');
		await page.getByLabel('Fichier du questionnaire').setInputFiles(sharedFile(REAL_SURVEY));
		await page.getByRole('button', { name: 'Lire ce questionnaire' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('ANIP 2018');
		const view = `${String(width)}-${colorScheme}`;
		await page.screenshot({ path: `test-results/looks/questionnaire-draft-${view}.png`, fullPage: true });
		await expectAccessible(page);
		await page.goto('/staff/questionnaires');
		await page.screenshot({ path: `test-results/looks/questionnaire-list-${view}.png`, fullPage: true });
		await page
			.getByRole('link', { name: /ANIP 2018/ })
			.first()
			.click();
		await page.getByRole('button', { name: 'Supprimer ce brouillon' }).click();
		await expect(page.getByRole('status')).toContainText('Le brouillon est supprimé.');
		await page.context().close();
	});
}
