import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { locate } from '#lib/domain/survey/screens.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { loadState, type AnsweredInvitation } from './state.ts';
import { placeToResume, viewQuestion, type Place, type QuestionView } from './view.ts';

/** The page on which a question is asked; or where to go instead, when the answers so far do not lead to it. */
export async function readPage(
	tenant: Tenant,
	{ now, newId }: Pick<Context, 'now' | 'newId'>,
	invitation: AnsweredInvitation,
	question: string
): Promise<Result<QuestionView | Place>> {
	const loaded = await loadState(tenant, invitation, { now: now(), grace: true });
	if (!loaded.ok) return loaded;
	const state = loaded.value;
	if (state.row.responseId === null) return fail({ code: 'response.not-begun' });
	const position = locate(state.questionnaire, state.journey, question);
	return ok(position ? viewQuestion(state, position, newId()) : placeToResume(state));
}
