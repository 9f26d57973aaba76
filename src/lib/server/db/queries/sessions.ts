import { and, desc, eq, gt, ne } from 'drizzle-orm';
import type { Directory } from '../client.ts';
import { sessions } from '../schema/accounts.ts';

/** A session of an account, without the token that opens it. */
export interface OpenSession {
	readonly id: string;
	readonly userAgent: string | null;
	readonly createdAt: Date;
	readonly updatedAt: Date;
}

/** Sessions of an account that are not over, latest used first. */
export function selectOpenSessions(
	directory: Pick<Directory, 'db'>,
	userId: string,
	now: Date
): Promise<readonly OpenSession[]> {
	const { id, userAgent, createdAt, updatedAt } = sessions;
	return directory.db
		.select({ id, userAgent, createdAt, updatedAt })
		.from(sessions)
		.where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
		.orderBy(desc(updatedAt));
}

/** Ends one session of an account. False when it was not theirs, or over already. */
export async function deleteSession(
	directory: Pick<Directory, 'db'>,
	{ userId, sessionId }: { readonly userId: string; readonly sessionId: string }
): Promise<boolean> {
	const ended = await directory.db
		.delete(sessions)
		.where(and(eq(sessions.userId, userId), eq(sessions.id, sessionId)))
		.returning({ id: sessions.id });
	return ended.length > 0;
}

/** Ends every session of an account, but one when it is given. */
export async function deleteSessionsOf(
	directory: Pick<Directory, 'db'>,
	userId: string,
	keptSessionId?: string
): Promise<void> {
	const own = eq(sessions.userId, userId);
	await directory.db
		.delete(sessions)
		.where(keptSessionId === undefined ? own : and(own, ne(sessions.id, keptSessionId)));
}

/** Ends the session that a token opens, as the library has just made it. */
export async function deleteSessionByToken(directory: Pick<Directory, 'db'>, token: string): Promise<void> {
	await directory.db.delete(sessions).where(eq(sessions.token, token));
}
