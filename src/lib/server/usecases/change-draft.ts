import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { QuestionnaireDraft } from '#lib/domain/survey/drafts/draft.ts';
import { editDraft, type DraftEdit } from '#lib/domain/survey/editing/edit-draft.ts';
import { isUuid } from '../is-uuid.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectDraft, updateDraft } from '../db/queries/questionnaire-drafts.ts';

export interface DraftChange {
	readonly draftId: string;
	/** What the form was made on. */
	readonly revision: number;
	readonly edit: DraftEdit;
}

/**
 * Does one thing to a draft, and keeps it.
 *
 * `editor.stale`: somebody else has changed the draft since the form was made. Nothing of either is lost: theirs is
 * kept, and whoever sent the form still has what they wrote.
 */
export async function changeDraft(
	context: Context<StaffActor>,
	{ draftId, revision, edit }: DraftChange
): Promise<Result<QuestionnaireDraft>> {
	ensureCan(context.actor, 'campaigns.write');
	if (!isUuid(draftId)) return fail({ code: 'draft.gone' });
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		const found = await selectDraft(tenant, draftId);
		if (!found) return fail({ code: 'draft.gone' });
		const before = found.document.revision ?? 0;
		if (before !== revision) return fail({ code: 'editor.stale' });
		const edited = editDraft(found.document, edit);
		if (!edited.ok) return edited;
		const document = { ...edited.value, revision: before + 1 };
		if (!(await updateDraft(tenant, draftId, { before, document }))) return fail({ code: 'editor.stale' });
		await appendAudit(tenant, context, {
			action: 'questionnaire.draft-edited',
			target: `questionnaire-draft:${draftId}`,
			details: {
				edit: edit.kind,
				revision: document.revision,
				...('code' in edit ? { question: edit.code.slice(0, 40) } : {})
			}
		});
		return ok(document);
	});
}
