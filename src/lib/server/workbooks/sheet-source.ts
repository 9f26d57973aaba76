import type { Problem } from '#lib/domain/shared/problem.ts';
import { UnreadableRest } from '../csv/read-records.ts';
import type { FileSource } from '../csv/source.ts';
import { openWorkbook } from './open-workbook.ts';
import { addToSpool, emptySpool } from './spool.ts';
import type { SheetShape } from './sheet-shape.ts';
import type { MergedCells, Sheet, Workbook } from './workbook.ts';
import { writeSheet } from './write-sheet.ts';

/** One sheet as a text table: UTF-8, commas, double quotes, each row at its own line. */
export interface SheetSource {
	readonly source: FileSource;
	readonly format: Workbook['format'];
	readonly sheet: string;
	readonly sheets: readonly string[];
	readonly warnings: readonly Problem[];
}

/**
 * Opens a workbook on the sheet that is asked for, else on the first that holds something and is not hidden.
 *
 * @throws {UnreadableRest} when there is no such sheet, or the file cannot be read
 */
export async function openSheet(source: FileSource, asked: string | undefined): Promise<SheetSource> {
	const workbook = await openWorkbook(source);
	const names = workbook.sheets.map(({ name }) => name);
	const { sheet, shape } = await chooseSheet(workbook, asked, source.name);
	return {
		source: {
			name: source.name,
			// Its text has another length, which nothing but an empty file is judged by.
			byteCount: source.byteCount,
			open: () => writeSheet(shape)
		},
		format: workbook.format,
		sheet: sheet.name,
		sheets: names,
		warnings: [...otherSheets(sheet, workbook.sheets, asked), ...shapeWarnings(shape)]
	};
}

/** Merged cells that are remembered; more of them is no table. */
const MOST_MERGED = 5000;

/** Reads a sheet to its end; undefined when it is empty. */
async function measure(sheet: Sheet, at: string): Promise<SheetShape | undefined> {
	let width = 0;
	const merged: MergedCells[] = [];
	const spool = emptySpool();
	let unvalued = { count: 0, row: 0 };
	for await (const items of sheet.rows()) {
		for (const item of items) {
			if (item.kind === 'merged') merged.push(item);
			else {
				addToSpool(spool, item, at);
				width = Math.max(width, item.cells.length);
				const first = unvalued.count === 0 ? item.row : unvalued.row;
				unvalued = { count: unvalued.count + item.unvalued, row: first };
			}
		}
		if (merged.length > MOST_MERGED) throw new UnreadableRest({ code: 'import.workbook-damaged', at });
	}
	merged.sort((one, other) => one.firstRow - other.firstRow);
	return width === 0 ? undefined : { width, merged, unvalued, spool };
}

async function chooseSheet(
	{ sheets }: Workbook,
	asked: string | undefined,
	at: string
): Promise<{ readonly sheet: Sheet; readonly shape: SheetShape }> {
	const wanted = sheets.filter(({ name, hidden }) => (asked === undefined ? !hidden : name === asked));
	for (const sheet of wanted) {
		const shape = await measure(sheet, at);
		if (shape) return { sheet, shape };
	}
	if (asked === undefined || wanted.length > 0) throw new UnreadableRest({ code: 'import.empty-file', at });
	const names = sheets.map(({ name }) => name).join(', ');
	throw new UnreadableRest({ code: 'import.sheet-missing', found: asked, params: { sheets: names } });
}

function otherSheets(chosen: Sheet, sheets: readonly Sheet[], asked: string | undefined): Problem[] {
	if (asked !== undefined) return [];
	const others = sheets.filter((sheet) => sheet !== chosen && !sheet.hidden).map(({ name }) => name);
	if (others.length === 0) return [];
	return [
		{
			code: 'import.other-sheets',
			found: chosen.name,
			params: { count: others.length, others: others.join(', ') }
		}
	];
}

function shapeWarnings({ merged, unvalued }: SheetShape): Problem[] {
	const [first] = merged;
	return [
		...(first
			? [{ code: 'import.merged-cells', row: first.firstRow, params: { count: merged.length } }]
			: []),
		...(unvalued.count > 0
			? [{ code: 'import.formula-unvalued', row: unvalued.row, params: { count: unvalued.count } }]
			: [])
	];
}
