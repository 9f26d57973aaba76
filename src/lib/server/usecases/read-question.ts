import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import { locate } from '#lib/domain/survey/screens.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { loadState } from '../answering/state.ts';
import { placeToResume, viewQuestion, type Place, type QuestionView } from '../answering/view.ts';
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
	return inInstitution(context.database, session.institutionId, async (tenant) => {
		const loaded = await loadState(tenant, session, { now: context.now(), grace: true });
		if (!loaded.ok) return loaded;
		const state = loaded.value;
		if (state.row.responseId === null) return fail({ code: 'response.not-begun' });
		const position = locate(state.questionnaire, state.journey, question);
		return ok(position ? viewQuestion(state, position, context.newId()) : placeToResume(state));
	});
}
