import { bigint, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { institutionId, instant } from './columns.ts';
import { institutions } from './institutions.ts';

/** Who did what, when, to which things. Append-only; each entry holds the hash of the one before. */
export const auditEntries = pgTable(
	'audit_entries',
	{
		institutionId: institutionId().references(() => institutions.id),
		sequence: bigint('sequence', { mode: 'number' }).notNull(),
		at: instant('at').notNull(),
		actorKind: text('actor_kind').notNull(),
		/** Account id, or empty for the operator. Never a name, never an address. */
		actorId: text('actor_id').notNull(),
		action: text('action').notNull(),
		target: text('target').notNull(),
		details: jsonb('details').$type<Record<string, unknown>>().notNull().default({}),
		previousHash: text('previous_hash').notNull(),
		hash: text('hash').notNull()
	},
	(table) => [primaryKey({ columns: [table.institutionId, table.sequence] })]
);
