import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { deleteDraft as deleteRow } from '../db/queries/questionnaire-drafts.ts';
import { isUuid } from '../is-uuid.ts';

/** Deletes a draft. Published versions made from it stay. */
export async function deleteDraft(context: Context<StaffActor>, id: string): Promise<Result<null>> {
	ensureCan(context.actor, 'campaigns.write');
	if (!isUuid(id)) return fail({ code: 'draft.gone' });
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		if (!(await deleteRow(tenant, id))) return fail({ code: 'draft.gone' });
		await appendAudit(tenant, context, {
			action: 'questionnaire.draft-deleted',
			target: `questionnaire-draft:${id}`,
			details: {}
		});
		return ok(null);
	});
}
