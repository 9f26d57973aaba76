import { and, desc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tenant } from '../client.ts';
import { users } from '../schema/accounts.ts';
import { weightingDecisions } from '../schema/weightings.ts';

type WeightingRow = Omit<typeof weightingDecisions.$inferSelect, 'institutionId'>;
type NewWeighting = Omit<WeightingRow, 'endedBy' | 'endedAt' | 'endReason'>;

/** A decision, with the names of who made and ended it. */
export type NamedWeighting = WeightingRow & {
	readonly decidedByName: string | null;
	readonly endedByName: string | null;
};

/** A class at a wave. */
export interface WeightingPlace {
	readonly programmeId: string;
	readonly cohort: number;
	readonly waveMonths: number;
}

/** @returns whether it was kept: not where one stands already */
export async function insertWeighting({ db, institutionId }: Tenant, row: NewWeighting): Promise<boolean> {
	const kept = await db
		.insert(weightingDecisions)
		.values({ ...row, institutionId })
		.onConflictDoNothing()
		.returning({ id: weightingDecisions.id });
	return kept.length > 0;
}

/** Every decision about a class at a wave, the newest first. */
export async function selectWeightings(
	{ db, institutionId }: Tenant,
	{ programmeId, cohort, waveMonths }: WeightingPlace
): Promise<readonly NamedWeighting[]> {
	const ender = alias(users, 'ender');
	const rows = await db
		.select({ row: weightingDecisions, decidedByName: users.name, endedByName: ender.name })
		.from(weightingDecisions)
		.leftJoin(users, eq(users.id, weightingDecisions.decidedBy))
		.leftJoin(ender, eq(ender.id, weightingDecisions.endedBy))
		.where(
			and(
				eq(weightingDecisions.institutionId, institutionId),
				eq(weightingDecisions.programmeId, programmeId),
				eq(weightingDecisions.cohort, cohort),
				eq(weightingDecisions.waveMonths, waveMonths)
			)
		)
		.orderBy(desc(weightingDecisions.id));
	return rows.map(({ row, ...names }) => ({ ...row, ...names }));
}

/** The programme of a decision that stands. */
export async function selectStandingWeighting(
	{ db, institutionId }: Tenant,
	id: string
): Promise<{ readonly programmeId: string } | undefined> {
	const [row] = await db
		.select({ programmeId: weightingDecisions.programmeId })
		.from(weightingDecisions)
		.where(
			and(
				eq(weightingDecisions.institutionId, institutionId),
				eq(weightingDecisions.id, id),
				isNull(weightingDecisions.endedAt)
			)
		);
	return row;
}

export async function updateWeightingEnded(
	{ db, institutionId }: Tenant,
	id: string,
	{ by, at, reason }: { readonly by: string; readonly at: Date; readonly reason: string }
): Promise<void> {
	await db
		.update(weightingDecisions)
		.set({ endedBy: by, endedAt: at, endReason: reason })
		.where(
			and(
				eq(weightingDecisions.institutionId, institutionId),
				eq(weightingDecisions.id, id),
				isNull(weightingDecisions.endedAt)
			)
		);
}
