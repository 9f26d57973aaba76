import type { RespondentActor } from '#lib/domain/access/actor.ts';
import { ensureRespondent } from '#lib/domain/access/permissions.ts';
import { parseOwnAddresses, type WrittenAddresses } from '#lib/domain/collection/own-addresses.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { loadState } from '../answering/state.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectHasContact, upsertOwnContacts } from '../db/queries/own-contacts.ts';
import { selectOwnScope } from '../db/queries/own-data.ts';
import type { ResponseSession } from '../links/response-session.ts';

/**
 * Keeps where a graduate wants to be reached for the next wave. What was on file is never shown: whoever holds the
 * link may be somebody else.
 */
export async function keepOwnAddresses(
	context: Context<RespondentActor>,
	session: ResponseSession,
	written: WrittenAddresses
): Promise<Result<null>> {
	ensureRespondent(context.actor, session.invitationId);
	const parsed = parseOwnAddresses(written);
	const { institutionId, invitationId } = session;
	return inInstitutionAlone(context.database, { institutionId, alone: invitationId }, async (tenant) => {
		const at = context.now();
		const loaded = await loadState(tenant, session, { now: at, rights: true, lock: true });
		if (!loaded.ok) return loaded;
		if (!parsed.ok) return parsed;
		const scope = await selectOwnScope(tenant, invitationId);
		if (!scope?.personId) return fail({ code: 'addresses.nobody', at: 'email' });
		const { addresses, preferred } = parsed.value;
		const { personId } = scope;
		const missing =
			preferred !== null &&
			addresses[preferred] === undefined &&
			!(await selectHasContact(tenant, { personId, channel: preferred }));
		if (missing) return fail({ code: 'addresses.missing', at: preferred });
		await upsertOwnContacts(tenant, { ...parsed.value, personId, at, newId: context.newId });
		await appendAudit(tenant, context, {
			action: 'contact.updated',
			target: `invitation:${invitationId}`,
			details: { channels: Object.keys(addresses), preferred }
		});
		return ok(null);
	});
}
