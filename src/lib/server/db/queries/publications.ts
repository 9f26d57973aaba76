import { and, desc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tenant } from '../client.ts';
import { users } from '../schema/accounts.ts';
import { publications } from '../schema/publications.ts';
import { snapshots } from '../schema/snapshots.ts';

export type PublicationRow = Omit<typeof publications.$inferSelect, 'institutionId'>;
type NewPublication = Pick<
	PublicationRow,
	'id' | 'programmeId' | 'snapshotId' | 'content' | 'sha256' | 'proposedBy' | 'proposedAt'
>;

/** `withdrawn` was read by the public, `refused` never was, `replaced` gave way to a later one. */
export type PublicationEnding = 'withdrawn' | 'replaced' | 'refused';

/** A publication, with the day of its lock and the names of those who proposed, approved and ended it. */
export type NamedPublication = PublicationRow & {
	readonly lockedAt: Date;
	readonly proposedByName: string | null;
	readonly approvedByName: string | null;
	readonly endedByName: string | null;
};

export async function insertPublication({ db, institutionId }: Tenant, row: NewPublication): Promise<void> {
	await db.insert(publications).values({ ...row, institutionId });
}

const NAMES = { approver: alias(users, 'approver'), ender: alias(users, 'ender') };

function selectNamed({ db }: Tenant) {
	const { approver, ender } = NAMES;
	return db
		.select({
			row: publications,
			lockedAt: snapshots.lockedAt,
			proposedByName: users.name,
			approvedByName: approver.name,
			endedByName: ender.name
		})
		.from(publications)
		.innerJoin(
			snapshots,
			and(eq(snapshots.institutionId, publications.institutionId), eq(snapshots.id, publications.snapshotId))
		)
		.leftJoin(users, eq(users.id, publications.proposedBy))
		.leftJoin(approver, eq(approver.id, publications.approvedBy))
		.leftJoin(ender, eq(ender.id, publications.endedBy));
}

/** Every publication of a programme, those that were never approved among them, the newest first. */
export async function selectPublications(
	tenant: Tenant,
	programmeId: string
): Promise<readonly NamedPublication[]> {
	const rows = await selectNamed(tenant)
		.where(
			and(eq(publications.institutionId, tenant.institutionId), eq(publications.programmeId, programmeId))
		)
		.orderBy(desc(publications.proposedAt), desc(publications.id));
	return rows.map(({ row, ...others }) => ({ ...row, ...others }));
}

export async function selectPublication(tenant: Tenant, id: string): Promise<NamedPublication | undefined> {
	const [found] = await selectNamed(tenant).where(
		and(eq(publications.institutionId, tenant.institutionId), eq(publications.id, id))
	);
	if (!found) return undefined;
	const { row, ...others } = found;
	return { ...row, ...others };
}

interface Act {
	readonly by: string;
	readonly at: Date;
}

/** @returns whether it was waiting for it */
export async function updatePublicationApproved(
	{ db, institutionId }: Tenant,
	id: string,
	{ by, at }: Act
): Promise<boolean> {
	const approved = await db
		.update(publications)
		.set({ approvedBy: by, approvedAt: at })
		.where(
			and(
				eq(publications.institutionId, institutionId),
				eq(publications.id, id),
				isNull(publications.approvedAt),
				isNull(publications.endedAt)
			)
		)
		.returning({ id: publications.id });
	return approved.length > 0;
}

/** @returns whether it had not ended yet */
export async function updatePublicationEnded(
	{ db, institutionId }: Tenant,
	id: string,
	{ by, at, ending, reason }: Act & { readonly ending: PublicationEnding; readonly reason: string }
): Promise<boolean> {
	const ended = await db
		.update(publications)
		.set({ endedBy: by, endedAt: at, ending, endReason: reason })
		.where(
			and(
				eq(publications.institutionId, institutionId),
				eq(publications.id, id),
				isNull(publications.endedAt)
			)
		)
		.returning({ id: publications.id });
	return ended.length > 0;
}
