import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	check,
	customType,
	foreignKey,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { Problem } from '../../../domain/shared/problem.ts';
import { id, institutionId, instant } from './columns.ts';
import { institutions } from './institutions.ts';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** How the columns of one kind of file are read. Never edited: a change is a new version. */
export const mappings = pgTable(
	'mappings',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		name: text('name').notNull(),
		version: integer('version').notNull(),
		/** Recognises the same kind of file next year: SHA-256 of its sorted, normalised headers. */
		headerSignature: text('header_signature').notNull(),
		/** A mapping as `domain/imports/mapping.ts` defines it; parsed when it is read. */
		document: jsonb('document').$type<unknown>().notNull(),
		sha256: text('sha256').notNull(),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('mappings_version_once').on(table.institutionId, table.name, table.version),
		index('mappings_by_signature').on(table.institutionId, table.headerSignature)
	]
);

/** A file taken in, whole or not at all. */
export const imports = pgTable(
	'imports',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		fileName: text('file_name').notNull(),
		fileSha256: text('file_sha256').notNull(),
		fileBytes: integer('file_bytes').notNull(),
		mappingId: uuid('mapping_id').notNull(),
		/** What the reader understood: encoding, separator, header rows, columns. */
		profile: jsonb('profile').$type<unknown>().notNull(),
		rowCount: integer('row_count').notNull(),
		createdCount: integer('created_count').notNull(),
		updatedCount: integer('updated_count').notNull(),
		unchangedCount: integer('unchanged_count').notNull(),
		importedBy: text('imported_by').notNull(),
		importedAt: instant('imported_at').notNull(),
		/** Place of its beginning on the count of corrections (`edit_marks`). */
		editMark: bigint('edit_mark', { mode: 'number' })
			.notNull()
			.default(sql`nextval('edit_marks')`),
		undoneBy: text('undone_by'),
		undoneAt: instant('undone_at')
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		foreignKey({
			name: 'imports_mapping',
			columns: [table.institutionId, table.mappingId],
			foreignColumns: [mappings.institutionId, mappings.id]
		}),
		index('imports_by_file').on(table.institutionId, table.fileSha256),
		check('imports_undone', sql`(${table.undoneAt} is null) = (${table.undoneBy} is null)`)
	]
);

/**
 * What one line of a file did to an award that was there already: the lineage of figures, and the way back. Of
 * an award that the import made, the line stands in `awards`.
 */
export const importRows = pgTable(
	'import_rows',
	{
		institutionId: institutionId(),
		importId: uuid('import_id').notNull(),
		rowNumber: integer('row_number').notNull(),
		awardId: uuid('award_id').notNull(),
		action: text('action').$type<'updated' | 'unchanged'>().notNull(),
		/** The award, its person and its outcomes before the import changed them; null when it changed nothing. */
		previous: jsonb('previous').$type<unknown>()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.importId, table.rowNumber] }),
		index('import_rows_by_award').on(table.institutionId, table.awardId),
		foreignKey({
			name: 'import_rows_import',
			columns: [table.institutionId, table.importId],
			foreignColumns: [imports.institutionId, imports.id]
		}).onDelete('cascade'),
		check('import_rows_action', sql`${table.action} in ('updated', 'unchanged')`)
	]
);

/**
 * A file sent by a browser, while its owner decides how it is read. Gone after the import, or after a day.
 */
export const uploads = pgTable(
	'uploads',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		/** The account that sent it, and the only one that sees it; empty for the operator. */
		userId: text('user_id').notNull(),
		fileName: text('file_name').notNull(),
		byteCount: integer('byte_count').notNull(),
		/** The mapping chosen so far, as `domain/imports/mapping.ts` defines it; null before the first choice. */
		mapping: jsonb('mapping').$type<unknown>(),
		createdAt: instant('created_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.institutionId, table.id] })]
);

/** The bytes of an upload, in pieces, so that it is never held whole. */
export const uploadChunks = pgTable(
	'upload_chunks',
	{
		institutionId: institutionId(),
		uploadId: uuid('upload_id').notNull(),
		sequence: integer('sequence').notNull(),
		bytes: bytes('bytes').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.uploadId, table.sequence] }),
		foreignKey({
			name: 'upload_chunks_upload',
			columns: [table.institutionId, table.uploadId],
			foreignColumns: [uploads.institutionId, uploads.id]
		}).onDelete('cascade')
	]
);

/**
 * An import under way in the background: how far it is, and whether somebody asked it to stop. What it brought
 * stands in `imports`.
 */
export const importTasks = pgTable(
	'import_tasks',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		/** The account that started it, and the only one that sees it. */
		userId: text('user_id').notNull(),
		uploadId: uuid('upload_id').notNull(),
		state: text('state').$type<'running' | 'done' | 'refused' | 'cancelled' | 'failed'>().notNull(),
		/** Rows read so far. */
		rowsRead: integer('rows_read').notNull().default(0),
		isCancelAsked: boolean('is_cancel_asked').notNull().default(false),
		/** Null until it is done, and where nothing had to change. */
		importId: uuid('import_id'),
		/** Why it was refused. */
		problems: jsonb('problems').$type<readonly Problem[]>().notNull().default([]),
		startedAt: instant('started_at').notNull(),
		/** Of the last sign of life: a task that shows none has died with its process. */
		updatedAt: instant('updated_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		check('import_tasks_state', sql`${table.state} in ('running', 'done', 'refused', 'cancelled', 'failed')`)
	]
);
