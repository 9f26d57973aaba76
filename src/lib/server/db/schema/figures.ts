import { jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Figure } from '../../../domain/figures/figure.ts';
import { id, institutionId, instant } from './columns.ts';
import { institutions } from './institutions.ts';

/** A figure that was kept: frozen by a person, published, or sent in a file. Never edited, only superseded. */
export const figures = pgTable(
	'figures',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		indicator: text('indicator').notNull(),
		record: jsonb('record').$type<Figure>().notNull(),
		sha256: text('sha256').notNull(),
		supersedes: uuid('supersedes'),
		keptBy: text('kept_by').notNull(),
		keptAt: instant('kept_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.institutionId, table.id] })]
);
