import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of an Office file: a reader that knows nothing of the libraries that write them. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
	text: string;
}

export function parseXml(xml: string): Element {
	const root: Element = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	const parser = new SaxesParser();
	parser.on('opentag', ({ name, attributes }) => {
		const element: Element = { name, attributes, children: [], text: '' };
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('text', (text) => {
		const last = open.at(-1);
		if (last) last.text += text;
	});
	parser.on('closetag', () => open.pop());
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(xml).close();
	return root;
}

export function all(element: Element, name: string): readonly Element[] {
	return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function textIn(element: Element): string {
	return element.text + element.children.map(textIn).join('');
}

/** Every part that is XML, parsed: a part that is not well-formed throws. */
export function openOffice(bytes: Uint8Array): Readonly<Record<string, Element>> {
	return Object.fromEntries(
		Object.entries(unzipSync(bytes))
			.filter(([name]) => /\.(xml|rels)$/.test(name))
			.map(([name, part]) => [name, parseXml(new TextDecoder().decode(part))])
	);
}

export interface ReadCell {
	/** Of the file: `s` shared text, `inlineStr`, `n` number, `str` result of a formula. */
	readonly type: string;
	readonly text: string;
	readonly format: string;
	readonly formula: boolean;
}

/** Sheets of a workbook by name, cells by their address. */
export function readSheets(bytes: Uint8Array): Readonly<Record<string, Readonly<Record<string, ReadCell>>>> {
	const parts = openOffice(bytes);
	const part = (name: string) => {
		const found = parts[name];
		if (!found) throw new Error(`The workbook has no ${name}.`);
		return found;
	};
	const strings = all(part('xl/sharedStrings.xml'), 'si').map((si) => all(si, 't').map(textIn).join(''));
	const styles = part('xl/styles.xml');
	const custom = new Map(
		all(styles, 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode'] ?? ''])
	);
	const [cellXfs] = all(styles, 'cellXfs');
	const formats = (cellXfs ? all(cellXfs, 'xf') : []).map(
		({ attributes }) => custom.get(attributes['numFmtId'] ?? '') ?? attributes['numFmtId'] ?? '0'
	);
	return Object.fromEntries(
		all(part('xl/workbook.xml'), 'sheet').map(({ attributes }, index) => {
			const cells = all(part(`xl/worksheets/sheet${index + 1}.xml`), 'c').map((cell) => {
				const type = cell.attributes['t'] ?? 'n';
				const value = all(cell, 'v').map(textIn).join('') || all(cell, 't').map(textIn).join('');
				return [
					cell.attributes['r'] ?? '',
					{
						type,
						text: type === 's' ? (strings[Number(value)] ?? '') : value,
						format: formats[Number(cell.attributes['s'] ?? 0)] ?? '0',
						formula: all(cell, 'f').length > 0
					}
				] as const;
			});
			return [attributes['name'] ?? '', Object.fromEntries(cells)];
		})
	);
}
