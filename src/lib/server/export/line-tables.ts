import { EXPORT_VARIABLES } from '#lib/domain/reports/export/variables.ts';
import type { TableFormat } from './table-format.ts';

/** As a spreadsheet set to French opens it: semicolons, decimal commas, a byte order mark. */
export const CSV_TABLE: TableFormat = {
	name: 'table.csv',
	contentType: 'text/csv; charset=utf-8',
	write: async function* (source) {
		yield `\uFEFF${EXPORT_VARIABLES.map(({ name }) => name).join(';')}\r\n`;
		yield* source.lines('csv');
	}
};

/** One JSON object a line. */
export const JSON_LINES_TABLE: TableFormat = {
	name: 'table.jsonl',
	contentType: 'application/jsonl; charset=utf-8',
	write: (source) => source.lines('jsonl')
};
