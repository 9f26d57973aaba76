import { LIMITS } from '#lib/domain/imports/reading.ts';
import { plainNumber } from '#lib/domain/imports/sheet-values.ts';
import type { XmlReader } from './read-xml.ts';
import type { SheetItem } from './workbook.ts';

type Attributes = Readonly<Record<string, string>>;

interface OdsState {
	/** Tables opened so far: the first is 1. */
	table: number;
	row: number;
	repeats: number;
	unvalued: number;
	cells: string[];
	cell: OpenCell | undefined;
	/** Open comments, whose text is no value. */
	comments: number;
}

interface OpenCell {
	readonly attributes: Attributes;
	/** Under a merged cell, where what is hidden is no value. */
	readonly isCovered: boolean;
	text: string;
	paragraphs: number;
}

/**
 * Reads the rows of one sheet (OpenDocument 1.3 part 3, 9.1).
 *
 * @param place of the sheet, from 0
 */
export function odsRowReader(place: number): XmlReader<SheetItem> {
	const state: OdsState = {
		table: 0,
		row: 0,
		repeats: 1,
		unvalued: 0,
		cells: [],
		cell: undefined,
		comments: 0
	};
	const isOther = () => state.table !== place + 1;
	return {
		open(element, attributes) {
			if (element === 'table') state.table += 1;
			if (element === 'annotation') state.comments += 1;
			if (!isOther() && state.comments === 0) openElement(state, element, attributes);
		},
		text(text) {
			if (state.comments === 0) addText(state.cell, text);
		},
		close(element) {
			if (element === 'annotation') state.comments -= 1;
			return isOther() || state.comments > 0 ? undefined : closeElement(state, element);
		}
	};
}

function openElement(state: OdsState, element: string, attributes: Attributes): void {
	if (element === 'table-row') {
		state.row += state.repeats;
		state.repeats = count(attributes['table:number-rows-repeated']);
		state.cells = [];
		state.unvalued = 0;
	} else if (isCell(element)) {
		const isCovered = element === 'covered-table-cell';
		state.cell = { attributes, isCovered, text: '', paragraphs: 0 };
	} else openText(state.cell, element, attributes);
}

/** Marks inside a cell: paragraphs are lines of it, and runs of spaces are counted. */
function openText(cell: OpenCell | undefined, element: string, attributes: Attributes): void {
	if (!cell) return;
	if (element === 'p') {
		if (cell.paragraphs > 0) addText(cell, '\n');
		cell.paragraphs += 1;
	} else if (element === 's') addText(cell, ' '.repeat(Math.min(count(attributes['text:c']), 100)));
	else if (element === 'tab') addText(cell, '\t');
	else if (element === 'line-break') addText(cell, '\n');
}

/** One character above what a cell may hold is enough to refuse it. */
function addText(cell: OpenCell | undefined, text: string): void {
	if (cell && cell.paragraphs > 0 && cell.text.length <= LIMITS.cellCharacters) cell.text += text;
}

function closeElement(state: OdsState, element: string): SheetItem | undefined {
	if (isCell(element)) return closeCell(state);
	if (element !== 'table-row' || state.cells.every((cell) => cell === '')) return undefined;
	const { row, cells, unvalued } = state;
	return { kind: 'row', row, cells, unvalued, repeats: Math.min(state.repeats, LIMITS.rows + 1) };
}

function closeCell(state: OdsState): SheetItem | undefined {
	const { cell, cells, row } = state;
	state.cell = undefined;
	if (!cell) return undefined;
	const text = cell.isCovered ? '' : cellText(cell);
	const isFormula = cell.attributes['table:formula'] !== undefined;
	if (isFormula && text === '' && cell.attributes['office:value-type'] === undefined) state.unvalued += 1;
	const column = cells.length;
	// Beyond the limit only the place of one filled cell is kept: it refuses the row.
	const repeats = Math.min(
		count(cell.attributes['table:number-columns-repeated']),
		LIMITS.columns + 1 - column
	);
	for (let repeat = 0; repeat < repeats; repeat += 1) cells.push(text);
	const high = count(cell.attributes['table:number-rows-spanned']);
	return high > 1 ? { kind: 'merged', column, firstRow: row, lastRow: row + high - 1 } : undefined;
}

function cellText({ attributes, text }: OpenCell): string {
	switch (attributes['office:value-type']) {
		case 'float':
		case 'percentage':
		case 'currency':
			return isShownWithZero(text) ? text : plainNumber(Number(attributes['office:value']));
		case 'date':
			return (attributes['office:date-value'] ?? text).replace(/T00:00:00(?:\.0+)?Z?$/, '');
		case 'boolean':
			return attributes['office:boolean-value'] ?? text;
		default:
			return text;
	}
}

/** A number format that puts zeros in front makes a postal code or a phone number. */
function isShownWithZero(text: string): boolean {
	return /^0\d[\d ]*$/.test(text);
}

function isCell(element: string): boolean {
	return element === 'table-cell' || element === 'covered-table-cell';
}

function count(attribute: string | undefined): number {
	const number = Number(attribute ?? 1);
	return Number.isInteger(number) && number > 0 ? number : 1;
}
