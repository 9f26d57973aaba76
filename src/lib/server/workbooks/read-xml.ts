import { SaxesParser } from 'saxes';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { UnreadableRest } from '../csv/read-records.ts';

/** What is done with the marks of an XML text, in the order they come. Names of elements have no prefix. */
export interface XmlReader<Item> {
	open(element: string, attributes: Readonly<Record<string, string>>): void;
	text(text: string): void;
	/** An item that is complete with this end. */
	close(element: string): Item | undefined;
}

/** No element or text of a sheet is longer. */
const LONGEST_SILENCE = 4 * 1024 * 1024;

/**
 * Reads XML piece by piece; entities of a document type are not expanded, which the parser refuses.
 *
 * @param damaged what to say of a text that is not well-formed, by its line
 * @throws {UnreadableRest} when it is not well-formed, or one text does not end
 */
export async function* readXml<Item>(
	pieces: AsyncIterable<string>,
	reader: XmlReader<Item>,
	at: string,
	damaged: (line: number) => Problem = () => ({ code: 'import.workbook-damaged', at })
): AsyncGenerator<readonly Item[]> {
	let items: Item[] = [];
	let silence = 0;
	let isEmpty = true;
	const parser = new SaxesParser({ xmlns: false, position: false });
	parser.on('error', () => {
		throw new UnreadableRest(damaged(parser.line));
	});
	parser.on('opentag', ({ name, attributes }) => {
		silence = 0;
		reader.open(localName(name), attributes);
	});
	parser.on('text', (text) => {
		reader.text(text);
	});
	parser.on('cdata', (text) => {
		reader.text(text);
	});
	parser.on('closetag', ({ name }) => {
		silence = 0;
		const item = reader.close(localName(name));
		if (item !== undefined) items.push(item);
	});
	for await (const piece of pieces) {
		silence += piece.length;
		if (silence > LONGEST_SILENCE + piece.length) {
			throw new UnreadableRest({ code: 'import.zip-bomb', at });
		}
		isEmpty &&= piece === '';
		parser.write(piece);
		if (items.length > 0) yield items;
		items = [];
	}
	// A part that is not there has no root either.
	if (isEmpty) return;
	parser.close();
	if (items.length > 0) yield items;
}

/** Reads for what the reader keeps, not for items. */
export async function readToEnd(items: AsyncGenerator<readonly never[]>): Promise<void> {
	for (let next = await items.next(); next.done !== true;) next = await items.next();
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}
