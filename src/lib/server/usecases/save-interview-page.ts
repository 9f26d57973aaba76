import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { StaffMode } from '#lib/domain/collection/answer-mode.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import { asStaff, findCallee, type Interviewing } from '../answering/callee.ts';
import type { SavedPage } from '../answering/keep-page.ts';
import { savePage, type SubmittedPage } from '../answering/save-page.ts';
import { inInstitution } from '../db/client.ts';

/** Keeps a page that staff write for somebody, on the phone or from paper: see `savePage`. */
export async function saveInterviewPage(
	context: Interviewing,
	invitationId: string,
	page: SubmittedPage & { readonly mode: StaffMode }
): Promise<Result<SavedPage>> {
	ensureCan(context.actor, 'answers.write');
	const { institutionId } = context.actor;
	const found = await inInstitution(context.database, institutionId, (tenant) =>
		findCallee(tenant, context, invitationId)
	);
	return found.ok ? savePage(context, asStaff({ institutionId }, invitationId), page) : found;
}
