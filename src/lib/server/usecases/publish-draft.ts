import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, type Result } from '#lib/domain/shared/result.ts';
import { toDocument } from '#lib/domain/survey/editing/to-document.ts';
import { PUBLISHING, publishVersion, type PublishedVersion } from '../answering/publish.ts';
import { isUuid } from '../is-uuid.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectDraft, updateDraft } from '../db/queries/questionnaire-drafts.ts';
import { readBase } from '../questionnaires/read-base.ts';

/**
 * Publishes a draft as the next version of its code. Everything that is missing or wrong with it is told at once, with
 * its place, and then nothing is published. The draft stays, and goes on from the new version.
 *
 * @param revision what the officer has seen; another one is `editor.stale`
 */
export async function publishDraft(
	context: Context<StaffActor>,
	{ draftId, revision }: { readonly draftId: string; readonly revision: number }
): Promise<Result<PublishedVersion>> {
	ensureCan(context.actor, 'campaigns.write');
	if (!isUuid(draftId)) return fail({ code: 'draft.gone' });
	const lock = { institutionId: context.actor.institutionId, alone: PUBLISHING };
	return inInstitutionAlone(context.database, lock, async (tenant) => {
		const found = await selectDraft(tenant, draftId);
		if (!found) return fail({ code: 'draft.gone' });
		const draft = found.document;
		const before = draft.revision ?? 0;
		if (before !== revision) return fail({ code: 'editor.stale' });
		const document = toDocument(draft, await readBase(tenant, draft));
		if (!document.ok) return document;
		const published = await publishVersion(tenant, context, document.value);
		if (!published.ok) return published;
		const { id, code, version, unchanged } = published.value;
		const base = { code, version };
		await updateDraft(tenant, draftId, { before, document: { ...draft, base, revision: before + 1 } });
		if (unchanged) return published;
		await appendAudit(tenant, context, {
			action: 'questionnaire.published',
			target: `questionnaire:${id}`,
			details: { code, version, draft: draftId }
		});
		return published;
	});
}
