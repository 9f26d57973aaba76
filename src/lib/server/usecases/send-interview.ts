import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { StaffMode } from '#lib/domain/collection/answer-mode.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { asStaff, findCallee, type Interviewing } from '../answering/callee.ts';
import { sendResponse } from '../answering/send-response.ts';
import type { Place } from '../answering/view.ts';
import { userOf } from '../coding/user-of.ts';
import { inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertCall } from '../db/queries/calls.ts';

/**
 * Sends the answers that staff wrote for somebody. On the phone, it is also what came of the call; sent a second
 * time, after a change, it is no other call.
 *
 * @param response the id that the form carries
 */
export async function sendInterview(
	context: Interviewing,
	invitationId: string,
	{ response, mode }: { readonly response: string; readonly mode: StaffMode }
): Promise<Result<Place>> {
	ensureCan(context.actor, 'answers.write');
	const { institutionId } = context.actor;
	return inInstitutionAlone(context.database, { institutionId, alone: invitationId }, async (tenant) => {
		const found = await findCallee(tenant, context, invitationId);
		if (!found.ok) return found;
		const sent = await sendResponse(tenant, context, asStaff(tenant, invitationId), response);
		if (!sent.ok || sent.value.page !== 'thanks' || found.value.progress === 'sent') return sent;
		if (mode === 'phone')
			await insertCall(tenant, {
				...{ id: context.newId(), invitationId, outcome: 'interviewed', callBackAt: null },
				...{ calledBy: userOf(context.actor), calledAt: context.now() }
			});
		await appendAudit(tenant, context, {
			action: 'interview.sent',
			target: `invitation:${invitationId}`,
			details: { mode }
		});
		return sent;
	});
}
