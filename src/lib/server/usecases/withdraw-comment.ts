import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { isUuid } from '../is-uuid.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectComment, updateCommentWithdrawn } from '../db/queries/views.ts';

/**
 * Takes back a comment: one's own, or anybody's for an administrator. Frozen views that hold it keep it.
 *
 * @returns a problem where there is none of that id that the person may take back
 */
export async function withdrawComment(context: Context<StaffActor>, id: string): Promise<Result<null>> {
	ensureCan(context.actor, 'figures.comment');
	const { actor, database } = context;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = isUuid(id) ? await selectComment(tenant, id) : undefined;
		const own = found?.writtenBy === actor.userId;
		if (!found || !(own || can(actor, 'users.manage')))
			return fail({ code: 'comment.unknown', found: quoteFound(id) });
		await updateCommentWithdrawn(tenant, id, { by: actor.userId, at: context.now() });
		await appendAudit(tenant, context, { action: 'comment.withdrawn', target: `comment:${id}` });
		return ok(null);
	});
}
