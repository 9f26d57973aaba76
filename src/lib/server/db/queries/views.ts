import { and, asc, desc, eq, isNull, or } from 'drizzle-orm';
import type { Tenant } from '../client.ts';
import { users } from '../schema/accounts.ts';
import { frozenViews, namedViews, viewComments } from '../schema/views.ts';

export type NamedViewRow = Omit<typeof namedViews.$inferSelect, 'institutionId'>;
export type FrozenViewRow = Omit<typeof frozenViews.$inferSelect, 'institutionId'>;
export type NewComment = Pick<
	typeof viewComments.$inferSelect,
	'id' | 'address' | 'indicator' | 'body' | 'writtenBy' | 'writtenAt'
>;

/** Keeps a view under its name; one of the same person and name is replaced. */
export async function upsertNamedView({ db, institutionId }: Tenant, row: NamedViewRow): Promise<void> {
	const { address, shared, savedAt } = row;
	await db
		.insert(namedViews)
		.values({ ...row, institutionId })
		.onConflictDoUpdate({
			target: [namedViews.institutionId, namedViews.userId, namedViews.name],
			set: { address, shared, savedAt }
		});
}

/** The views of a person and those that others share, by name. */
export async function selectNamedViews(
	{ db, institutionId }: Tenant,
	userId: string
): Promise<readonly (NamedViewRow & { readonly owner: string | null })[]> {
	const rows = await db
		.select({ view: namedViews, owner: users.name })
		.from(namedViews)
		.leftJoin(users, eq(users.id, namedViews.userId))
		.where(
			and(
				eq(namedViews.institutionId, institutionId),
				or(eq(namedViews.userId, userId), eq(namedViews.shared, true))
			)
		)
		.orderBy(asc(namedViews.name), asc(namedViews.id));
	return rows.map(({ view, owner }) => ({ ...view, owner }));
}

/** @returns whether the person had such a view */
export async function deleteNamedView(
	{ db, institutionId }: Tenant,
	{ id, userId }: { readonly id: string; readonly userId: string }
): Promise<boolean> {
	const gone = await db
		.delete(namedViews)
		.where(
			and(eq(namedViews.institutionId, institutionId), eq(namedViews.id, id), eq(namedViews.userId, userId))
		)
		.returning({ id: namedViews.id });
	return gone.length > 0;
}

export async function insertFrozenView({ db, institutionId }: Tenant, row: FrozenViewRow): Promise<void> {
	await db.insert(frozenViews).values({ ...row, institutionId });
}

const FROZEN_FACTS = {
	id: frozenViews.id,
	name: frozenViews.name,
	address: frozenViews.address,
	sha256: frozenViews.sha256,
	programmeIds: frozenViews.programmeIds,
	exactCounts: frozenViews.exactCounts,
	frozenBy: frozenViews.frozenBy,
	frozenAt: frozenViews.frozenAt
};

/** A frozen view without its content, with the name of who froze it. */
export type FrozenViewFacts = Omit<FrozenViewRow, 'content'> & { readonly frozenByName: string | null };

/** Frozen views of the institution, the newest first. */
export async function selectFrozenViews({ db, institutionId }: Tenant): Promise<readonly FrozenViewFacts[]> {
	return db
		.select({ ...FROZEN_FACTS, frozenByName: users.name })
		.from(frozenViews)
		.leftJoin(users, eq(users.id, frozenViews.frozenBy))
		.where(eq(frozenViews.institutionId, institutionId))
		.orderBy(desc(frozenViews.id));
}

export async function selectFrozenView(
	{ db, institutionId }: Tenant,
	id: string
): Promise<(FrozenViewRow & { readonly frozenByName: string | null }) | undefined> {
	const [row] = await db
		.select({ ...FROZEN_FACTS, content: frozenViews.content, frozenByName: users.name })
		.from(frozenViews)
		.leftJoin(users, eq(users.id, frozenViews.frozenBy))
		.where(and(eq(frozenViews.institutionId, institutionId), eq(frozenViews.id, id)));
	return row;
}

export async function insertComment({ db, institutionId }: Tenant, comment: NewComment): Promise<void> {
	await db.insert(viewComments).values({ ...comment, institutionId });
}

export type CommentRow = NewComment & { readonly writtenByName: string | null };

/** What is said of a view, the oldest first; what was withdrawn is left out. */
export async function selectComments(
	{ db, institutionId }: Tenant,
	address: string
): Promise<readonly CommentRow[]> {
	const { id, indicator, body, writtenBy, writtenAt } = viewComments;
	return db
		.select({
			id,
			address: viewComments.address,
			indicator,
			body,
			writtenBy,
			writtenAt,
			writtenByName: users.name
		})
		.from(viewComments)
		.leftJoin(users, eq(users.id, viewComments.writtenBy))
		.where(
			and(
				eq(viewComments.institutionId, institutionId),
				eq(viewComments.address, address),
				isNull(viewComments.withdrawnAt)
			)
		)
		.orderBy(asc(viewComments.id));
}

export async function selectComment(
	{ db, institutionId }: Tenant,
	commentId: string
): Promise<NewComment | undefined> {
	const { id, address, indicator, body, writtenBy, writtenAt } = viewComments;
	const [row] = await db
		.select({ id, address, indicator, body, writtenBy, writtenAt })
		.from(viewComments)
		.where(
			and(
				eq(viewComments.institutionId, institutionId),
				eq(viewComments.id, commentId),
				isNull(viewComments.withdrawnAt)
			)
		);
	return row;
}

export async function updateCommentWithdrawn(
	{ db, institutionId }: Tenant,
	id: string,
	{ by, at }: { readonly by: string; readonly at: Date }
): Promise<void> {
	await db
		.update(viewComments)
		.set({ withdrawnBy: by, withdrawnAt: at })
		.where(and(eq(viewComments.institutionId, institutionId), eq(viewComments.id, id)));
}
