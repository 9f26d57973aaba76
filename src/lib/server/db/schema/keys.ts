import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { KeyLevel } from '../../../domain/access/actor.ts';
import { id, institutionId, instant } from './columns.ts';
import { institutions } from './institutions.ts';
import { programmes } from './programmes.ts';

/** A key of the API: reads figures of an institution, over all its programmes unless some are listed. */
export const apiKeys = pgTable(
	'api_keys',
	{
		institutionId: institutionId().references(() => institutions.id),
		id: id(),
		name: text('name').notNull(),
		/** SHA-256 of the key, which is 256 random bits: the key itself is kept nowhere. */
		digest: text('digest').notNull(),
		level: text('level').$type<KeyLevel>().notNull(),
		allProgrammes: boolean('all_programmes').notNull(),
		/** Account id, or empty for the operator. */
		createdBy: text('created_by').notNull(),
		createdAt: instant('created_at').notNull(),
		revokedAt: instant('revoked_at')
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		unique('api_keys_digest_once').on(table.institutionId, table.digest),
		check('api_keys_level', sql`${table.level} in ('public', 'internal')`)
	]
);

export const apiKeyProgrammes = pgTable(
	'api_key_programmes',
	{
		institutionId: institutionId(),
		keyId: uuid('key_id').notNull(),
		programmeId: uuid('programme_id').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.keyId, table.programmeId] }),
		foreignKey({
			name: 'api_key_programmes_key',
			columns: [table.institutionId, table.keyId],
			foreignColumns: [apiKeys.institutionId, apiKeys.id]
		}).onDelete('cascade'),
		foreignKey({
			name: 'api_key_programmes_programme',
			columns: [table.institutionId, table.programmeId],
			foreignColumns: [programmes.institutionId, programmes.id]
		}).onDelete('cascade')
	]
);
