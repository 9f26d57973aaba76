import { sql } from 'drizzle-orm';
import {
	check,
	date,
	foreignKey,
	index,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { id, institutionId, instant } from './columns.ts';
import { institutions } from './institutions.ts';
import { cohorts, programmes } from './programmes.ts';

/**
 * A lock: promotions of a programme as they were when somebody answered for them. The dossier, the public page and the
 * audit sheet read it and nothing else. It is ended, once, and never edited; `lost_rows` alone counts erasures.
 */
export const snapshots = pgTable(
	'snapshots',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		programmeId: uuid('programme_id').notNull(),
		/** Years of the promotions, in order. */
		cohorts: smallint('cohorts').array().notNull(),
		/** What the dossier was made of besides the lines: a `DossierFacts` as one JSON text, in its own order. */
		facts: text('facts').notNull(),
		/** SHA-256 of the lines, one a row, in the order of their place, each ended by a line feed. */
		linesSha256: text('lines_sha256').notNull(),
		lineCount: integer('line_count').notNull(),
		/** The dossier as one JSON text: what its hash is of. */
		dossier: text('dossier').notNull(),
		dossierSha256: text('dossier_sha256').notNull(),
		/** What the lead had to say, by place. */
		comments: jsonb('comments').$type<Readonly<Record<string, string>>>().notNull(),
		lockedBy: text('locked_by').notNull(),
		lockedAt: instant('locked_at').notNull(),
		/** A second person who has read it and agrees. */
		secondedBy: text('seconded_by'),
		secondedAt: instant('seconded_at'),
		/** The lock that this one took the place of. */
		supersedes: uuid('supersedes'),
		endedBy: text('ended_by'),
		endedAt: instant('ended_at'),
		endReason: text('end_reason'),
		/** People erased from the lines since. */
		lostRows: integer('lost_rows').notNull().default(0)
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		uniqueIndex('snapshots_one_in_force')
			.on(table.institutionId, table.programmeId)
			.where(sql`${table.endedAt} is null`),
		foreignKey({
			name: 'snapshots_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}),
		check('snapshots_lines_sha256', sql`${table.linesSha256} ~ '^[0-9a-f]{64}$'`),
		check('snapshots_dossier_sha256', sql`${table.dossierSha256} ~ '^[0-9a-f]{64}$'`),
		check('snapshots_cohorts', sql`cardinality(${table.cohorts}) > 0`),
		check('snapshots_seconded', sql`(${table.secondedAt} is null) = (${table.secondedBy} is null)`),
		check('snapshots_two_people', sql`${table.secondedBy} <> ${table.lockedBy}`),
		check(
			'snapshots_ended',
			sql`(${table.endedAt} is null) = (${table.endedBy} is null) and (${table.endedAt} is null) = (${table.endReason} is null)`
		)
	]
);

/** The lines of a lock. An award may go and its line stay; somebody who is erased leaves every lock. */
export const snapshotLines = pgTable(
	'snapshot_lines',
	{
		institutionId: institutionId(),
		snapshotId: uuid('snapshot_id').notNull(),
		/** From 1, by promotion and number in it. */
		place: integer('place').notNull(),
		awardId: uuid('award_id').notNull(),
		/** A `SnapshotLine`, as one JSON text. */
		content: text('content').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.snapshotId, table.place] }),
		index('snapshot_lines_by_award').on(table.institutionId, table.awardId),
		foreignKey({
			name: 'snapshot_lines_snapshot',
			columns: [table.institutionId, table.snapshotId],
			foreignColumns: [snapshots.institutionId, snapshots.id]
		}).onDelete('cascade')
	]
);

/** What is known of a promotion from elsewhere, to be held against what is counted here. */
export const cohortRecords = pgTable(
	'cohort_records',
	{
		institutionId: institutionId(),
		cohortId: uuid('cohort_id').notNull(),
		programmeId: uuid('programme_id').notNull(),
		/** Holders that the jury's minutes name. */
		juryCount: integer('jury_count'),
		/** Holders sent to the CPF flow. */
		flowCount: integer('flow_count'),
		writtenBy: text('written_by').notNull(),
		writtenAt: instant('written_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.cohortId] }),
		foreignKey({
			name: 'cohort_records_cohort',
			columns: [table.institutionId, table.programmeId, table.cohortId],
			foreignColumns: [cohorts.institutionId, cohorts.programmeId, cohorts.id]
		}).onDelete('cascade'),
		check('cohort_records_counts', sql`${table.juryCount} >= 0 and ${table.flowCount} >= 0`)
	]
);

/** What a programme's dossier holds that no answer gives: the end of its registration, and the lead's words. */
export const programmeReports = pgTable(
	'programme_reports',
	{
		institutionId: institutionId(),
		programmeId: uuid('programme_id').notNull(),
		registeredUntil: date('registered_until'),
		/** By place: `introduction`, or the year of a promotion. */
		comments: jsonb('comments').$type<Readonly<Record<string, string>>>().notNull().default({}),
		writtenBy: text('written_by').notNull(),
		writtenAt: instant('written_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.programmeId] }),
		foreignKey({
			name: 'programme_reports_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}).onDelete('cascade')
	]
);
