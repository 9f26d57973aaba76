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
	smallint,
	text,
	uuid
} from 'drizzle-orm/pg-core';
import { id, institutionId, instant } from './columns.ts';
import { programmes } from './programmes.ts';

/**
 * A count or a rate that was published elsewhere, of people nobody has the rows of: a slide, a leaflet, an old
 * page. Shown with its source beside what is computed, and never turned into people.
 */
export const publishedFigures = pgTable(
	'published_figures',
	{
		institutionId: institutionId(),
		id: id(),
		programmeId: uuid('programme_id').notNull(),
		/** Years of the promotions together, in order. */
		cohorts: smallint('cohorts').array().notNull(),
		/** Months from the award; null when the source does not say. */
		waveMonths: smallint('wave_months'),
		/** Code of the indicator it is comparable with; null for a count of something else. */
		indicator: text('indicator'),
		/** What is counted, in the words of the source: `CIP`, `en emploi à 6 mois`. */
		label: text('label').notNull(),
		/** People counted; null where the source gives only a rate. */
		count: integer('count'),
		/** Out of how many; null when the source does not say. */
		total: integer('total'),
		/** A rate as printed, from 0 to 1; null where the source gives only counts. */
		rate: doublePrecision('rate'),
		/** Where it was read: title of the document, page or slide. */
		source: text('source').notNull(),
		sourceUrl: text('source_url'),
		/** Day of the source. */
		publishedOn: date('published_on'),
		addedBy: text('added_by').notNull(),
		addedAt: instant('added_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		index('published_figures_by_programme').on(table.institutionId, table.programmeId),
		foreignKey({
			name: 'published_figures_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}),
		check('published_figures_says', sql`${table.count} is not null or ${table.rate} is not null`),
		check('published_figures_within', sql`${table.total} is null or ${table.count} <= ${table.total}`),
		check('published_figures_rate', sql`${table.rate} between 0 and 1`)
	]
);
