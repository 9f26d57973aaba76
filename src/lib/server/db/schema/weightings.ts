import { sql } from 'drizzle-orm';
import {
	check,
	foreignKey,
	pgTable,
	primaryKey,
	smallint,
	text,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import { id, institutionId, instant } from './columns.ts';
import { programmes } from './programmes.ts';

/** Decisions to weight a class at a wave. One is ended, once, and never edited; another may then be made. */
export const weightingDecisions = pgTable(
	'weighting_decisions',
	{
		institutionId: institutionId(),
		id: id(),
		programmeId: uuid('programme_id').notNull(),
		/** Year of the promotion. */
		cohort: smallint('cohort').notNull(),
		/** Months from the award. */
		waveMonths: smallint('wave_months').notNull(),
		/** Names of dimensions, in the order of the margins. */
		variables: text('variables').array().notNull(),
		/** `post-stratification` or `raking`. */
		method: text('method').notNull(),
		reason: text('reason').notNull(),
		decidedBy: text('decided_by').notNull(),
		decidedAt: instant('decided_at').notNull(),
		endedBy: text('ended_by'),
		endedAt: instant('ended_at'),
		endReason: text('end_reason')
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		uniqueIndex('weighting_decisions_one')
			.on(table.institutionId, table.programmeId, table.cohort, table.waveMonths)
			.where(sql`${table.endedAt} is null`),
		foreignKey({
			name: 'weighting_decisions_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}),
		check(
			'weighting_decisions_ended',
			sql`(${table.endedAt} is null) = (${table.endedBy} is null) and (${table.endedAt} is null) = (${table.endReason} is null)`
		)
	]
);
