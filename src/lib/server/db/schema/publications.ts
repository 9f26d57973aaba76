import { sql } from 'drizzle-orm';
import {
	check,
	foreignKey,
	index,
	jsonb,
	pgTable,
	primaryKey,
	text,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import type { RecordedPromotion } from '../../../domain/reports/controls/control.ts';
import { id, institutionId, instant } from './columns.ts';
import { programmes } from './programmes.ts';
import { snapshots } from './snapshots.ts';

/**
 * What anybody may read of a programme, made of a lock: proposed by one person, approved by one who may, ended by being
 * withdrawn or replaced. Never edited: what was read once is part of what later ones must not give away.
 */
export const publications = pgTable(
	'publications',
	{
		institutionId: institutionId(),
		id: id(),
		programmeId: uuid('programme_id').notNull(),
		snapshotId: uuid('snapshot_id').notNull(),
		/** A `PublicSheet`, as one JSON text: what its hash is of. */
		content: text('content').notNull(),
		sha256: text('sha256').notNull(),
		proposedBy: text('proposed_by').notNull(),
		proposedAt: instant('proposed_at').notNull(),
		approvedBy: text('approved_by'),
		approvedAt: instant('approved_at'),
		endedBy: text('ended_by'),
		endedAt: instant('ended_at'),
		/** `withdrawn`, `replaced` by a later one, or `refused` before it was ever read. */
		ending: text('ending'),
		/** Why; '' where it was replaced. */
		endReason: text('end_reason')
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		index('publications_by_programme').on(table.institutionId, table.programmeId),
		uniqueIndex('publications_one_in_force')
			.on(table.institutionId, table.programmeId)
			.where(sql`${table.approvedAt} is not null and ${table.endedAt} is null`),
		uniqueIndex('publications_one_proposed')
			.on(table.institutionId, table.programmeId)
			.where(sql`${table.approvedAt} is null and ${table.endedAt} is null`),
		foreignKey({
			name: 'publications_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}),
		foreignKey({
			name: 'publications_snapshot',
			columns: [table.institutionId, table.snapshotId],
			foreignColumns: [snapshots.institutionId, snapshots.id]
		}),
		check('publications_sha256', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`),
		check('publications_approved', sql`(${table.approvedAt} is null) = (${table.approvedBy} is null)`),
		check(
			'publications_ended',
			sql`(${table.endedAt} is null) = (${table.endedBy} is null) and (${table.endedAt} is null) = (${table.ending} is null) and (${table.endedAt} is null) = (${table.endReason} is null)`
		),
		check('publications_ending', sql`${table.ending} in ('withdrawn', 'replaced', 'refused')`)
	]
);

/** The national register's own record of a programme, as it was read from its open data. */
export const registerRecords = pgTable(
	'register_records',
	{
		institutionId: institutionId(),
		programmeId: uuid('programme_id').notNull(),
		promotions: jsonb('promotions').$type<readonly RecordedPromotion[]>().notNull(),
		/** Name of the file, and its SHA-256. */
		fileName: text('file_name').notNull(),
		fileSha256: text('file_sha256').notNull(),
		importedBy: text('imported_by').notNull(),
		importedAt: instant('imported_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.programmeId] }),
		foreignKey({
			name: 'register_records_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}).onDelete('cascade'),
		check('register_records_sha256', sql`${table.fileSha256} ~ '^[0-9a-f]{64}$'`)
	]
);
