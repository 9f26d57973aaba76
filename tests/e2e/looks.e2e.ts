import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signedIn, type SignedIn } from './support/sign-in.ts';

/** Pages for everybody, then pages of an administrator, by the names of their pictures. */
const PUBLIC_PAGES = {
	home: '/',
	method: '/method',
	accessibility: '/accessibility',
	privacy: '/privacy',
	sources: '/sources',
	'sign-in': '/sign-in',
	'not-found': '/no-such-page'
};
const STAFF_PAGES = {
	dashboard: '/staff?programme=CASP&cohort=2023',
	'dashboard-all': '/staff?cohort=all',
	'dashboard-tables': '/staff?programme=CASP&cohort=2023&table=trend&table=jobs&table=pay&table=structures',
	'dashboard-empty': '/staff?programme=CASP&cohort=1999',
	'dashboard-small': '/staff?programme=CASP&cohort=2023&modality=vae',
	'dashboard-ove': '/staff?programme=CASP&cohort=2023&definitions=ove',
	'dashboard-wrong': '/staff?wave=soon',
	explore: '/staff/explore?programme=CASP&cohort=all',
	'explore-crosstab': '/staff/explore?programme=CASP&cohort=all&rows=cohort&columns=contract',
	figure: '/staff/figure?programme=CASP&cohort=2023&wave=6&indicator=INS_GLOB',
	quality: '/staff/quality?programme=CASP&cohort=2023&wave=6',
	views: '/staff/views',
	promotions: '/staff/promotions?programme=CASP',
	'promotions-choose': '/staff/promotions',
	imports: '/staff/imports',
	questionnaires: '/staff/questionnaires',
	published: '/staff/published',
	coding: '/staff/coding?programme=CASP',
	'coding-target': '/staff/coding/target?programme=CASP',
	'coding-rules': '/staff/coding/rules?programme=CASP',
	'coding-replay': '/staff/coding/replay?programme=CASP',
	'coding-second': '/staff/coding/second?programme=CASP',
	keys: '/staff/keys',
	users: '/staff/users',
	account: '/staff/account'
};

/** Pages that say why they have nothing to show. */
const REFUSED: ReadonlyMap<string, number> = new Map([
	[PUBLIC_PAGES['not-found'], 404],
	[STAFF_PAGES['dashboard-wrong'], 400]
]);

const LOOKS = [
	{ width: 360, colorScheme: 'light' },
	{ width: 360, colorScheme: 'dark' },
	{ width: 1280, colorScheme: 'light' },
	{ width: 1280, colorScheme: 'dark' }
] as const;

/** The survey of one graduate, by the link that the start prints. */
function personalLink(): string {
	const path = /\/s\/\w+/.exec(process.env['DEVENIR_E2E_OUTPUT'] ?? '')?.[0];
	if (path === undefined) throw new Error('The start printed no personal link');
	return path;
}

/** Takes a picture to be opened beside the reference pages, and asks axe. */
async function look(page: Page, name: string, path: string): Promise<void> {
	const response = await page.goto(path);
	expect(response?.status(), path).toBe(REFUSED.get(path) ?? 200);
	await page.waitForLoadState('networkidle');
	await page.screenshot({ path: `test-results/looks/${name}.png`, fullPage: true });
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
	const { violations } = await new AxeBuilder({ page }).analyze();
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	expect(found, path).toEqual([]);
}

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

let staff: SignedIn;
test.beforeAll(async ({ browser, baseURL }) => {
	staff = await signedIn(browser, baseURL ?? '', 'admin');
});

for (const { width, colorScheme } of LOOKS) {
	const view = `${width}-${colorScheme}`;

	test(`public pages, ${width} pixels, ${colorScheme}`, async ({ browser, baseURL }) => {
		const pages = { ...PUBLIC_PAGES, survey: personalLink() };
		const context = await browser.newContext({
			baseURL: baseURL ?? '',
			viewport: { width, height: 800 },
			colorScheme
		});
		const page = await context.newPage();
		for (const [name, path] of Object.entries(pages)) await look(page, `${name}-${view}`, path);
		await context.close();
	});

	test(`staff pages, ${width} pixels, ${colorScheme}`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({
			baseURL: baseURL ?? '',
			viewport: { width, height: 800 },
			colorScheme,
			storageState: staff,
			reducedMotion: 'reduce'
		});
		const page = await context.newPage();
		for (const [name, path] of Object.entries(STAFF_PAGES)) await look(page, `${name}-${view}`, path);
		await context.close();
	});
}

test('no page scrolls sideways at 320 pixels', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		baseURL: baseURL ?? '',
		viewport: { width: 320, height: 640 },
		storageState: staff
	});
	const page = await context.newPage();
	for (const path of [...Object.values(PUBLIC_PAGES), personalLink(), ...Object.values(STAFF_PAGES)]) {
		await page.goto(path);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(overflow, path).toBeLessThanOrEqual(0);
	}
	await context.close();
});

test('the table of accounts scrolls in no way of its own on a phone', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		baseURL: baseURL ?? '',
		viewport: { width: 360, height: 800 },
		storageState: staff
	});
	const page = await context.newPage();
	await page.goto('/staff/users');
	const table = page.getByRole('region', { name: 'Personnes et rôles' });
	await expect(table).toBeVisible();
	await page.screenshot({ path: 'test-results/looks/users-stacked-360.png', fullPage: true });
	expect(await table.evaluate((region) => region.scrollWidth - region.clientWidth)).toBe(0);
	await context.close();
});
