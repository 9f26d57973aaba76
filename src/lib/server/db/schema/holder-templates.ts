import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { institutionId, instant } from './columns.ts';
import { programmes } from './programmes.ts';

/**
 * The forms of the table of holders that a programme had, one after the other: the last one is in force. Never edited, so
 * that a file of another day can be made again.
 */
export const holderTemplates = pgTable(
	'holder_templates',
	{
		institutionId: institutionId(),
		programmeId: uuid('programme_id').notNull(),
		/** From 1, by programme. */
		version: integer('version').notNull(),
		/** A `HolderTemplate`, as one JSON text: what its hash is of. */
		content: text('content').notNull(),
		sha256: text('sha256').notNull(),
		fileName: text('file_name').notNull(),
		storedBy: text('stored_by').notNull(),
		storedAt: instant('stored_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.programmeId, table.version] }),
		foreignKey({
			name: 'holder_templates_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}).onDelete('cascade'),
		check('holder_templates_version', sql`${table.version} > 0`),
		check('holder_templates_sha256', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`)
	]
);
