import { zipFile, type ZipParts } from './zip-file.ts';

/** A sheet written as the XML of its rows. */
export interface SheetXml {
	readonly name: string;
	readonly rows: string;
	readonly after?: string;
	readonly state?: 'hidden';
}

interface XlsxOptions {
	readonly strings?: readonly string[];
	/** Number formats by id, from 164. */
	readonly formats?: Readonly<Record<number, string>>;
	/** Number format of each style of cell. */
	readonly styles?: readonly number[];
	readonly date1904?: boolean;
	readonly parts?: ZipParts;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An XLSX file with the parts that Excel writes. */
export function xlsxFile(sheets: readonly SheetXml[], options: XlsxOptions = {}): Buffer {
	const { strings = [], formats = {}, styles = [0], date1904 = false, parts = {} } = options;
	const list = sheets.map(
		({ name, state }, at) =>
			`<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`
	);
	const targets = sheets.map(
		(_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`
	);
	return zipFile({
		'[Content_Types].xml': `${XML}<Types/>`,
		'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${list.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `${XML}<Relationships>${targets.join('')}</Relationships>`,
		'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
		'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${numberFormats(formats)}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
		...Object.fromEntries(
			sheets.map(({ rows, after = '' }, at) => [
				`xl/worksheets/sheet${at + 1}.xml`,
				`${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`
			])
		),
		...parts
	});
}

function numberFormats(formats: Readonly<Record<number, string>>): string {
	return Object.entries(formats)
		.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
		.join('');
}

/** Rows of texts and numbers, each in a cell of its own. */
export function xlsxRows(rows: readonly (readonly (string | number)[])[]): string {
	const cell = (value: string | number) =>
		typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
	return rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
}

/** An ODS file as LibreOffice writes it: its type first, then all sheets in one part. */
export function odsFile(tables: string): Buffer {
	const spaces = ['office', 'table', 'text', 'calcext']
		.map((space) => `xmlns:${space}="urn:${space}"`)
		.join(' ');
	return zipFile({
		mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
		'content.xml': `${XML}<office:document-content ${spaces}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
	});
}
