import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { canAnswer, loadState } from '../answering/state.ts';
import { writeRefusal } from '../answering/write-refusal.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { updateObjection } from '../db/queries/invitations.ts';
import type { ResponseSession } from '../links/response-session.ts';

/**
 * Stops every contact with the person who holds the link, on all channels and for good (GDPR, article 21). The
 * link then leads to their rights alone. What was answered is kept; who had not answered stays in the frame as a
 * refusal.
 */
export async function refuseContact(
	context: Context<RespondentActor>,
	session: ResponseSession
): Promise<Result<null>> {
	ensureRespondent(context.actor, session.invitationId);
	const alone = { institutionId: session.institutionId, alone: session.invitationId };
	return inInstitutionAlone(context.database, alone, async (tenant) => {
		const at = context.now();
		const loaded = await loadState(tenant, session, { now: at, rights: true, lock: true });
		if (!loaded.ok) return loaded;
		const { invitationId } = session;
		await updateObjection(tenant, { invitationId, at });
		// After the end, somebody who did not answer is not made one who refused to.
		if (canAnswer(loaded.value.row, at, { grace: true })) await writeRefusal(tenant, loaded.value, at);
		await appendAudit(tenant, context, { action: 'contact.refused', target: `invitation:${invitationId}` });
		return ok(null);
	});
}
