import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import type { Tenant } from '../db/client.ts';
import { updateCompleted } from '../db/queries/responses.ts';
import { loadState, type AnsweredInvitation } from './state.ts';
import { placeToResume, type Place } from './view.ts';
import { writeOutcome } from './write-outcome.ts';

/**
 * Marks a response as complete, and stops reminders. The caller holds the lock of the invitation.
 *
 * @param response the id that the form carries
 * @returns the last page; or the question that still has no answer
 */
export async function sendResponse(
	tenant: Tenant,
	{ now }: Pick<Context, 'now'>,
	invitation: AnsweredInvitation,
	response: string
): Promise<Result<Place>> {
	const at = now();
	const loaded = await loadState(tenant, invitation, { now: at, grace: true, lock: true });
	if (!loaded.ok) return loaded;
	const { row, journey } = loaded.value;
	if (row.responseId === null) return fail({ code: 'response.not-begun' });
	if (row.responseId !== response) return fail({ code: 'response.other' });
	if (journey.firstUnanswered) return ok(placeToResume(loaded.value));
	await updateCompleted(tenant, { responseId: row.responseId, at });
	await writeOutcome(tenant, loaded.value, { at, sent: true });
	return ok({ page: 'thanks' });
}
