import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { id, institutionId, instant } from './columns.ts';
import { institutions } from './institutions.ts';

/** An address of figures that somebody named, to come back to it. It holds no number. */
export const namedViews = pgTable(
	'named_views',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		userId: text('user_id').notNull(),
		name: text('name').notNull(),
		/** Path and query: `/staff?programme=CASP&cohort=2023`. */
		address: text('address').notNull(),
		/** Seen by every reader of figures; what they read there is counted for them. */
		shared: boolean('shared').notNull(),
		savedAt: instant('saved_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('named_views_once').on(table.institutionId, table.userId, table.name)
	]
);

/** Figures as they were one day, never written again: bytes and hash stay the same whatever the data become. */
export const frozenViews = pgTable(
	'frozen_views',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		name: text('name').notNull(),
		address: text('address').notNull(),
		/** The figures and their comments, as one JSON text: what the hash is of. */
		content: text('content').notNull(),
		/** SHA-256 of the UTF-8 bytes of `content`, in hexadecimal. */
		sha256: text('sha256').notNull(),
		/** Programmes that are counted: who reads it must be allowed to read them all. */
		programmeIds: uuid('programme_ids').array().notNull(),
		/** It holds small counts as they are: for the programmes' own people. */
		exactCounts: boolean('exact_counts').notNull(),
		frozenBy: text('frozen_by').notNull(),
		frozenAt: instant('frozen_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		check('frozen_views_sha256', sql`${table.sha256} ~ '^[0-9a-f]{64}$'`)
	]
);

/** What somebody says of a view, or of one of its figures. */
export const viewComments = pgTable(
	'view_comments',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		/** The address of what it is about, its parameters in one order. */
		address: text('address').notNull(),
		/** Code of the indicator it is about; empty for the whole view. */
		indicator: text('indicator').notNull(),
		body: text('body').notNull(),
		writtenBy: text('written_by').notNull(),
		writtenAt: instant('written_at').notNull(),
		withdrawnBy: text('withdrawn_by'),
		withdrawnAt: instant('withdrawn_at')
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		index('view_comments_by_address').on(table.institutionId, table.address)
	]
);
