import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import { loadState } from '../answering/state.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { updateWrongPerson } from '../db/queries/own-contacts.ts';
import type { ResponseSession } from '../links/response-session.ts';

/**
 * Somebody else was reached: the link opens nothing any more, and the address it was sent to is not written to
 * again. The graduate has objected to nothing, and may be asked again once staff have a good address.
 */
export async function reportWrongPerson(
	context: Context<RespondentActor>,
	session: ResponseSession
): Promise<Result<null>> {
	ensureRespondent(context.actor, session.invitationId);
	const { institutionId, invitationId } = session;
	return inInstitutionAlone(context.database, { institutionId, alone: invitationId }, async (tenant) => {
		const at = context.now();
		const loaded = await loadState(tenant, session, { now: at, grace: true, lock: true });
		if (!loaded.ok) return loaded;
		const channel = await updateWrongPerson(tenant, { invitationId, at });
		await appendAudit(tenant, context, {
			action: 'contact.wrong-person',
			target: `invitation:${invitationId}`,
			details: { channel: channel ?? null }
		});
		return ok(null);
	});
}
