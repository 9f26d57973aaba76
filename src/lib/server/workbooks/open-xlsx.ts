import { numberFormat, type NumberFormat } from '#lib/domain/imports/sheet-values.ts';
import { UnreadableRest } from '../csv/read-records.ts';
import type { Archive } from './archive.ts';
import { readToEnd, readXml, type XmlReader } from './read-xml.ts';
import type { Workbook } from './workbook.ts';
import { xlsxRowReader, type SheetContext } from './xlsx-rows.ts';

/**
 * The sheets of an XLSX file, and what their cells refer to.
 *
 * @throws {UnreadableRest} when a part is missing or is no XML
 */
export async function openXlsx(archive: Archive): Promise<Workbook> {
	const { sheets, startsIn1904 } = await readContents(archive);
	const targets = await readTargets(archive);
	const context: SheetContext = {
		startsIn1904,
		strings: await readStrings(archive),
		formats: await readFormats(archive)
	};
	return {
		format: 'xlsx',
		sheets: sheets.flatMap(({ name, id, hidden }) => {
			const part = targets.get(id);
			if (part === undefined || !archive.parts.includes(part)) return [];
			return [
				{ name, hidden, rows: () => readXml(archive.text(part), xlsxRowReader(context), archive.name) }
			];
		})
	};
}

interface Contents {
	readonly sheets: { readonly name: string; readonly id: string; readonly hidden: boolean }[];
	startsIn1904: boolean;
}

async function readContents(archive: Archive): Promise<Contents> {
	const contents: Contents = { sheets: [], startsIn1904: false };
	await readAll(archive, 'xl/workbook.xml', {
		open(element, attributes) {
			if (element === 'workbookPr') contents.startsIn1904 = isTrue(attributes['date1904']);
			if (element !== 'sheet') return;
			const { name = '', state = 'visible', 'r:id': id = '' } = attributes;
			contents.sheets.push({ name, id, hidden: state !== 'visible' });
		}
	});
	return contents;
}

/** Which part each sheet is in. */
async function readTargets(archive: Archive): Promise<ReadonlyMap<string, string>> {
	const targets = new Map<string, string>();
	await readAll(archive, 'xl/_rels/workbook.xml.rels', {
		open(element, { Id: id = '', Target: target = '' }) {
			if (element !== 'Relationship') return;
			targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
		}
	});
	return targets;
}

/** Characters of all shared texts together. */
const MOST_SHARED_CHARACTERS = 64 * 1024 * 1024;

/** Texts that cells name by their place, written in one or several runs; readings of Asian characters are left out. */
async function readStrings(archive: Archive): Promise<readonly string[]> {
	const strings: string[] = [];
	let characters = 0;
	let current = '';
	let isText = false;
	let isReading = false;
	await readAll(archive, 'xl/sharedStrings.xml', {
		open(element) {
			if (element === 'si') current = '';
			if (element === 'rPh') isReading = true;
			isText = element === 't' && !isReading;
		},
		text(text) {
			if (isText) current += text;
		},
		close(element) {
			isText = false;
			if (element === 'rPh') isReading = false;
			if (element !== 'si') return;
			characters += current.length;
			if (characters > MOST_SHARED_CHARACTERS) {
				throw new UnreadableRest({ code: 'import.zip-bomb', at: archive.name });
			}
			strings.push(current);
		}
	});
	return strings;
}

/** The number format of each style of cell. */
async function readFormats(archive: Archive): Promise<readonly NumberFormat[]> {
	const codes = new Map<number, string>();
	const formats: NumberFormat[] = [];
	let isCellStyle = false;
	await readAll(archive, 'xl/styles.xml', {
		open(element, { numFmtId = '0', formatCode }) {
			if (element === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
			if (element === 'cellXfs') isCellStyle = true;
			if (element === 'xf' && isCellStyle) {
				formats.push(numberFormat(Number(numFmtId), codes.get(Number(numFmtId))));
			}
		},
		close(element) {
			if (element === 'cellXfs') isCellStyle = false;
		}
	});
	return formats;
}

type Watcher = Pick<XmlReader<never>, 'open'> & {
	readonly text?: (text: string) => void;
	readonly close?: (element: string) => void;
};

async function readAll(archive: Archive, part: string, { open, text, close }: Watcher): Promise<void> {
	const reader: XmlReader<never> = {
		open,
		text: text ?? (() => undefined),
		close: (element) => {
			close?.(element);
			return undefined;
		}
	};
	await readToEnd(readXml(archive.text(part), reader, archive.name));
}

function isTrue(value: string | undefined): boolean {
	return value === '1' || value === 'true';
}
