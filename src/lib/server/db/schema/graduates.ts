import { sql } from 'drizzle-orm';
import {
	bigint,
	boolean,
	check,
	date,
	foreignKey,
	index,
	integer,
	jsonb,
	pgSequence,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { CodeOf } from '../../../domain/outcomes/codes.ts';
import { id, institutionId, instant } from './columns.ts';
import { institutions } from './institutions.ts';
import { cohorts } from './programmes.ts';

/** Counts corrections made by hand and imports together, so that each knows what came before it. */
export const editMarks = pgSequence('edit_marks');

/** When a row was last corrected by hand, on that count; null when never. A trigger sets it. */
const editMark = () => bigint('edit_mark', { mode: 'number' });

/** Who somebody is, kept apart from what they answered. */
export const persons = pgTable(
	'persons',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		/** The institution's own number for this person, when it has one. */
		externalKey: text('external_key'),
		givenName: text('given_name'),
		familyName: text('family_name'),
		birthYear: smallint('birth_year'),
		/** Objected to every contact, on every channel. */
		objectedAt: instant('objected_at'),
		/** Had everything erased: no import brings anything of them back. */
		erasedAt: instant('erased_at'),
		editMark: editMark(),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('persons_key_once').on(table.institutionId, table.externalKey)
	]
);

export const contacts = pgTable(
	'contacts',
	{
		institutionId: institutionId(),
		id: id(),
		personId: uuid('person_id').notNull(),
		channel: text('channel').$type<'email' | 'phone' | 'post'>().notNull(),
		address: text('address').notNull(),
		preferred: boolean('preferred').notNull().default(false),
		/** `wrong`: somebody else reads what is sent there; `withdrawn`: replaced by the person. */
		state: text('state').$type<'valid' | 'bounced' | 'withdrawn' | 'wrong'>().notNull().default('valid'),
		updatedAt: instant('updated_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('contacts_address_once').on(table.institutionId, table.personId, table.channel, table.address),
		foreignKey({
			name: 'contacts_person',
			columns: [table.institutionId, table.personId],
			foreignColumns: [persons.institutionId, persons.id]
		}).onDelete('cascade'),
		check('contacts_channel', sql`${table.channel} in ('email', 'phone', 'post')`),
		check('contacts_state', sql`${table.state} in ('valid', 'bounced', 'withdrawn', 'wrong')`)
	]
);

/**
 * A certification obtained: the jury list, and so every denominator. History without names has no person.
 */
export const awards = pgTable(
	'awards',
	{
		institutionId: institutionId(),
		id: id(),
		personId: uuid('person_id'),
		programmeId: uuid('programme_id').notNull(),
		cohortId: uuid('cohort_id').notNull(),
		/** What names this award in the source it came from; the key of a repeated import. */
		externalKey: text('external_key').notNull(),
		awardedOn: date('awarded_on'),
		frame: text('frame').$type<CodeOf<'frame'>>().notNull().default('eligible'),
		sex: text('sex').$type<CodeOf<'sex'>>().notNull().default('unknown'),
		route: text('route').$type<CodeOf<'route'>>().notNull().default('unknown'),
		modality: text('modality').$type<CodeOf<'modality'>>().notNull().default('unknown'),
		nationality: text('nationality').$type<CodeOf<'nationality'>>().notNull().default('unknown'),
		ageBand: text('age_band').$type<CodeOf<'ageBand'>>().notNull().default('unknown'),
		entrySituation: text('entry_situation').$type<CodeOf<'entrySituation'>>().notNull().default('unknown'),
		entryJob: text('entry_job'),
		centre: text('centre').notNull().default(''),
		/** Field of training where the source classed this award otherwise than its programme; null: as the programme. */
		domain: text('domain'),
		/** Columns of a source that no field of ours takes, kept as they were. */
		attributes: jsonb('attributes').$type<Record<string, string>>().notNull().default({}),
		/** The import that made this award, and the line of its file; null for any other origin. */
		importId: uuid('import_id'),
		importRow: integer('import_row'),
		/** Of somebody who had everything erased; what a later file says of it is left out. */
		erasedAt: instant('erased_at'),
		editMark: editMark()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('awards_key_once').on(table.institutionId, table.cohortId, table.externalKey),
		index('awards_by_person')
			.on(table.institutionId, table.personId)
			.where(sql`${table.personId} is not null`),
		foreignKey({
			name: 'awards_person',
			columns: [table.institutionId, table.personId],
			foreignColumns: [persons.institutionId, persons.id]
		}),
		// A cohort belongs to one programme, and so does each of its awards.
		foreignKey({
			name: 'awards_cohort',
			columns: [table.institutionId, table.programmeId, table.cohortId],
			foreignColumns: [cohorts.institutionId, cohorts.programmeId, cohorts.id]
		})
	]
);
