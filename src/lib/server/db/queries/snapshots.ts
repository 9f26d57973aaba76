import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tenant } from '../client.ts';
import { users } from '../schema/accounts.ts';
import { snapshotLines, snapshots } from '../schema/snapshots.ts';

export type SnapshotRow = Omit<typeof snapshots.$inferSelect, 'institutionId'>;
type NewSnapshot = Omit<
	SnapshotRow,
	'secondedBy' | 'secondedAt' | 'endedBy' | 'endedAt' | 'endReason' | 'lostRows'
>;

/** A lock, with the names of who made, confirmed and ended it. */
export type NamedSnapshot = SnapshotRow & {
	readonly lockedByName: string | null;
	readonly secondedByName: string | null;
	readonly endedByName: string | null;
};

/** A line as it is stored: its award, and its text. */
export interface StoredLine {
	readonly awardId: string;
	readonly content: string;
}

const LINES_AT_ONCE = 1000;

/** Keeps a lock and its lines, in order. One must not stand for this programme. */
export async function insertSnapshot(
	{ db, institutionId }: Tenant,
	row: NewSnapshot,
	lines: readonly StoredLine[]
): Promise<void> {
	await db.insert(snapshots).values({ ...row, institutionId });
	for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
		const some = lines.slice(from, from + LINES_AT_ONCE);
		await db.insert(snapshotLines).values(
			some.map((line, index) => ({
				...line,
				institutionId,
				snapshotId: row.id,
				place: from + index + 1
			}))
		);
	}
}

const NAMES = { seconder: alias(users, 'seconder'), ender: alias(users, 'ender') };

function selectNamed({ db }: Tenant) {
	const { seconder, ender } = NAMES;
	return db
		.select({
			row: snapshots,
			lockedByName: users.name,
			secondedByName: seconder.name,
			endedByName: ender.name
		})
		.from(snapshots)
		.leftJoin(users, eq(users.id, snapshots.lockedBy))
		.leftJoin(seconder, eq(seconder.id, snapshots.secondedBy))
		.leftJoin(ender, eq(ender.id, snapshots.endedBy));
}

/** Every lock of a programme, the newest first. */
export async function selectSnapshots(
	tenant: Tenant,
	programmeId: string
): Promise<readonly NamedSnapshot[]> {
	const rows = await selectNamed(tenant)
		.where(and(eq(snapshots.institutionId, tenant.institutionId), eq(snapshots.programmeId, programmeId)))
		.orderBy(desc(snapshots.lockedAt), desc(snapshots.id));
	return rows.map(({ row, ...names }) => ({ ...row, ...names }));
}

export async function selectSnapshot(tenant: Tenant, id: string): Promise<NamedSnapshot | undefined> {
	const [found] = await selectNamed(tenant).where(
		and(eq(snapshots.institutionId, tenant.institutionId), eq(snapshots.id, id))
	);
	return (
		found && {
			...found.row,
			lockedByName: found.lockedByName,
			secondedByName: found.secondedByName,
			endedByName: found.endedByName
		}
	);
}

/** Years of the promotions whose figures are locked: those of the lock in force. */
export async function selectLockedCohorts(
	{ db, institutionId }: Tenant,
	programmeId: string
): Promise<readonly number[]> {
	const standing = await db
		.select({ cohorts: snapshots.cohorts })
		.from(snapshots)
		.where(
			and(
				eq(snapshots.institutionId, institutionId),
				eq(snapshots.programmeId, programmeId),
				isNull(snapshots.endedAt)
			)
		);
	return standing.flatMap(({ cohorts }) => cohorts);
}

/** The lines of a lock, in order. */
export async function selectSnapshotLines(
	{ db, institutionId }: Tenant,
	snapshotId: string
): Promise<readonly StoredLine[]> {
	return db
		.select({ awardId: snapshotLines.awardId, content: snapshotLines.content })
		.from(snapshotLines)
		.where(and(eq(snapshotLines.institutionId, institutionId), eq(snapshotLines.snapshotId, snapshotId)))
		.orderBy(asc(snapshotLines.place));
}

interface Ending {
	readonly by: string;
	readonly at: Date;
	readonly reason: string;
}

/** @returns whether it stood */
export async function updateSnapshotEnded(
	{ db, institutionId }: Tenant,
	id: string,
	{ by, at, reason }: Ending
): Promise<boolean> {
	const ended = await db
		.update(snapshots)
		.set({ endedBy: by, endedAt: at, endReason: reason })
		.where(and(eq(snapshots.institutionId, institutionId), eq(snapshots.id, id), isNull(snapshots.endedAt)))
		.returning({ id: snapshots.id });
	return ended.length > 0;
}

/** @returns whether it stood, and nobody had confirmed it */
export async function updateSnapshotSeconded(
	{ db, institutionId }: Tenant,
	id: string,
	{ by, at }: Omit<Ending, 'reason'>
): Promise<boolean> {
	const seconded = await db
		.update(snapshots)
		.set({ secondedBy: by, secondedAt: at })
		.where(
			and(
				eq(snapshots.institutionId, institutionId),
				eq(snapshots.id, id),
				isNull(snapshots.endedAt),
				isNull(snapshots.secondedAt)
			)
		)
		.returning({ id: snapshots.id });
	return seconded.length > 0;
}

/** Takes some awards out of every lock, and counts it there (statistics 7). */
export async function deleteSnapshotLinesOf(
	{ sql, institutionId }: Tenant,
	awardIds: readonly string[]
): Promise<number> {
	const [row] = await sql<{ gone: number }[]>`
		with gone as (
			delete from snapshot_lines
			where institution_id = ${institutionId} and award_id = any(${[...awardIds]}::uuid[])
			returning snapshot_id
		), counted as (
			update snapshots s set lost_rows = s.lost_rows + g.lost
			from (select snapshot_id, count(*)::int as lost from gone group by snapshot_id) g
			where s.institution_id = ${institutionId} and s.id = g.snapshot_id
		)
		select count(*)::int as gone from gone`;
	return row?.gone ?? 0;
}
