import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { loadState } from '../answering/state.ts';
import { placeToResume, type Place } from '../answering/view.ts';
import { writeOutcome } from '../answering/write-outcome.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone } from '../db/client.ts';
import { updateCompleted } from '../db/queries/responses.ts';
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
	return inInstitutionAlone(context.database, alone, async (tenant) => {
		const at = context.now();
		const loaded = await loadState(tenant, session, { now: at, grace: true, lock: true });
		if (!loaded.ok) return loaded;
		const { row, journey } = loaded.value;
		if (row.responseId === null) return fail({ code: 'response.not-begun' });
		if (row.responseId !== response) return fail({ code: 'response.other' });
		if (journey.firstUnanswered) return ok(placeToResume(loaded.value));
		await updateCompleted(tenant, { responseId: row.responseId, at });
		await writeOutcome(tenant, loaded.value, { at, sent: true });
		return ok({ page: 'thanks' });
	});
}
