import type { Cell, CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre';
import { fixCoreDates, fixZip } from '../fixed-zip.ts';
import type { Sheet, SheetCell, Spreadsheet } from './spreadsheet.ts';

const INK = { rgb: '12232A' };
const HEADER: CellStyle = {
	font: { name: 'Calibri', size: 11, bold: true, color: { rgb: 'FFFFFF' } },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0B5563' } },
	alignment: { vertical: 'center', wrapText: true }
};
const HEADING: CellStyle = {
	font: { name: 'Calibri', size: 11, bold: true, color: INK },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E1EFF1' } }
};
const DAY_FORMAT = 'dd/mm/yyyy';
/** Columns that one page can hold and still be read. */
const WIDEST_PAGE = 24;

/** An XLSX file. The same workbook gives the same bytes. */
export async function writeSpreadsheet(book: Spreadsheet): Promise<Uint8Array> {
	// Loaded when one is asked for: pages that make none do not carry the library.
	const { writeXlsx } = await import('hucre/xlsx');
	const madeAt = new Date(book.madeAt);
	const bytes = await writeXlsx({
		sheets: book.sheets.map((sheet) => layOut(sheet, book.locale)),
		properties: { title: book.title, creator: book.author, created: madeAt, modified: madeAt }
	});
	return fixZip(bytes, book.madeAt, {
		'docProps/core.xml': fixCoreDates(book.madeAt),
		'xl/workbook.xml': fixPrintTitles(book.sheets)
	});
}

/**
 * The header, and the columns that stay in sight, are printed on every page. Names of sheets stand between quotes in a
 * reference: without them a spreadsheet takes the file for damaged, and prints no header.
 */
function fixPrintTitles(sheets: Spreadsheet['sheets']): (xml: string) => string {
	const titles = sheets.map(({ name, frozenColumns }) => {
		const quoted = `'${name.replaceAll("'", "''")}'`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		const columns = frozenColumns === 0 ? '' : `${quoted}!$A:$${columnName(frozenColumns - 1)},`;
		return `${columns}${quoted}!$1:$1`;
	});
	return (xml) =>
		xml.replace(
			/(<definedName name="_xlnm\.Print_Titles" localSheetId="(\d+)">)[^<]*/g,
			(_, tag: string, sheet: string) => `${tag}${titles[Number(sheet)] ?? ''}`
		);
}

function layOut(sheet: Sheet, locale: Spreadsheet['locale']): WriteSheet {
	const { name, columns, rows, frozenColumns, headings = [] } = sheet;
	const cells = new Map<string, Partial<Cell>>();
	for (const [at, { label }] of columns.entries()) cells.set(`0,${at}`, { value: label, style: HEADER });
	for (const [index, row] of rows.entries()) {
		const heading = headings.includes(index);
		for (const [at, cell] of row.entries()) {
			const style = heading ? HEADING : styleOf(cell, columns[at]?.wraps === true, locale);
			if (style) cells.set(`${index + 1},${at}`, { value: valueOf(cell), style });
		}
	}
	const last = columnName(columns.length - 1);
	return {
		name,
		columns: columns.map(({ width }): ColumnDef => ({ width })),
		rows: [columns.map(({ label }) => label), ...rows.map((row) => row.map(valueOf))],
		cells,
		rowDefs: new Map([
			[0, { height: 45 }],
			...rows.flatMap((row, index) => heightOf(row, columns, index + 1))
		]),
		freezePane: { rows: 1, columns: frozenColumns },
		...(headings.length === 0 && rows.length > 0
			? { autoFilter: { range: `A1:${last}${rows.length + 1}` } }
			: {}),
		pageSetup: {
			...{ paperSize: 'a4', orientation: 'landscape', printTitlesRow: '1:1' },
			// The table of holders is far too wide for one page: it keeps its size.
			...(columns.length > WIDEST_PAGE ? {} : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
		}
	};
}

const LINE_HEIGHT = 15;

/** Long texts are given their lines: not every program looks for them. */
function heightOf(
	row: readonly SheetCell[],
	columns: Sheet['columns'],
	at: number
): readonly [number, { height: number }][] {
	const lines = row.map((cell, index) => {
		const { width = 1, wraps = false } = columns[index] ?? {};
		if (typeof cell !== 'string') return 1;
		const parts = cell.split('\n');
		return wraps
			? parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0)
			: parts.length;
	});
	const most = Math.max(1, ...lines);
	return most === 1 ? [] : [[at, { height: most * LINE_HEIGHT }]];
}

function valueOf(cell: SheetCell): CellValue {
	if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
	if ('day' in cell) return new Date(`${cell.day.slice(0, 10)}T00:00:00Z`);
	return 'percent' in cell ? cell.percent : cell.euros;
}

function styleOf(cell: SheetCell, wraps: boolean, locale: Spreadsheet['locale']): CellStyle | null {
	if (cell === null || typeof cell === 'number') return null;
	if (typeof cell === 'string')
		return wraps || cell.includes('\n') ? { alignment: { wrapText: true, vertical: 'top' } } : null;
	if ('day' in cell) return { numFmt: DAY_FORMAT };
	const space = locale === 'fr' ? '\u00a0' : '';
	if ('percent' in cell) return { numFmt: `${cell.decimals === 0 ? '0' : '0.0'}"${space}%"` };
	return { numFmt: locale === 'fr' ? '#,##0"\u00a0€"' : '"€"#,##0' };
}

/** 0 → A, 26 → AA. */
export function columnName(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
