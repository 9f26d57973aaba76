import { sql } from 'drizzle-orm';
import {
	check,
	foreignKey,
	index,
	integer,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uniqueIndex,
	uuid
} from 'drizzle-orm/pg-core';
import type { CodingField, CodingList } from '../../../domain/coding/work/coding-field.ts';
import { id, institutionId, instant } from './columns.ts';
import { awards } from './graduates.ts';
import { programmes } from './programmes.ts';

/**
 * What a person decided for every text that reads alike, this year's and next year's. Never edited: another
 * decision ends it and supersedes it.
 */
export const codingRules = pgTable(
	'coding_rules',
	{
		institutionId: institutionId(),
		id: id(),
		/** Decisions taken in one gesture, and taken back in one. */
		batchId: uuid('batch_id').notNull(),
		programmeId: uuid('programme_id').notNull(),
		field: text('field').$type<CodingList>().notNull(),
		/** What all spellings have in common, as `clusterKey` gives it. */
		clusterKey: text('cluster_key').notNull(),
		/** One of the spellings, as it was written. */
		rawText: text('raw_text').notNull(),
		code: text('code').notNull(),
		/** For a job: is it one that the award aims at? `undecided` leaves each to be looked at. */
		target: text('target').$type<'yes' | 'no' | 'undecided'>().notNull(),
		reason: text('reason').notNull(),
		/** Number of the edition of the programme's lists that the code is of; 0 when it has none. */
		edition: integer('edition').notNull(),
		decidedBy: text('decided_by').notNull(),
		decidedAt: instant('decided_at').notNull(),
		endedBy: text('ended_by'),
		endedAt: instant('ended_at'),
		/** The decision on the same texts that this one replaces. */
		supersedes: uuid('supersedes')
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		uniqueIndex('coding_rules_one_in_force')
			.on(table.institutionId, table.programmeId, table.field, table.clusterKey)
			.where(sql`${table.endedAt} is null`),
		index('coding_rules_by_batch').on(table.institutionId, table.batchId),
		foreignKey({
			name: 'coding_rules_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}).onDelete('cascade'),
		check('coding_rules_field', sql`${table.field} in ('jobFamily', 'structure')`),
		check('coding_rules_target', sql`${table.target} in ('yes', 'no', 'undecided')`),
		check('coding_rules_ended', sql`(${table.endedAt} is null) = (${table.endedBy} is null)`)
	]
);

/** A code given to one outcome: the text it was made of, by what, by whom, why, and what stood there before. */
export const codings = pgTable(
	'codings',
	{
		institutionId: institutionId(),
		id: id(),
		awardId: uuid('award_id').notNull(),
		waveMonths: smallint('wave_months').notNull(),
		field: text('field').$type<CodingField>().notNull(),
		/** As it was written: kept even where the outcome is corrected later. */
		rawText: text('raw_text').notNull(),
		code: text('code').notNull(),
		previousCode: text('previous_code').notNull(),
		/** For a decision on the target: what had been proposed. */
		proposal: text('proposal').$type<'in' | 'near' | 'out'>(),
		/** The rule that gave it; null for a decision on this very person. */
		ruleId: uuid('rule_id'),
		reason: text('reason').notNull(),
		edition: integer('edition').notNull(),
		codedBy: text('coded_by').notNull(),
		codedAt: instant('coded_at').notNull(),
		undoneBy: text('undone_by'),
		undoneAt: instant('undone_at')
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		index('codings_by_outcome').on(table.institutionId, table.awardId, table.waveMonths),
		index('codings_by_rule').on(table.institutionId, table.ruleId),
		foreignKey({
			name: 'codings_award',
			columns: [table.institutionId, table.awardId],
			foreignColumns: [awards.institutionId, awards.id]
		}).onDelete('cascade'),
		foreignKey({
			name: 'codings_rule',
			columns: [table.institutionId, table.ruleId],
			foreignColumns: [codingRules.institutionId, codingRules.id]
		}),
		check('codings_field', sql`${table.field} in ('jobFamily', 'structure', 'target')`),
		check('codings_undone', sql`(${table.undoneAt} is null) = (${table.undoneBy} is null)`)
	]
);

/** A programme lead does not agree with a decision on a target job; somebody answers. */
export const codingContests = pgTable(
	'coding_contests',
	{
		institutionId: institutionId(),
		id: id(),
		codingId: uuid('coding_id').notNull(),
		reason: text('reason').notNull(),
		contestedBy: text('contested_by').notNull(),
		contestedAt: instant('contested_at').notNull(),
		/** The decision after the answer; null while nobody has answered. */
		verdict: text('verdict').$type<'yes' | 'no'>(),
		answer: text('answer'),
		answeredBy: text('answered_by'),
		answeredAt: instant('answered_at')
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		uniqueIndex('coding_contests_one_open')
			.on(table.institutionId, table.codingId)
			.where(sql`${table.answeredAt} is null`),
		foreignKey({
			name: 'coding_contests_coding',
			columns: [table.institutionId, table.codingId],
			foreignColumns: [codings.institutionId, codings.id]
		}).onDelete('cascade'),
		check('coding_contests_verdict', sql`${table.verdict} in ('yes', 'no')`),
		check(
			'coding_contests_answered',
			sql`(${table.answeredAt} is null) = (${table.answeredBy} is null) and (${table.answeredAt} is null) = (${table.verdict} is null) and (${table.answeredAt} is null) = (${table.answer} is null)`
		)
	]
);

/** What a second person made of the same text without seeing the first decision, and who settled it. */
export const secondCodings = pgTable(
	'second_codings',
	{
		institutionId: institutionId(),
		id: id(),
		ruleId: uuid('rule_id').notNull(),
		code: text('code').notNull(),
		codedBy: text('coded_by').notNull(),
		codedAt: instant('coded_at').notNull(),
		/** The code kept after the two differed; null where they agree, or nobody has settled it yet. */
		settledCode: text('settled_code'),
		settledBy: text('settled_by'),
		settledAt: instant('settled_at')
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('second_codings_one_a_rule').on(table.institutionId, table.ruleId),
		foreignKey({
			name: 'second_codings_rule',
			columns: [table.institutionId, table.ruleId],
			foreignColumns: [codingRules.institutionId, codingRules.id]
		}).onDelete('cascade'),
		check(
			'second_codings_settled',
			sql`(${table.settledAt} is null) = (${table.settledBy} is null) and (${table.settledAt} is null) = (${table.settledCode} is null)`
		)
	]
);
