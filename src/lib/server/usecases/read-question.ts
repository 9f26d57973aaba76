import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { readPage } from '../answering/read-page.ts';
import type { Place, QuestionView } from '../answering/view.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import type { ResponseSession } from '../links/response-session.ts';

/**
 * The page on which a question is asked; or where to go instead, when the answers so far do not lead to it.
 *
 * `response.not-begun`: the link was only opened to refuse.
 */
export async function readQuestion(
	context: Context<RespondentActor>,
	session: ResponseSession,
	question: string
): Promise<Result<QuestionView | Place>> {
	ensureRespondent(context.actor, session.invitationId);
	return inInstitution(context.database, session.institutionId, (tenant) =>
		readPage(tenant, context, session, question)
	);
}
