import type { AnonymousActor, StaffActor } from '#lib/domain/access/actor.ts';
import type { Context } from '../context.ts';
import { inDirectory } from '../db/client.ts';
import { selectAccount } from '../db/queries/accounts.ts';
import { selectOwnInstitutions, type OwnInstitution } from '../db/queries/memberships.ts';
import { cookieName, readCookie, type CookieToSet } from './cookies.ts';
import { readSession, type SignedIn } from './sessions.ts';

/** Holds the id of the institution that somebody with several works in. */
export const INSTITUTION_COOKIE = 'institution';

/** Who makes a request, and what to do with their cookies. */
export interface Caller {
	readonly actor: StaffActor | AnonymousActor;
	readonly sessionId: string | undefined;
	/** They must choose a password of their own before anything else. */
	readonly mustChangePassword: boolean;
	readonly cookies: readonly CookieToSet[];
}

/** Reads who makes a request from its cookies. Somebody without a role anywhere is anonymous. */
export async function findCaller(
	context: Pick<Context, 'database' | 'settings' | 'now'>,
	headers: Headers
): Promise<Caller> {
	const { signedIn, cookies } = await readSession(context, headers);
	const nobody = { actor: ANONYMOUS, sessionId: undefined, mustChangePassword: false, cookies };
	if (!signedIn) return nobody;

	const wanted = readCookie(headers, cookieName(context.settings, INSTITUTION_COOKIE));
	const { actor, mustChangePassword } = await becomeStaff(context, signedIn, wanted);
	return actor ? { actor, sessionId: signedIn.sessionId, mustChangePassword, cookies } : nobody;
}

export const ANONYMOUS: AnonymousActor = { kind: 'anonymous' };

/** The actor of an account in the institution it asks for, else in its first; undefined without any role. */
export async function becomeStaff(
	{ database }: Pick<Context, 'database'>,
	{ userId, name }: Pick<SignedIn, 'userId' | 'name'>,
	wanted: string | undefined
): Promise<{ readonly actor: StaffActor | undefined; readonly mustChangePassword: boolean }> {
	return inDirectory(database, { userId }, async (directory) => {
		const institutions = await selectOwnInstitutions(directory, userId);
		const account = await selectAccount(directory, userId);
		const chosen: OwnInstitution | undefined =
			institutions.find(({ id }) => id === wanted) ?? institutions[0];
		return {
			actor: chosen && {
				kind: 'staff',
				userId,
				name,
				institutionId: chosen.id,
				memberships: chosen.memberships
			},
			mustChangePassword: account?.passwordTemporary ?? false
		};
	});
}
