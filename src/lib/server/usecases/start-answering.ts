import type { Result } from '#lib/domain/shared/result.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { withToken } from '../answering/open-token.ts';
import { placeToResume, type Place } from '../answering/view.ts';
import type { CookieToSet } from '../auth/cookies.ts';
import type { Context } from '../context.ts';
import { insertResponse } from '../db/queries/responses.ts';
import { makeSessionCookie } from '../links/response-session.ts';

export interface StartedAnswering {
	/** Opens the answering pages in this browser, whose addresses hold no token. */
	readonly cookie: CookieToSet;
	readonly place: Place;
}

/**
 * Begins or resumes a response, on the press of a button. Open to all: the token is what opens.
 *
 * Pressed again, or on another device, it is the same response.
 */
export async function startAnswering(
	context: Context,
	{ token, locale }: { readonly token: string; readonly locale: Locale }
): Promise<Result<StartedAnswering>> {
	return withToken(context, { token }, async (tenant, { session, state }) => {
		const { invitationId } = session;
		if (state.row.responseId === null)
			await insertResponse(tenant, { id: context.newId(), invitationId, locale, startedAt: context.now() });
		return { cookie: makeSessionCookie(context.settings, session), place: placeToResume(state) };
	});
}
