import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { CallOutcome } from '../../../domain/collection/call-queue.ts';
import { id, institutionId, instant } from './columns.ts';
import { invitations } from './surveys.ts';

/** What came of each call made for an invitation. Append-only; goes with the invitation. */
export const calls = pgTable(
	'calls',
	{
		institutionId: institutionId(),
		id: id(),
		invitationId: uuid('invitation_id').notNull(),
		outcome: text('outcome').$type<CallOutcome>().notNull(),
		/** When the person asked to be called again; null for any other outcome. */
		callBackAt: instant('call_back_at'),
		calledBy: text('called_by').notNull(),
		calledAt: instant('called_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.institutionId, table.id] }),
		index('calls_by_invitation').on(table.institutionId, table.invitationId, table.calledAt),
		foreignKey({
			name: 'calls_invitation',
			columns: [table.institutionId, table.invitationId],
			foreignColumns: [invitations.institutionId, invitations.id]
		}).onDelete('cascade'),
		check('calls_back', sql`(${table.callBackAt} is not null) = (${table.outcome} = 'call-back')`)
	]
);
