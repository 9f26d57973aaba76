import { and, asc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tenant } from '../client.ts';
import { users } from '../schema/accounts.ts';
import { improvementActions } from '../schema/quality-file.ts';

type ActionRow = Omit<typeof improvementActions.$inferSelect, 'institutionId'>;
type NewAction = Omit<ActionRow, 'doneBy' | 'doneAt'>;

/** An action, with the names of who wrote it and who said that it was done. */
export type NamedAction = ActionRow & {
	readonly writtenByName: string | null;
	readonly doneByName: string | null;
};

export async function insertImprovementAction({ db, institutionId }: Tenant, row: NewAction): Promise<void> {
	await db.insert(improvementActions).values({ ...row, institutionId });
}

/** The oldest first. */
export async function selectImprovementActions(
	{ db, institutionId }: Tenant,
	programmeId: string
): Promise<readonly NamedAction[]> {
	const doer = alias(users, 'doer');
	const rows = await db
		.select({ row: improvementActions, writtenByName: users.name, doneByName: doer.name })
		.from(improvementActions)
		.leftJoin(users, eq(users.id, improvementActions.writtenBy))
		.leftJoin(doer, eq(doer.id, improvementActions.doneBy))
		.where(
			and(
				eq(improvementActions.institutionId, institutionId),
				eq(improvementActions.programmeId, programmeId)
			)
		)
		.orderBy(asc(improvementActions.id));
	return rows.map(({ row, ...names }) => ({ ...row, ...names }));
}

/** @returns the programme of the action, where it was not done yet */
export async function updateImprovementDone(
	{ db, institutionId }: Tenant,
	id: string,
	{ by, at }: { readonly by: string; readonly at: Date }
): Promise<{ readonly programmeId: string } | undefined> {
	const [row] = await db
		.update(improvementActions)
		.set({ doneBy: by, doneAt: at })
		.where(
			and(
				eq(improvementActions.institutionId, institutionId),
				eq(improvementActions.id, id),
				isNull(improvementActions.doneAt)
			)
		)
		.returning({ programmeId: improvementActions.programmeId });
	return row;
}
