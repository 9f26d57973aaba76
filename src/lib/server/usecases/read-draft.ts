import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectDraft, type DraftRow } from '../db/queries/questionnaire-drafts.ts';
import { isUuid } from '../is-uuid.ts';

/** One draft, whole, with what could not be carried. */
export async function readDraft(
	context: Context<OperatorActor | StaffActor>,
	id: string
): Promise<Result<DraftRow>> {
	ensureCan(context.actor, 'campaigns.read');
	if (!isUuid(id)) return fail({ code: 'draft.gone' });
	const found = await inInstitution(context.database, context.actor.institutionId, (tenant) =>
		selectDraft(tenant, id)
	);
	return found ? ok(found) : fail({ code: 'draft.gone' });
}
