import { getDocumentProxy } from 'unpdf';
import { all, openOffice, parseXml, textIn, type Element } from './office-files.ts';

/** A row of a table as it is read: its cells, without any white space, which formats break where they like. */
export type ReadRow = readonly string[];

const bare = (text: string) => text.replace(/\s/g, '');

/** Rows of every table of a page that stands alone, header rows among them, in the order of the page. */
export function htmlRows(html: string): readonly ReadRow[] {
	return all(readHtml(html), 'tr').map((row) =>
		row.children.filter(({ name }) => name === 'th' || name === 'td').map((cell) => bare(textOf(cell)))
	);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** What any page says, its drawings apart: texts in their order, a space between elements. */
export function htmlText(html: string): string {
	return html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<(svg|script|style)\b.*?<\/\1>/gs, ' ')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
		.replace(/\s+/g, ' ');
}

/** The body of a dossier, which is XML but for its line breaks. */
function readHtml(html: string): Element {
	const body = html.replace(/^.*?<\/head>/s, '<html>').replaceAll('<br>', ' ');
	return parseXml(body);
}

/** Texts in the order in which they stand, a space between elements. */
function textOf({ text, children }: Element): string {
	return [text, ...children.map(textOf)].join(' ');
}

/** Rows of every table of a DOCX file. */
export function docxRows(bytes: Uint8Array): readonly ReadRow[] {
	const document = openOffice(bytes)['word/document.xml'];
	if (!document) throw new Error('A DOCX file has a document.');
	return all(document, 'w:tr').map((row) =>
		all(row, 'w:tc').map((cell) => bare(all(cell, 'w:t').map(textIn).join(' ')))
	);
}

/** An element of the structure of a PDF, with the text under it. */
export interface TaggedElement {
	readonly role: string;
	readonly alt: string;
	readonly text: string;
	readonly children: readonly TaggedElement[];
}

/** The structure of a PDF, page after page, as a screen reader walks it. */
export async function readTags(bytes: Uint8Array): Promise<readonly TaggedElement[]> {
	const pdf = await getDocumentProxy(new Uint8Array(bytes));
	const roots: TaggedElement[] = [];
	for (let at = 1; at <= pdf.numPages; at += 1) {
		const page = await pdf.getPage(at);
		const marked = new Map<string, string>();
		const open: string[] = [];
		const { items } = await page.getTextContent({ includeMarkedContent: true });
		for (const item of items) {
			if ('str' in item) {
				const id = open.at(-1) ?? '';
				marked.set(id, `${marked.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
			} else if (item.type === 'endMarkedContent') open.pop();
			else open.push('id' in item ? item.id : (open.at(-1) ?? ''));
		}
		roots.push(readTag(await page.getStructTree(), marked));
	}
	return roots;
}

function readTag(node: unknown, marked: ReadonlyMap<string, string>): TaggedElement {
	const { role = '', alt = '', id = '', children = [] } = node as Record<string, unknown>;
	const below = (children as readonly unknown[]).map((child) => readTag(child, marked));
	const own = id === '' ? '' : (marked.get(String(id)) ?? '');
	const text = [own, ...below.map((child) => child.text)].filter((part) => part !== '').join(' ');
	return { role: String(role), alt: String(alt), text, children: below };
}

/** Elements of a role, in reading order. */
export function tagged(elements: readonly TaggedElement[], role: string): readonly TaggedElement[] {
	return elements.flatMap((one) => [...(one.role === role ? [one] : []), ...tagged(one.children, role)]);
}

/** Rows of every table of a PDF; a page names the rows of a table that stand on others too, without their text. */
export async function pdfRows(bytes: Uint8Array): Promise<readonly ReadRow[]> {
	return tagged(await readTags(bytes), 'TR')
		.map((row) =>
			row.children.filter(({ role }) => role === 'TH' || role === 'TD').map(({ text }) => bare(text))
		)
		.filter((cells) => cells.some((text) => text !== ''));
}
