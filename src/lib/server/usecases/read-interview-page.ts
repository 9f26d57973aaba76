import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { asStaff, findCallee, type Interviewing } from '../answering/callee.ts';
import { readPage } from '../answering/read-page.ts';
import type { Place, QuestionView } from '../answering/view.ts';
import { inInstitution } from '../db/client.ts';

/** The page of a question for an interviewer, with what the person answered on the web: see `readPage`. */
export async function readInterviewPage(
	context: Interviewing,
	invitationId: string,
	question: string
): Promise<Result<QuestionView | Place>> {
	ensureCan(context.actor, 'answers.write');
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await findCallee(tenant, context, invitationId);
		return found.ok ? readPage(tenant, context, asStaff(tenant, invitationId), question) : found;
	});
}
