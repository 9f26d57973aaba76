import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	date,
	foreignKey,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import type { ProgrammeEdition } from '../../../domain/programmes/programme.ts';
import { id, institutionId, instant } from './columns.ts';
import { institutions } from './institutions.ts';

/** A certification that the institution awards. */
export const programmes = pgTable(
	'programmes',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		code: text('code').notNull(),
		nameFr: text('name_fr').notNull(),
		nameEn: text('name_en'),
		/** National register number, `RNCP36625`. */
		registerNumber: text('register_number'),
		/** Level of the national framework, 3 to 8. */
		level: smallint('level'),
		/** Kind of certification as the institution names it: `Licence Pro`, `Master`, `Titre RNCP`. */
		diploma: text('diploma'),
		/** Field of training, in the institution's own words. */
		domain: text('domain'),
		/** Jobs abroad are not set aside when the award is international and was assessed in France. */
		international: boolean('international').notNull().default(false),
		parentId: uuid('parent_id'),
		createdAt: instant('created_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('programmes_code_once').on(table.institutionId, table.code),
		foreignKey({
			name: 'programmes_parent_same_institution',
			columns: [table.institutionId, table.parentId],
			foreignColumns: [table.institutionId, table.id]
		}),
		check('programmes_level', sql`${table.level} between 1 and 8`)
	]
);

/** What a programme aims at from a date on: target jobs, structures, activities, units. Never edited. */
export const programmeEditions = pgTable(
	'programme_editions',
	{
		institutionId: institutionId(),
		id: id(),
		programmeId: uuid('programme_id').notNull(),
		edition: integer('edition').notNull(),
		validFrom: date('valid_from').notNull(),
		content: jsonb('content').$type<ProgrammeEdition>().notNull(),
		/** Why it was made; null for the one that came with a preset. */
		reason: text('reason'),
		/** Account of who made it; null for the operator. */
		madeBy: text('made_by')
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('programme_editions_number_once').on(table.institutionId, table.programmeId, table.edition),
		foreignKey({
			name: 'programme_editions_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}).onDelete('cascade')
	]
);

/** A promotion: everyone awarded the programme within one period of at least a year, all routes and centres. */
export const cohorts = pgTable(
	'cohorts',
	{
		institutionId: institutionId(),
		id: id(),
		programmeId: uuid('programme_id').notNull(),
		year: smallint('year').notNull(),
		startsOn: date('starts_on').notNull(),
		endsOn: date('ends_on').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('cohorts_year_once').on(table.institutionId, table.programmeId, table.year),
		unique('cohorts_of_programme').on(table.institutionId, table.programmeId, table.id),
		foreignKey({
			name: 'cohorts_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}).onDelete('cascade'),
		check('cohorts_period', sql`${table.endsOn} > ${table.startsOn}`)
	]
);
