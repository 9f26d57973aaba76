import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { sendResponse } from '../answering/send-response.ts';
import type { Place } from '../answering/view.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone } from '../db/client.ts';
import type { ResponseSession } from '../links/response-session.ts';

/**
 * Sends the answers: the response is complete, and reminders stop. Sent twice, it is sent once. It can still be
 * changed until the campaign closes.
 *
 * @param response the id that the form carries
 * @returns the last page; or the question that still has no answer
 */
export async function submitAnswers(
	context: Context<RespondentActor>,
	session: ResponseSession,
	response: string
): Promise<Result<Place>> {
	ensureRespondent(context.actor, session.invitationId);
	const alone = { institutionId: session.institutionId, alone: session.invitationId };
	return inInstitutionAlone(context.database, alone, (tenant) =>
		sendResponse(tenant, context, session, response)
	);
}
