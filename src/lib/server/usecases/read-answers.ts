import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { readAll, type AnswersView } from '../answering/read-all.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import type { ResponseSession } from '../links/response-session.ts';

/** The answers of a graduate, for them to read again before and after they send them. */
export async function readAnswers(
	context: Context<RespondentActor>,
	session: ResponseSession
): Promise<Result<AnswersView>> {
	ensureRespondent(context.actor, session.invitationId);
	return inInstitution(context.database, session.institutionId, (tenant) =>
		readAll(tenant, context, session)
	);
}
