import { FRAME_FILES } from './frame-files.ts';
import { CSV_TABLE, JSON_LINES_TABLE } from './line-tables.ts';
import { SAV_TABLE } from './sav/sav-table.ts';
import type { TableFormat } from './table-format.ts';
import { XLSX_TABLE } from './xlsx-table.ts';

/** Every way to write the exported table, in the order they are offered. */
export const TABLE_FORMATS: readonly TableFormat[] = [
	CSV_TABLE,
	XLSX_TABLE,
	JSON_LINES_TABLE,
	SAV_TABLE,
	...FRAME_FILES
];
