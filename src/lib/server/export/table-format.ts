import type { Voice } from '#lib/i18n/format-wording.ts';
import type { ExportRow, LineShape, TableMeasure } from '../db/queries/export-lines.ts';

/** What the exported table is read from, in one view of the database. */
export interface TableSource {
	/** Lines written by PostgreSQL, some hundreds in each text. */
	lines(shape: LineShape): AsyncIterable<string>;
	/** Values in the order of the variables, some hundreds of lines at a time. */
	rows(): AsyncIterable<readonly ExportRow[]>;
	/** How many lines there are, and how many bytes the longest text of each variable of words or text takes. */
	measure(): Promise<TableMeasure>;
	readonly voice: Voice;
	/** ISO instant of the export. */
	readonly madeAt: string;
}

/** One way to write the whole table. One file each, and a line in the registry. */
export interface TableFormat {
	/** Last part of its address: `table.csv`. */
	readonly name: string;
	readonly contentType: string;
	/** Pieces of the file while the table is read; memory does not grow with it. */
	readonly write: (source: TableSource) => AsyncIterable<string | Uint8Array>;
}
