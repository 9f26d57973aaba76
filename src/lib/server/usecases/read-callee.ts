import { ensureCan } from '#lib/domain/access/permissions.ts';
import { callState } from '#lib/domain/collection/call-queue.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { asStaff, findCallee, type Interviewing } from '../answering/callee.ts';
import { frameOf, type AnsweringFrame } from '../answering/frame.ts';
import { loadState } from '../answering/state.ts';
import { placeToResume, type Place } from '../answering/view.ts';
import { inInstitution } from '../db/client.ts';
import type { ListedCallee } from './read-call-list.ts';

/** The page of somebody to call: no number, no answer. */
export interface CalleeView {
	readonly callee: ListedCallee;
	readonly frame: AnsweringFrame;
	/** Where the interview begins or goes on. */
	readonly place: Place;
}

/** What an interviewer reads before calling somebody. `link.closed`: they may not be contacted, or it is too late. */
export async function readCallee(context: Interviewing, invitationId: string): Promise<Result<CalleeView>> {
	ensureCan(context.actor, 'answers.write');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findCallee(tenant, context, invitationId);
		if (!found.ok) return found;
		const now = context.now();
		const loaded = await loadState(tenant, asStaff(tenant, invitationId), { now, grace: true });
		if (!loaded.ok) return loaded;
		return ok({
			callee: { ...found.value, state: callState(found.value, now) },
			frame: frameOf(loaded.value),
			place: placeToResume(loaded.value)
		});
	});
}
