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
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { AnswerMode } from '../../../domain/collection/answer-mode.ts';
import type { DraftSource, Note, QuestionnaireDraft } from '../../../domain/survey/drafts/draft.ts';
import type { StoredAnswer } from '../../../domain/survey/stored-answer.ts';
import { id, institutionId, instant } from './columns.ts';
import { awards } from './graduates.ts';
import { institutions } from './institutions.ts';
import { programmes } from './programmes.ts';

/** A published questionnaire. Never edited: a change is a new version. */
export const questionnaireVersions = pgTable(
	'questionnaire_versions',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		code: text('code').notNull(),
		version: integer('version').notNull(),
		/** A questionnaire as `domain/survey/questionnaire.ts` defines it; parsed when it is read. */
		document: jsonb('document').$type<unknown>().notNull(),
		sha256: text('sha256').notNull(),
		publishedAt: instant('published_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('questionnaire_versions_number_once').on(table.institutionId, table.code, table.version)
	]
);

/**
 * A questionnaire read from a file of another tool. No campaign can point to one: it is asked of nobody until a
 * version is published from it.
 */
export const questionnaireDrafts = pgTable(
	'questionnaire_drafts',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		fileName: text('file_name').notNull(),
		source: text('source').$type<DraftSource>().notNull(),
		document: jsonb('document').$type<QuestionnaireDraft>().notNull(),
		/** Everything of the file that is not in the document as it was. */
		notes: jsonb('notes').$type<readonly Note[]>().notNull(),
		addedBy: text('added_by').notNull(),
		addedAt: instant('added_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.institutionId, table.id] })]
);

/** One wave asked of one population, with one questionnaire version, within one window. */
export const campaigns = pgTable(
	'campaigns',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		programmeId: uuid('programme_id').notNull(),
		label: text('label').notNull(),
		waveMonths: smallint('wave_months').notNull(),
		questionnaireVersionId: uuid('questionnaire_version_id').notNull(),
		/** The day the situation is asked for; null: award date + wave, for each person. */
		referenceDate: date('reference_date'),
		opensAt: instant('opens_at').notNull(),
		closesAt: instant('closes_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		foreignKey({
			name: 'campaigns_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}),
		foreignKey({
			name: 'campaigns_questionnaire',
			columns: [table.institutionId, table.questionnaireVersionId],
			foreignColumns: [questionnaireVersions.institutionId, questionnaireVersions.id]
		}),
		check('campaigns_window', sql`${table.closesAt} > ${table.opensAt}`),
		check('campaigns_wave', sql`${table.waveMonths} between 0 and 120`)
	]
);

/** A campaign asked of one award. The personal link is derived from it, never stored. */
export const invitations = pgTable(
	'invitations',
	{
		institutionId: institutionId(),
		id: id(),
		campaignId: uuid('campaign_id').notNull(),
		awardId: uuid('award_id').notNull(),
		/** Public part of the personal link: 16 hexadecimal digits. */
		linkKey: text('link_key').notNull(),
		/** Raised to revoke every link given so far. */
		linkVersion: smallint('link_version').notNull().default(1),
		/** Why no more contact may be made, or null. */
		stopped: text('stopped').$type<
			'complete' | 'refusal' | 'objection' | 'bounced' | 'wrong-person' | 'erased'
		>(),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('invitations_award_once').on(table.institutionId, table.campaignId, table.awardId),
		unique('invitations_link_once').on(table.institutionId, table.linkKey),
		index('invitations_by_award').on(table.institutionId, table.awardId),
		foreignKey({
			name: 'invitations_campaign',
			columns: [table.institutionId, table.campaignId],
			foreignColumns: [campaigns.institutionId, campaigns.id]
		}),
		foreignKey({
			name: 'invitations_award',
			columns: [table.institutionId, table.awardId],
			foreignColumns: [awards.institutionId, awards.id]
		})
	]
);

/** What one graduate answers to one invitation. `current` is the last answer to each question. */
export const responses = pgTable(
	'responses',
	{
		institutionId: institutionId(),
		id: id(),
		invitationId: uuid('invitation_id').notNull(),
		locale: text('locale').$type<'fr' | 'en'>().notNull(),
		/** Question → last answer; the history is in `answers`. */
		current: jsonb('current').$type<Record<string, StoredAnswer>>().notNull().default({}),
		/** Counts the pages saved; a form made on an older revision is stale. */
		revision: integer('revision').notNull().default(0),
		startedAt: instant('started_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		completedAt: instant('completed_at')
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('responses_invitation_once').on(table.institutionId, table.invitationId),
		foreignKey({
			name: 'responses_invitation',
			columns: [table.institutionId, table.invitationId],
			foreignColumns: [invitations.institutionId, invitations.id]
		})
	]
);

/** Append-only: every answer ever acknowledged, in order. */
export const answers = pgTable(
	'answers',
	{
		institutionId: institutionId(),
		responseId: uuid('response_id').notNull(),
		revision: integer('revision').notNull(),
		question: text('question').notNull(),
		answer: jsonb('answer').$type<StoredAnswer>().notNull(),
		mode: text('mode').$type<AnswerMode>().notNull(),
		/** Made by the server with the form; the same form sent twice is stored once. */
		attemptId: uuid('attempt_id').notNull(),
		answeredAt: instant('answered_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.responseId, table.revision, table.question] }),
		unique('answers_attempt_once').on(table.institutionId, table.responseId, table.attemptId, table.question),
		foreignKey({
			name: 'answers_response',
			columns: [table.institutionId, table.responseId],
			foreignColumns: [responses.institutionId, responses.id]
		}).onDelete('cascade')
	]
);
