import { LIMITS } from '#lib/domain/imports/reading.ts';
import { columnIndex, sheetNumber, type NumberFormat } from '#lib/domain/imports/sheet-values.ts';
import type { XmlReader } from './read-xml.ts';
import type { SheetItem } from './workbook.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
	readonly strings: readonly string[];
	readonly formats: readonly NumberFormat[];
	readonly startsIn1904: boolean;
}

interface OpenCell {
	readonly column: number;
	readonly type: string;
	readonly style: number;
	value: string;
	hasFormula: boolean;
	hasValue: boolean;
}

interface RowState {
	row: number;
	cells: string[];
	unvalued: number;
	cell: OpenCell | undefined;
	/** Inside a value, or a text that stands in the cell itself. */
	isValue: boolean;
	isReading: boolean;
	merged: SheetItem | undefined;
}

/** Reads the rows of one sheet (ECMA-376 part 1, 18.3.1). */
export function xlsxRowReader(context: SheetContext): XmlReader<SheetItem> {
	const state: RowState = {
		row: 0,
		cells: [],
		unvalued: 0,
		cell: undefined,
		isValue: false,
		isReading: false,
		merged: undefined
	};
	return {
		open(element, attributes) {
			openElement(state, element, attributes);
		},
		text(text) {
			const { cell } = state;
			// One character above what a cell may hold is enough to refuse it.
			if (cell && state.isValue && cell.value.length <= LIMITS.cellCharacters) cell.value += text;
		},
		close: (element) => closeElement(state, element, context)
	};
}

type Attributes = Readonly<Record<string, string>>;

function openElement(state: RowState, element: string, attributes: Attributes): void {
	if (element === 'row') {
		state.row = attributes['r'] === undefined ? state.row + 1 : Number(attributes['r']);
		state.cells = [];
		state.unvalued = 0;
	} else if (element === 'c') state.cell = openCell(state, attributes);
	else if (element === 'mergeCell') state.merged = mergedCells(attributes['ref'] ?? '');
	else if (state.cell) openInCell(state, state.cell, element);
}

function openCell({ cells }: RowState, { r: reference = '', t: type = 'n', s: style = '0' }: Attributes) {
	const column = columnIndex(reference) ?? cells.length;
	return { column, type, style: Number(style), value: '', hasFormula: false, hasValue: false };
}

function openInCell(state: RowState, cell: OpenCell, element: string): void {
	if (element === 'rPh') state.isReading = true;
	if (element === 'f') cell.hasFormula = true;
	state.isValue = element === 'v' || (element === 't' && !state.isReading);
	if (state.isValue) cell.hasValue = true;
}

function closeElement(state: RowState, element: string, context: SheetContext): SheetItem | undefined {
	if (element === 'v' || element === 't') state.isValue = false;
	if (element === 'rPh') state.isReading = false;
	if (element === 'c') closeCell(state, context);
	if (element === 'mergeCell') return state.merged;
	if (element !== 'row' || state.cells.every((cell) => cell === '')) return undefined;
	return { kind: 'row', row: state.row, cells: state.cells, repeats: 1, unvalued: state.unvalued };
}

function closeCell(state: RowState, context: SheetContext): void {
	const { cell, cells } = state;
	state.cell = undefined;
	if (!cell) return;
	if (cell.hasFormula && !cell.hasValue) state.unvalued += 1;
	const text = cellText(cell, context);
	// Beyond the limit only the place of one filled cell is kept: it refuses the row.
	const column = Math.min(cell.column, LIMITS.columns);
	if (text === '') return;
	while (cells.length < column) cells.push('');
	cells[column] = text;
}

function cellText({ type, style, value }: OpenCell, context: SheetContext): string {
	switch (type) {
		case 's':
			return unescapeText(context.strings[Number(value)] ?? '');
		case 'b':
			return value === '1' ? 'true' : 'false';
		case 'n':
			return sheetNumber(value, context.formats[style] ?? { kind: 'number' }, context.startsIn1904);
		case 'd':
			return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
		default:
			return unescapeText(value);
	}
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
function unescapeText(text: string): string {
	if (!text.includes('_x')) return text;
	return text
		.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		.replace(/\r\n?/g, '\n')
		.replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ' '));
}

/** `A2:B5` → rows 2 to 5 of the first column; undefined when it is only one row high. */
function mergedCells(reference: string): SheetItem | undefined {
	const [, from = '', first, last] = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/.exec(reference) ?? [];
	const column = columnIndex(from);
	const [firstRow, lastRow] = [Number(first), Number(last)];
	return column === undefined || !(lastRow > firstRow)
		? undefined
		: { kind: 'merged', column, firstRow, lastRow };
}
