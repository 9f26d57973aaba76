import { DRAFT_LIMITS } from '#lib/domain/survey/drafts/draft.ts';
import type { SheetLine, SheetTable } from '#lib/domain/survey/drafts/sheets/sheet-table.ts';
import { UnreadableRest } from '../csv/read-records.ts';
import type { FileSource } from '../csv/source.ts';
import { openWorkbook } from '../workbooks/open-workbook.ts';
import type { Sheet } from '../workbooks/workbook.ts';

/** A questionnaire is small: what is larger is a table of answers. */
const MOST = { sheets: 50, rows: 30_000, columns: 300, characters: 8 * 1024 * 1024 } as const;

/**
 * The sheets of a workbook that are not hidden, whole.
 *
 * @throws {UnreadableRest} when it is no workbook, or too much for a questionnaire
 */
export async function readSheets(source: FileSource): Promise<readonly SheetTable[]> {
	const { sheets } = await openWorkbook(source);
	const visible = sheets.filter(({ hidden }) => !hidden);
	if (visible.length > MOST.sheets) throw tooMuch(source, '');
	const budget = { rows: MOST.rows, characters: MOST.characters };
	const tables: SheetTable[] = [];
	for (const sheet of visible) tables.push({ name: sheet.name, rows: await readRows(sheet, source, budget) });
	return tables;
}

async function readRows(
	sheet: Sheet,
	source: FileSource,
	budget: { rows: number; characters: number }
): Promise<readonly SheetLine[]> {
	const lines: SheetLine[] = [];
	for await (const items of sheet.rows()) {
		for (const item of items) {
			if (item.kind === 'merged') continue;
			const { row, cells } = item;
			budget.rows -= 1;
			for (const cell of cells) budget.characters -= cell.length;
			const long = cells.find((cell) => cell.length > DRAFT_LIMITS.textCharacters);
			if (long !== undefined || cells.length > MOST.columns || budget.rows < 0 || budget.characters < 0) {
				throw tooMuch(source, sheet.name, row);
			}
			if (cells.some((cell) => cell.trim() !== '')) lines.push({ row, cells });
		}
	}
	return lines;
}

function tooMuch({ name }: FileSource, sheet: string, row?: number): UnreadableRest {
	return new UnreadableRest({
		code: 'draft.sheet-too-much',
		at: name,
		...(row === undefined ? {} : { row }),
		params: { sheet, rows: MOST.rows, columns: MOST.columns }
	});
}
