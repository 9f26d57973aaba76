import type { Result } from '#lib/domain/shared/result.ts';
import { withToken } from '../answering/open-token.ts';
import type { CookieToSet } from '../auth/cookies.ts';
import type { Context } from '../context.ts';
import { makeSessionCookie } from '../links/response-session.ts';

/**
 * Leads to the page that asks whether contacts are to stop, before anything is answered. Open to all: the token
 * is what opens. Nothing is stored: the page asks first.
 */
export async function openRefusal(context: Context, token: string): Promise<Result<CookieToSet>> {
	return withToken(context, token, (_, { session }) =>
		Promise.resolve(makeSessionCookie(context.settings, session))
	);
}
