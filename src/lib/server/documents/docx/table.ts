import type { FileChild } from 'docx';
import { richCell, type Cell, type Column, type Row } from '#lib/ui/base/table.ts';
import type { Table } from '../model/document-model.ts';
import { run, type Docx } from './library.ts';

/** Width between the margins, in twentieths of a point. */
const WIDTH = 9864;

/** A caption, then a table whose first row is said to be its header on every page. */
export function layOutTable(docx: Docx, table: Table): readonly FileChild[] {
	const { Paragraph, Table: DocxTable, TableRow, TextRun, WidthType } = docx;
	const { caption, columns, rows, dense = false } = table;
	const widths = widthsOf(table);
	return [
		new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(caption)] }),
		new DocxTable({
			width: { size: WIDTH, type: WidthType.DXA },
			borders: BORDERS,
			columnWidths: [...widths],
			rows: [
				new TableRow({
					tableHeader: true,
					cantSplit: true,
					children: columns.map((column, at) => headCell(docx, column, widths[at] ?? 0, dense))
				}),
				...rows.map(
					(row) =>
						new TableRow({
							cantSplit: true,
							children: row.cells.map((cell, at) =>
								bodyCell(docx, cell, {
									row,
									first: at === 0,
									column: columns[at],
									width: widths[at] ?? 0,
									dense
								})
							)
						})
				)
			]
		}),
		new Paragraph({ style: 'Gap', children: [] })
	];
}

/** Names of rows take what figures leave; a table of sentences shares its width. */
function widthsOf(table: Table): readonly number[] {
	const { columns, rows, dense = false } = table;
	if (dense) return [1100, WIDTH - 1100 - 5200, 5200];
	const others = columns.length - 1;
	if (columns.every(({ numeric }) => numeric !== true))
		return [1500, ...Array.from({ length: others }, () => Math.floor((WIDTH - 1500) / others))];
	const each = Math.floor(Math.min(2300, (WIDTH * 0.7) / others));
	const noted = rows.some(({ cells }) => cells.some((cell) => richCell(cell).note !== undefined));
	const wanted = columns.slice(1).map((_, at) => (noted ? each : longestIn(table, at + 1)));
	const scale = Math.min(1, (WIDTH * 0.74) / wanted.reduce((sum, width) => sum + width, 0));
	const widths = wanted.map((width) => Math.floor(width * scale));
	return [WIDTH - widths.reduce((sum, width) => sum + width, 0), ...widths];
}

/** Margins of a cell, and a letter of 9 points, in twentieths of a point. */
const [MARGINS, LETTER] = [240, 105];

/** Room for the longest text of a column on one line; the words of its header may stand under each other. */
function longestIn({ columns, rows }: Table, at: number): number {
	const texts = [
		// Headers are bold, and so a little wider.
		...(columns[at]?.label ?? '').split(' ').map((word) => `${word} `),
		...rows.map(({ cells }) => richCell(cells[at] ?? '').text)
	];
	return MARGINS + LETTER * Math.max(6, ...texts.map(({ length }) => length));
}

const NONE = { style: 'none', size: 0, color: 'auto' } as const;

const line = (color: string, size: number) => ({ style: 'single', size, color }) as const;

/** Thin lines between rows, said once for the table: a long one stays light. */
const BORDERS = {
	...{ top: NONE, left: NONE, right: NONE, insideVertical: NONE },
	...{ bottom: line('D3DBDD', 4), insideHorizontal: line('D3DBDD', 4) }
};

function headCell(
	{ TableCell, Paragraph, TextRun, WidthType, AlignmentType }: Docx,
	{ label, numeric = false }: Column,
	width: number,
	dense: boolean
) {
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		borders: { bottom: line('0B5563', 10) },
		children: [
			new Paragraph({
				style: dense ? 'Dense' : 'Cell',
				alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
				children: [new TextRun(run(label, true))]
			})
		]
	});
}

interface CellPlace {
	readonly row: Row;
	readonly first: boolean;
	readonly column: Column | undefined;
	readonly width: number;
	readonly dense: boolean;
}

function bodyCell(
	{ TableCell, Paragraph, TextRun, WidthType, AlignmentType }: Docx,
	cell: Cell,
	{ row, first, column, width, dense }: CellPlace
) {
	const { text, note = '', strong = false } = richCell(cell);
	const bold = strong || row.total === true;
	const numeric = column?.numeric === true && !first;
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		...(row.total === true ? { borders: { top: line('12232A', 8) } } : {}),
		children: [
			new Paragraph({
				style: dense ? 'Dense' : 'Cell',
				alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
				...(row.child === true && first ? { indent: { left: 240 } } : {}),
				children: [
					new TextRun(run(text, bold)),
					...(note === '' ? [] : [new TextRun({ text: note, break: 1, size: 15, color: '3D5058' })])
				]
			})
		]
	});
}
