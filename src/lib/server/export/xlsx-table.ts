import { EXPORT_VARIABLES } from '#lib/domain/reports/export/variables.ts';
import type { ExportRow } from '../db/queries/export-lines.ts';
import type { TableFormat, TableSource } from './table-format.ts';

/** Widest column, in letters. */
const WIDEST = 40;

/**
 * The same table as a workbook, its codes as in the CSV. Texts are texts, never formulas; days are days. A sheet ends
 * where spreadsheets end, at 1 048 576 lines; the next one goes on.
 */
export const XLSX_TABLE: TableFormat = {
	name: 'table.xlsx',
	contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	write: async function* (source) {
		const { writeXlsxStream } = await import('hucre/xlsx');
		const columns = EXPORT_VARIABLES.map(({ name, kind }) => ({
			header: name,
			width: kind === 'words' ? WIDEST : name.length + 2,
			...(kind === 'date' ? { numFmt: 'dd/mm/yyyy' } : {})
		}));
		const name = source.voice.t('export.sheet');
		const stream = writeXlsxStream(cells(source), { name, columns, freezePane: { rows: 1 } });
		for await (const piece of stream) yield piece;
	}
};

async function* cells(source: TableSource): AsyncIterable<(string | number | Date | null)[]> {
	for await (const rows of source.rows()) for (const row of rows) yield cellsOf(row);
}

function cellsOf(row: ExportRow): (string | number | Date | null)[] {
	return EXPORT_VARIABLES.map(({ kind }, at) => {
		const value = row[at] ?? null;
		if (value === '') return null;
		return kind === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
	});
}
