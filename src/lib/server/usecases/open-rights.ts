import type { Result } from '#lib/domain/shared/result.ts';
import { withToken } from '../answering/open-token.ts';
import type { CookieToSet } from '../auth/cookies.ts';
import type { Context } from '../context.ts';
import { makeSessionCookie } from '../links/response-session.ts';

/**
 * Leads to the pages that ask before contacts stop, before a link is closed, or before data are given or erased,
 * without beginning to answer; also after the campaign closed or contacts stopped. Open to all: the token is what opens. Nothing is stored: the pages ask first.
 */
export async function openRights(context: Context, token: string): Promise<Result<CookieToSet>> {
	return withToken(context, { token, rights: true }, (_, { session }) =>
		Promise.resolve(makeSessionCookie(context.settings, session))
	);
}
