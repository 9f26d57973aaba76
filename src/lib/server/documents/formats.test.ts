import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { anOutcome, aSilentGraduate } from '../../../../tests/factories/an-outcome.ts';
import { aSnapshotLine, workedExample } from '../../../../tests/factories/a-snapshot.ts';
import { aLock, aMaterial, madeOn, materialOf } from '../../../../tests/factories/a-material.ts';
import { all, openOffice, textIn, type Element } from '../../../../tests/support/office-files.ts';
import type { DossierMaterial } from './document.ts';
import { DOSSIER_DOCX } from './docx/dossier-docx.ts';
import { DOSSIER_HTML } from './html/dossier-html.ts';
import { DOSSIER_PDF } from './pdf/dossier-pdf.ts';

/** Percentages, euros and « x sur d », wherever they stand in a text. */
const FIGURES = /(?:[<>] )?\d[\d,]* %|\d{1,3}(?: \d{3})* €|\d+ sur \d+/g;

const figuresIn = (text: string) => text.replace(/\s/g, ' ').match(FIGURES) ?? [];
const unique = (figures: readonly string[]) => [...new Set(figures)].sort();

const htmlOf = async (material: DossierMaterial) =>
	new TextDecoder().decode(await DOSSIER_HTML.make(material, 'fr'));

/** What is read of a page, its drawings apart. */
const textOfHtml = (html: string) =>
	html
		.replace(/<style>.*?<\/style>|<svg.*?<\/svg>/gs, '')
		.replace(/<[^>]+>/g, '\n')
		.replaceAll('&amp;', '&')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"');

const documentOf = (bytes: Uint8Array): Element => {
	const part = openOffice(bytes)['word/document.xml'];
	if (!part) throw new Error('A DOCX file has a document.');
	return part;
};
const textOfDocx = (bytes: Uint8Array) => all(documentOf(bytes), 'w:t').map(textIn).join('\n');

async function textOfPdf(bytes: Uint8Array): Promise<string> {
	const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
	return text;
}

/** Two promotions that differ, so that a figure in the wrong place is seen. */
const twoPromotions = materialOf([...workedExample(2022).slice(0, 24), ...workedExample(2023)], [2022, 2023]);

describe('the figures of a dossier', () => {
	it('are the same in HTML, DOCX and PDF', async () => {
		const html = figuresIn(textOfHtml(await htmlOf(twoPromotions)));
		const docx = figuresIn(textOfDocx(await DOSSIER_DOCX.make(twoPromotions, 'fr')));
		const pdf = figuresIn(await textOfPdf(await DOSSIER_PDF.make(twoPromotions, 'fr')));
		expect(docx).toEqual(html);
		expect(unique(pdf)).toEqual(unique(html));
		// By hand: 2023 is regulation 2.2; in 2022 all of 24 answered, 21 of them work, 16 in the target job.
		for (const figure of [
			'21 sur 26',
			'16 sur 26',
			'81 %',
			'62 %',
			'76 %',
			'80 %',
			'88 %',
			'67 %',
			'21 sur 24'
		])
			expect(html, figure).toContain(figure);
		expect(html).toContain('26 000 €');
	});
});

describe('a dossier as HTML', () => {
	it('says its language and title, marks a draft and invented data, and runs nothing', async () => {
		const html = await htmlOf(aMaterial({ lock: null }));
		expect(html).toContain('<html lang="fr">');
		expect(html).toContain('<title>Dossier RNCP CASP, promotions 2022 et 2023</title>');
		expect(html).toContain('non figé');
		expect(html).toContain('Données fictives.');
		expect(html).not.toMatch(/<script|src=|url\(|href=/);
		expect(await htmlOf(aMaterial())).not.toContain('non figé');
	});

	it('escapes what people wrote', async () => {
		const line = aSnapshotLine(1, [
			anOutcome({ jobTitle: '<script>alert(1)</script>', jobFamily: 'HORS_LISTE' })
		]);
		const material = {
			...materialOf([line], [2023]),
			comments: { introduction: '<img src=x onerror=alert(1)>' }
		};
		expect(await htmlOf(material)).not.toMatch(/<script|<img/);
	});

	it('names every table and every drawing', async () => {
		const html = await htmlOf(aMaterial());
		const count = (pattern: RegExp) => (html.match(pattern) ?? []).length;
		expect(count(/<table/g)).toBe(count(/<caption>[^<]+<\/caption>/g));
		expect(count(/<svg/g)).toBe(count(/<svg[^>]* role="img" aria-label="[^"]{20,}"/g));
		expect(count(/<svg/g)).toBeGreaterThan(6);
	});
});

describe('a dossier as DOCX', () => {
	it('has real headings, header rows, described pictures, and what the lead says', async () => {
		const document = documentOf(await DOSSIER_DOCX.make(aMaterial(), 'fr'));
		const styles = all(document, 'w:pStyle').map(({ attributes }) => attributes['w:val']);
		expect(styles).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'Comment']));
		const tables = all(document, 'w:tbl');
		expect(tables.length).toBeGreaterThan(10);
		expect(tables.every((table) => all(table, 'w:tblHeader').length === 1)).toBe(true);
		const pictures = all(document, 'wp:docPr').map(({ attributes }) => attributes['descr'] ?? '');
		expect(pictures.length).toBeGreaterThan(6);
		expect(pictures.every((text) => text.length > 20)).toBe(true);
		expect(textIn(document)).toContain('Le centre de Lyon a ouvert en 2023.');
	});

	it('says its language', async () => {
		const styles = openOffice(await DOSSIER_DOCX.make(aMaterial(), 'en'))['word/styles.xml'];
		expect(styles && all(styles, 'w:lang').map(({ attributes }) => attributes['w:val'])).toContain('en-GB');
	});
});

describe('a dossier as PDF', () => {
	it('has title, language, PDF/UA mark, and the hash of the lock at the foot of pages', async () => {
		const bytes = await DOSSIER_PDF.make(aMaterial(), 'fr');
		const raw = Buffer.from(bytes).toString('latin1');
		expect(raw).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
		expect(raw).toMatch(/\/Lang\s*\(fr\)/);
		expect(raw).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
		expect(raw).toMatch(/\/DisplayDocTitle true/);
		const pdf = await getDocumentProxy(new Uint8Array(bytes));
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Title: 'Dossier RNCP CASP, promotions 2022 et 2023', Language: 'fr' });
		const page = await pdf.getPage(2);
		const { items } = await page.getTextContent();
		const said = items.map((item) => ('str' in item ? item.str : '')).join(' ');
		expect(said).toContain(`version figée ${aLock().dossierSha256.slice(0, 16)}`);
	});

	it('is tagged: headings, lists, tables with their headers, drawings with what they say', async () => {
		const pdf = await getDocumentProxy(new Uint8Array(await DOSSIER_PDF.make(aMaterial(), 'fr')));
		const roles = new Map<string, number>();
		const alts: string[] = [];
		const visit = (node: unknown): void => {
			if (typeof node !== 'object' || node === null) return;
			if ('role' in node && typeof node.role === 'string') {
				roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
				if (node.role === 'Figure') alts.push('alt' in node && typeof node.alt === 'string' ? node.alt : '');
			}
			if ('children' in node && Array.isArray(node.children)) node.children.forEach(visit);
		};
		for (let at = 1; at <= pdf.numPages; at += 1) visit(await (await pdf.getPage(at)).getStructTree());
		expect([...roles.keys()]).toEqual(
			expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'Caption', 'L', 'LI', 'Figure'])
		);
		expect(roles.get('TH')).toBeGreaterThan(30);
		expect(alts.length).toBeGreaterThan(6);
		expect(alts.every((alt) => alt.length > 20)).toBe(true);
	});

	it('prints a square for a letter that its font does not have, and reads no text as markup', async () => {
		const line = aSnapshotLine(1, [
			anOutcome({ jobFamily: 'HORS_LISTE', jobTitle: 'Agent 👍 東 e\u0301quipe\u200b' })
		]);
		const material = {
			...materialOf([line], [2023]),
			comments: { introduction: '#strong[x] *y* $z$ \\ _w_' }
		};
		const text = await textOfPdf(await DOSSIER_PDF.make(material, 'fr'));
		expect(text).toContain('Agent □ □ équipe');
		expect(text).toContain('#strong[x] *y* $z$ \\ _w_');
	});

	it('marks every page of a draft', async () => {
		const { text } = await extractText(
			new Uint8Array(await DOSSIER_PDF.make(aMaterial({ lock: null }), 'fr'))
		);
		expect(text.every((page) => page.includes('non figé'))).toBe(true);
	});
});

describe('every format', () => {
	it.each([DOSSIER_HTML, DOSSIER_DOCX, DOSSIER_PDF])(
		'$name is the same, byte for byte, whenever it is made',
		async (document) => {
			const first = await madeOn('2025-01-01', document);
			expect(Buffer.compare(first, await madeOn('2031-07-14', document))).toBe(0);
		}
	);

	it.each<[string, DossierMaterial]>([
		['no promotion', materialOf([], [])],
		['a promotion of nobody', materialOf([], [2023])],
		['a promotion that was not asked', materialOf([aSnapshotLine(1, [anOutcome()], { waves: [] })], [2023])],
		[
			'nobody who answered',
			materialOf(
				[1, 2].map((at) => aSnapshotLine(at, [aSilentGraduate()])),
				[2023]
			)
		],
		[
			'a class of three',
			materialOf(
				[1, 2, 3].map((at) => aSnapshotLine(at, [anOutcome()])),
				[2023]
			)
		]
	])('is made of %s, without NaN', async (_, material) => {
		const texts = [
			textOfHtml(await htmlOf(material)),
			textOfDocx(await DOSSIER_DOCX.make(material, 'fr')),
			await textOfPdf(await DOSSIER_PDF.make(material, 'en'))
		];
		for (const text of texts) expect(text).not.toMatch(/NaN|Infinity|undefined|\bnull\b|report\.|\{\w+\}/);
	});
});
