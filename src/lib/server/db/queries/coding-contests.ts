import { and, eq, isNull } from 'drizzle-orm';
import type { Tenant } from '../client.ts';
import { codingContests } from '../schema/codings.ts';

export type ContestRow = typeof codingContests.$inferSelect;

export interface NewContest {
	readonly id: string;
	readonly codingId: string;
	readonly reason: string;
	readonly contestedBy: string;
	readonly contestedAt: Date;
}

/** @returns false when this decision is contested already, and waits for an answer */
export async function insertContest({ db, institutionId }: Tenant, contest: NewContest): Promise<boolean> {
	const made = await db
		.insert(codingContests)
		.values({ ...contest, institutionId })
		.onConflictDoNothing()
		.returning({ id: codingContests.id });
	return made.length > 0;
}

/** A contest that nobody has answered. */
export async function selectOpenContest(
	{ db, institutionId }: Tenant,
	contestId: string
): Promise<ContestRow | undefined> {
	const [found] = await db
		.select()
		.from(codingContests)
		.where(
			and(
				eq(codingContests.institutionId, institutionId),
				eq(codingContests.id, contestId),
				isNull(codingContests.answeredAt)
			)
		);
	return found;
}

export async function updateContestAnswered(
	{ db, institutionId }: Tenant,
	contestId: string,
	answer: Required<Pick<ContestRow, 'verdict' | 'answer' | 'answeredBy' | 'answeredAt'>>
): Promise<void> {
	await db
		.update(codingContests)
		.set(answer)
		.where(and(eq(codingContests.institutionId, institutionId), eq(codingContests.id, contestId)));
}
