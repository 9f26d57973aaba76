import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { asStaff, findCallee, type Interviewing } from '../answering/callee.ts';
import { readAll, type AnswersView } from '../answering/read-all.ts';
import { inInstitution } from '../db/client.ts';

/** All answers of somebody, for an interviewer to read again to them before they are sent. */
export async function readInterview(
	context: Interviewing,
	invitationId: string
): Promise<Result<AnswersView>> {
	ensureCan(context.actor, 'answers.write');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findCallee(tenant, context, invitationId);
		return found.ok ? readAll(tenant, context, asStaff(tenant, invitationId)) : found;
	});
}
