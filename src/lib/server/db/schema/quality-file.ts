import { sql } from 'drizzle-orm';
import {
	check,
	date,
	doublePrecision,
	foreignKey,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	uuid
} from 'drizzle-orm/pg-core';
import { id, institutionId, instant } from './columns.ts';
import { cohorts, programmes } from './programmes.ts';

/** What a promotion's training itself gave, as the school office counts it (Qualiopi, indicators 2 and 3). */
export const cohortResults = pgTable(
	'cohort_results',
	{
		institutionId: institutionId(),
		cohortId: uuid('cohort_id').notNull(),
		programmeId: uuid('programme_id').notNull(),
		/** People who began, came before the jury, were certified, validated blocks only, stopped before the end. */
		enrolled: integer('enrolled'),
		presented: integer('presented'),
		certified: integer('certified'),
		blocksOnly: integer('blocks_only'),
		droppedOut: integer('dropped_out'),
		/** Mean of satisfaction, of `satisfaction_scale` at best, and how many gave one. */
		satisfactionMean: doublePrecision('satisfaction_mean'),
		satisfactionScale: integer('satisfaction_scale'),
		satisfactionCount: integer('satisfaction_count'),
		/** Where the counts come from: a jury's minutes, a register. */
		source: text('source').notNull(),
		/** Day of that source. */
		sourceDate: date('source_date').notNull(),
		writtenBy: text('written_by').notNull(),
		writtenAt: instant('written_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.cohortId] }),
		foreignKey({
			name: 'cohort_results_cohort',
			columns: [table.institutionId, table.programmeId, table.cohortId],
			foreignColumns: [cohorts.institutionId, cohorts.programmeId, cohorts.id]
		}).onDelete('cascade'),
		check(
			'cohort_results_people',
			sql`${table.enrolled} >= 0 and ${table.presented} >= 0 and ${table.certified} >= 0 and ${table.blocksOnly} >= 0 and ${table.droppedOut} >= 0`
		),
		check('cohort_results_certified', sql`${table.certified} <= ${table.presented}`),
		check(
			'cohort_results_satisfaction',
			sql`(${table.satisfactionMean} is null) = (${table.satisfactionCount} is null) and (${table.satisfactionMean} is null) = (${table.satisfactionScale} is null) and ${table.satisfactionMean} between 0 and ${table.satisfactionScale}`
		)
	]
);

/** An action of improvement that follows from what was said or counted (Qualiopi, indicator 32). */
export const improvementActions = pgTable(
	'improvement_actions',
	{
		institutionId: institutionId(),
		id: id(),
		programmeId: uuid('programme_id').notNull(),
		/** What is done, what it answers to, and who does it. */
		what: text('what').notNull(),
		why: text('why').notNull(),
		who: text('who').notNull(),
		dueOn: date('due_on'),
		writtenBy: text('written_by').notNull(),
		writtenAt: instant('written_at').notNull(),
		doneBy: text('done_by'),
		doneAt: instant('done_at')
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		index('improvement_actions_by_programme').on(table.institutionId, table.programmeId),
		foreignKey({
			name: 'improvement_actions_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}).onDelete('cascade'),
		check('improvement_actions_done', sql`(${table.doneAt} is null) = (${table.doneBy} is null)`)
	]
);
