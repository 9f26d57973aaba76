import { beforeAll, describe, expect, it } from 'vitest';
import { aMaterial } from '../../../../../tests/factories/a-material.ts';
import { readTags, tagged, type TaggedElement } from '../../../../../tests/support/document-tables.ts';
import { DOSSIER_PDF } from './dossier-pdf.ts';

/** What a screen reader is told of a dossier. */
let pages: readonly TaggedElement[];
beforeAll(async () => {
	pages = await readTags(await DOSSIER_PDF.make(aMaterial(), 'fr'));
});

describe('the structure of a PDF', () => {
	it('has no table without a row of header cells, and rows of one width', () => {
		const tables = tagged(pages, 'Table');
		expect(tables.length).toBeGreaterThan(10);
		for (const table of tables) {
			const rows = tagged(table.children, 'TR').map(({ children }) => children.map(({ role }) => role));
			const [head = [], ...others] = rows;
			expect(new Set(head)).toEqual(new Set(['TH']));
			for (const row of others) expect(row).toHaveLength(head.length);
		}
	});

	it('names every table, and says every number of a drawing', () => {
		const captions = tagged(pages, 'Caption').map(({ text }) => text);
		expect(captions.length).toBeGreaterThan(15);
		expect(captions.every((text) => text.length > 10)).toBe(true);
		const figures = tagged(pages, 'Figure');
		expect(figures.length).toBeGreaterThan(6);
		for (const { alt } of figures) expect(alt).toMatch(/\s: .*\d/);
	});

	it('goes from one heading to the next without leaving a level out', () => {
		const order = (elements: readonly TaggedElement[]): string[] =>
			elements.flatMap((one) => [...(/^H\d$/.test(one.role) ? [one.role] : []), ...order(one.children)]);
		const levels = order(pages);
		expect(levels[0]).toBe('H1');
		expect(new Set(levels)).toEqual(new Set(['H1', 'H2']));
	});
});
