import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import type { SavedPage } from '../answering/keep-page.ts';
import { savePage, type SubmittedPage } from '../answering/save-page.ts';
import type { Context } from '../context.ts';
import type { ResponseSession } from '../links/response-session.ts';

/** Keeps a page that a graduate sends: see `savePage`. */
export async function saveAnswer(
	context: Context<RespondentActor>,
	session: ResponseSession,
	page: SubmittedPage
): Promise<Result<SavedPage>> {
	ensureRespondent(context.actor, session.invitationId);
	return savePage(context, session, { ...page, mode: 'web' });
}
