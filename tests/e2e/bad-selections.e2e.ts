import { expect, test, type Page } from '@playwright/test';
import { openVisitor, type Visitor } from './support/browser-like.ts';
import { productUrl } from './support/commands.ts';
import { importClasses, openOwnInstitution, type ImportedGraduate } from './support/own-institution.ts';

/** Classes that have nothing to divide, or everything: programme → situation of each of its graduates. */
type Situation = ImportedGraduate['situation'];
const CLASSES: Readonly<Record<string, readonly Situation[]>> = {
	ONE: ['En poste'],
	SILENT: Array<Situation>(12).fill(''),
	NEUTRALISED: Array<Situation>(12).fill('Études'),
	NOBODY: Array<Situation>(30).fill('En recherche'),
	EVERYBODY: Array<Situation>(30).fill('En poste')
};

const PAGES = [
	'/staff',
	'/staff/explore',
	'/staff/figure?indicator=INS_NET',
	'/staff/quality',
	'/staff/definitions'
];
const TWINS = ['figures', 'explore', 'quality', 'definitions'].flatMap((name) => [
	`/staff/${name}.csv`,
	`/staff/${name}.json`
]);
const API = '/api/v1/figures';
const LONG = 'x'.repeat(10_000);
const SCRIPTS = /<script[\s\S]*?<\/script>/g;

/** What an address may ask and no data can answer. */
const IMPOSSIBLE = [
	'programme=NOT-THERE',
	'cohort=99999',
	'cohort=2020,abc',
	'wave=-1',
	'wave=1e309',
	'definitions=mine',
	'sex=X',
	'sex=toString',
	'route=__proto__',
	'programme=%00%27%3B--',
	`programme=${LONG}`,
	`sex=${LONG}`
];

/** What nobody is. */
const NOBODY = [
	'cohort=1999',
	'wave=119',
	`centre=${LONG}`,
	'centre=%00%27%3B--',
	'sex=F&entry=DE&route=VAE'
];

interface Asked {
	readonly path: string;
	readonly status: number;
	readonly text: string;
}

let officer: Visitor;
let key: string;

test.beforeAll(async () => {
	const { code, administrator } = await openOwnInstitution('peu');
	officer = administrator;
	const graduates = Object.entries(CLASSES).flatMap(([programme, people]) =>
		people.map((situation) => ({ programme, situation }))
	);
	await importClasses(code, graduates);
	const made = await officer.post('/staff/keys?/create', { name: 'Relevé', level: 'internal' });
	key = /<code>([^<]+)<\/code>/.exec(await made.text())?.[1] ?? '';
	expect(key).not.toBe('');
});

async function ask(base: string, query: string): Promise<Asked> {
	const path = `${base}${base.includes('?') ? '&' : '?'}${query}`;
	const response = base.startsWith('/api/')
		? await openVisitor(productUrl()).get(path, { authorization: `Bearer ${key}` })
		: await officer.get(path);
	return { path: path.slice(0, 120), status: response.status, text: await response.text() };
}

/** Numbers that are none, and values that are no word of ours: `undefined` is one, of `display`. */
function expectNoAccident({ path, text }: Asked): void {
	const seen = text
		.replace(SCRIPTS, '')
		.replace(/"display":"undefined"/g, '')
		.replace(path.includes('.csv') ? /(?<=[;,])undefined(?=[;,])/g : /$^/, '');
	expect(text.match(/.{0,40}\b(?:NaN|Infinity)\b.{0,40}/)?.[0], path).toBeUndefined();
	expect(seen.match(/.{0,40}(?:\bundefined\b|\[object ).{0,40}/)?.[0], path).toBeUndefined();
}

/** Where a page shows a share and not, near it, how many of how many. */
async function bareShares(page: Page, html: string): Promise<readonly string[]> {
	const shares = await page.evaluate((source) => {
		const main = new DOMParser().parseFromString(source, 'text/html').querySelector('main');
		if (!main) throw new Error('A page without its main part.');
		for (const aside of main.querySelectorAll('style, script, template')) aside.remove();
		const around = (text: Text, selector: string) => text.parentElement?.closest(selector)?.textContent ?? '';
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		const found: { text: string; near: string; table: string; drawn: boolean }[] = [];
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			if (/\d\s%/.test(node.data))
				found.push({
					text: node.data,
					near: around(node, 'article, tr, li, figure, p').replace(/\s+/g, ' ').trim(),
					table: around(node, 'table'),
					drawn: around(node, 'svg text') !== ''
				});
		}
		return found;
	}, html);
	return shares.filter((share) => isBare(share)).map(({ near }) => near.slice(0, 200));
}

interface Share {
	readonly text: string;
	readonly near: string;
	readonly table: string;
	readonly drawn: boolean;
}

function isBare({ text, near, table, drawn }: Share): boolean {
	// Neither the level of an interval, nor a goal, nor the end of an axis, is a share of these people.
	if (!/\d\s%/.test(text.replace(/95\s%|Objectif\s: \d+\s%/g, ''))) return false;
	if (drawn && /^100\s%$/.test(text)) return false;
	return !/\d[^%.;]* (?:sur|des|\/) \d/.test(near) && !/\(d\)\s*\d+\s*Numérateur \(x\)\s*\d/.test(table);
}

for (const base of [...PAGES, ...TWINS, API]) {
	test(`${base} tells what cannot be asked, and finds nobody where nobody is`, async ({ page }) => {
		await page.goto('/sign-in');
		for (const query of IMPOSSIBLE) {
			const asked = await ask(base, query);
			expect(asked.status, asked.path).toBe(400);
			expectNoAccident(asked);
			expect(asked.text, asked.path).toMatch(/(?:«|[A-ZÉÀ])[^<>{}]{15,}[.!?]/);
			expect(asked.text.replace(SCRIPTS, '').replace(/<[^>]*>/g, ''), asked.path).not.toContain(
				LONG.slice(0, 100)
			);
		}
		for (const query of NOBODY) {
			const asked = await ask(base, query);
			expect([200, 400], asked.path).toContain(asked.status);
			expectNoAccident(asked);
			if (PAGES.includes(base)) expect(await bareShares(page, asked.text), asked.path).toEqual([]);
		}
	});

	test(`${base} reads classes that have nothing to divide, or everything`, async ({ page }) => {
		await page.goto('/sign-in');
		for (const programme of Object.keys(CLASSES))
			for (const definitions of ['rncp', 'ove']) {
				const query = `programme=${programme}&cohort=2021&wave=6&definitions=${definitions}`;
				const asked = await ask(base, query);
				expect(asked.status, asked.path).toBe(200);
				expectNoAccident(asked);
				if (PAGES.includes(base)) expect(await bareShares(page, asked.text), asked.path).toEqual([]);
			}
	});
}
