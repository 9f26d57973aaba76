import { check, date, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { EditionChanges } from '../../../domain/coding/editions/compare-editions.ts';
import type { EditionTables, UpdatedList } from '../../../domain/coding/editions/edition.ts';
import { instant } from './columns.ts';

/** Editions read from a publisher's file since Devenir was installed. They are everybody's, and describe no person. */
export const nomenclatureEditions = pgTable(
	'nomenclature_editions',
	{
		list: text('list').$type<UpdatedList>().notNull(),
		/** As the publisher names it: `v461`. */
		edition: text('edition').notNull(),
		publishedOn: date('published_on').notNull(),
		/** Names of the files, and SHA-256 of each, in order. */
		files: jsonb('files').$type<readonly { readonly name: string; readonly sha256: string }[]>().notNull(),
		tables: jsonb('tables').$type<EditionTables>().notNull(),
		/** What it changes to `former`, the edition in force until then. */
		changes: jsonb('changes').$type<EditionChanges>().notNull(),
		former: text('former').notNull(),
		installedAt: instant('installed_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.list, table.edition] }),
		check('nomenclature_editions_list', sql`${table.list} in ('rome', 'pcs2020', 'esco')`)
	]
);
