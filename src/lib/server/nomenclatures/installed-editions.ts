import type { EditionTables, UpdatedList } from '#lib/domain/coding/editions/edition.ts';
import { EDITION_FORMATS } from '#lib/domain/coding/editions/edition-formats.ts';
import { inDirectory, type Database } from '../db/client.ts';
import { selectNewestTables } from '../db/queries/nomenclature-editions.ts';
import { installTables, readShippedTable } from './read-table.ts';

/** Takes the newest editions into use. Once, when a process begins, before any index is built. */
export async function useInstalledEditions(database: Database): Promise<void> {
	for (const { tables } of await inDirectory(database, {}, selectNewestTables)) installTables(tables);
}

/** The tables of an updated list as they ship. */
export function shippedTables(list: UpdatedList): EditionTables {
	return Object.fromEntries(EDITION_FORMATS[list].map(({ table }) => [table, readShippedTable(table)]));
}
