import type { CookieToSet } from '../auth/cookies.ts';
import { libraryOf } from '../auth/library.ts';
import { cookiesOf } from '../auth/sessions.ts';
import type { Context } from '../context.ts';

/**
 * Ends the session that the cookies of a request hold, if there is one. Open to all.
 *
 * @returns the cookies to throw away
 */
export async function signOut(context: Context, headers: Headers): Promise<readonly CookieToSet[]> {
	const { headers: answer } = await libraryOf(context).api.signOut({ headers, returnHeaders: true });
	return cookiesOf(answer, context);
}
