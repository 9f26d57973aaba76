import { parseSetCookieHeader } from 'better-auth/cookies';
import type { Context } from '../context.ts';
import { inDirectory } from '../db/client.ts';
import { deleteSession } from '../db/queries/sessions.ts';
import { cookieName, isSecure, readCookie, type CookieToSet } from './cookies.ts';
import { libraryOf } from './library.ts';

/** However busy, a session ends after this long. */
export const ABSOLUTE_SECONDS = 12 * 3600;

/** Somebody whose session is good. */
export interface SignedIn {
	readonly userId: string;
	readonly sessionId: string;
	readonly name: string;
	readonly email: string;
}

export interface SessionReading {
	readonly signedIn: SignedIn | undefined;
	/** To set: the library renews the cookie, or throws it away. */
	readonly cookies: readonly CookieToSet[];
}

type SessionContext = Pick<Context, 'database' | 'settings' | 'now'>;

/** Whose session the cookies of a request hold. Without a session cookie, nothing is asked of the database. */
export async function readSession(context: SessionContext, headers: Headers): Promise<SessionReading> {
	const name = cookieName(context.settings, 'session_token');
	if (readCookie(headers, name) === undefined) return { signedIn: undefined, cookies: [] };

	const { response, headers: answer } = await libraryOf(context).api.getSession({
		headers,
		returnHeaders: true
	});
	const cookies = cookiesOf(answer, context);
	if (!response) return { signedIn: undefined, cookies };

	const { session, user } = response;
	const ageSeconds = (context.now().getTime() - new Date(session.createdAt).getTime()) / 1000;
	if (ageSeconds > ABSOLUTE_SECONDS) {
		await inDirectory(context.database, {}, (directory) =>
			deleteSession(directory, { userId: user.id, sessionId: session.id })
		);
		return { signedIn: undefined, cookies };
	}
	return {
		signedIn: { userId: user.id, sessionId: session.id, name: user.name, email: user.email },
		cookies
	};
}

/** The cookies that an answer of the library sets. */
export function cookiesOf(answer: Headers, { settings }: Pick<Context, 'settings'>): readonly CookieToSet[] {
	const secure = isSecure(settings);
	return answer.getSetCookie().flatMap((line) =>
		[...parseSetCookieHeader(line)].map(
			([name, { value, 'max-age': maxAge }]) =>
				({
					name,
					value,
					options: {
						path: '/',
						httpOnly: true,
						sameSite: 'lax',
						secure,
						...(maxAge === undefined ? {} : { maxAge })
					}
				}) as const
		)
	);
}
