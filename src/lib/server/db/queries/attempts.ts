import { eq, inArray, lt, sql } from 'drizzle-orm';
import type { Directory } from '../client.ts';
import { rateLimits } from '../schema/accounts.ts';

/** One counter of attempts. The key is a digest: no address and no network can be read from the table. */
export interface AttemptCounter {
	readonly key: string;
	readonly free: number;
	readonly firstSeconds: number;
	readonly longestSeconds: number;
	readonly forgetSeconds: number;
}

/**
 * Counts an attempt, unless it comes too early: one statement, so that attempts made at the same time are all
 * counted and only one is let through.
 *
 * @returns 0 when the attempt may go on, else the seconds to wait
 */
export async function takeAttempt(
	directory: Directory,
	counter: AttemptCounter,
	{ now, id }: { readonly now: Date; readonly id: string }
): Promise<number> {
	const wait = sql<number>`case when ${rateLimits.count} < ${counter.free}::int then 0 else least(
		${counter.longestSeconds}::bigint,
		${counter.firstSeconds}::bigint * (1::bigint << least(${rateLimits.count} - ${counter.free}::int, 30))
	) end * 1000`;
	const instant = now.getTime();
	const forgotten = sql`${rateLimits.lastRequest} <= ${instant - counter.forgetSeconds * 1000}::bigint`;
	const taken = await directory.db
		.insert(rateLimits)
		.values({ id, key: counter.key, count: 1, lastRequest: instant })
		.onConflictDoUpdate({
			target: rateLimits.key,
			set: {
				count: sql`case when ${forgotten} then 1 else ${rateLimits.count} + 1 end`,
				lastRequest: instant
			},
			// A free attempt is free whatever the clocks of two processes say.
			setWhere: sql`${forgotten} or ${wait} = 0 or ${rateLimits.lastRequest} + ${wait} <= ${instant}::bigint`
		})
		.returning({ count: rateLimits.count });
	if (taken.length > 0) return 0;

	const [row] = await directory.db
		.select({ until: sql<string>`${rateLimits.lastRequest} + ${wait}` })
		.from(rateLimits)
		.where(eq(rateLimits.key, counter.key));
	return row ? Math.max(1, Math.ceil((Number(row.until) - instant) / 1000)) : 0;
}

/** Takes back one attempt of each counter, after a good one: the failed ones before it stay counted. */
export async function undoAttempt(directory: Directory, keys: readonly string[]): Promise<void> {
	await directory.db
		.update(rateLimits)
		.set({ count: sql`greatest(0, ${rateLimits.count} - 1)` })
		.where(inArray(rateLimits.key, [...keys]));
}

/** Forgets every attempt of some counters. */
export async function deleteAttempts(directory: Directory, keys: readonly string[]): Promise<void> {
	await directory.db.delete(rateLimits).where(inArray(rateLimits.key, [...keys]));
}

/** Throws away counters nobody has touched since an instant. */
export async function deleteAttemptsBefore(directory: Directory, before: Date): Promise<void> {
	await directory.db.delete(rateLimits).where(lt(rateLimits.lastRequest, before.getTime()));
}
