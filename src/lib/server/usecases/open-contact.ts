import { ensureCan } from '#lib/domain/access/permissions.ts';
import { callState } from '#lib/domain/collection/call-queue.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { findCallee, type Interviewing } from '../answering/callee.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectPhones } from '../db/queries/calls.ts';

/**
 * Shows the numbers of one person, to call them now. That somebody looked is kept in the audit.
 *
 * `call.over`: the person has answered or may not be contacted; `call.tried`: called as often as one may.
 */
export async function openContact(
	context: Interviewing,
	invitationId: string
): Promise<Result<{ readonly phones: readonly string[] }>> {
	ensureCan(context.actor, 'answers.write');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findCallee(tenant, context, invitationId);
		if (!found.ok) return found;
		const state = callState(found.value, context.now());
		if (state === 'over') return fail({ code: 'call.over' });
		if (state === 'tried') return fail({ code: 'call.tried' });
		const phones = await selectPhones(tenant, invitationId);
		await appendAudit(tenant, context, {
			action: 'contact.opened',
			target: `invitation:${invitationId}`,
			details: { channel: 'phone', count: phones.length }
		});
		return ok({ phones });
	});
}
