import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { isUuid } from '../is-uuid.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { deleteNamedView } from '../db/queries/views.ts';

/** Forgets a view of the person's own. @returns a problem where there is none of that id */
export async function deleteView(context: Context<StaffActor>, id: string): Promise<Result<null>> {
	ensureCan(context.actor, 'figures.read');
	const { userId, institutionId } = context.actor;
	return inInstitution(context.database, institutionId, async (tenant) => {
		const gone = isUuid(id) && (await deleteNamedView(tenant, { id, userId }));
		if (!gone) return fail({ code: 'view.unknown', found: quoteFound(id) });
		await appendAudit(tenant, context, { action: 'view.deleted', target: `view:${id}` });
		return ok(null);
	});
}
