import type { Mapping } from '#lib/domain/imports/mapping.ts';
import type { Inspection } from '#lib/domain/imports/reading.ts';
import type { SeenColumn } from '#lib/domain/imports/suggest-mapping.ts';
import { inspectFile } from '../csv/inspect-file.ts';
import { openTable, type Table } from '../csv/open-table.ts';
import { seeColumns } from '../csv/see-columns.ts';
import type { FileSource } from '../csv/source.ts';

/** What stands in a sent file. */
export interface SeenUpload {
	readonly inspection: Inspection;
	/** Headers; empty when the file is no table. */
	readonly names: readonly string[];
	readonly firstRows: readonly (readonly string[])[];
	readonly columns: readonly SeenColumn[];
}

/** Reads a sent file whole, as it is said to be read. */
export async function seeUpload(
	source: FileSource,
	options: NonNullable<Mapping['file']>
): Promise<SeenUpload> {
	const inspection = await inspectFile(source, options);
	const table = await openTable(source, options);
	if (!table.ok) return { inspection, names: [], firstRows: [], columns: [] };
	return { inspection, names: table.value.names, ...(await seeTable(table.value, inspection)) };
}

async function seeTable(table: Table, { columns }: Inspection) {
	const { firstRows, values } = await seeColumns(table);
	return { firstRows, columns: columns.map((column, index) => ({ ...column, values: values[index] ?? [] })) };
}
