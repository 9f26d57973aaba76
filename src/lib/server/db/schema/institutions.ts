import { sql } from 'drizzle-orm';
import { boolean, check, jsonb, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** What an institution may set; anything absent takes the product's default. */
export interface InstitutionSettings {
	readonly publicRateMinimum?: number;
	readonly cellMinimum?: number;
	readonly responseTarget?: number;
	readonly answerWindowDaysAfter?: number;
	/** `#rrggbb` of the titles of slides, dark enough to be read on white. */
	readonly colour?: string;
}

/** A tenant. Its row may be read by anyone signed in; it is written under its own lock. */
export const institutions = pgTable(
	'institutions',
	{
		id: uuid('id').primaryKey(),
		/** Short number used in personal links, so that a link says which institution to look in. */
		number: smallint('number').generatedAlwaysAsIdentity().unique(),
		code: text('code').notNull().unique(),
		name: text('name').notNull(),
		defaultLocale: text('default_locale').$type<'fr' | 'en'>().notNull().default('fr'),
		/** Everything in it is invented: every screen and export says so. */
		fictional: boolean('fictional').notNull().default(false),
		settings: jsonb('settings').$type<InstitutionSettings>().notNull().default({}),
		senderName: text('sender_name'),
		senderEmail: text('sender_email'),
		privacyContact: text('privacy_contact'),
		createdAt: instant('created_at').notNull()
	},
	(table) => [check('institutions_locale', sql`${table.defaultLocale} in ('fr', 'en')`)]
);
