import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { isUuid } from '../is-uuid.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectImprovementActions, updateImprovementDone } from '../db/queries/improvement-actions.ts';
import { findReportedProgramme } from '../reports/find-report.ts';

/** Says that an action is done. @returns `action.unknown` for one that is not of this programme, or done already */
export async function completeImprovementAction(
	context: Context<StaffActor>,
	code: string,
	id: string
): Promise<Result<null>> {
	ensureCan(context.actor, 'quality.write');
	ensureCan(context.actor, 'graduates.read');
	const { actor, database } = context;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findReportedProgramme(tenant, actor, code);
		if (!found.ok) return found;
		const own = await selectImprovementActions(tenant, found.value.id);
		const known = isUuid(id) && own.some((action) => action.id === id && action.doneAt === null);
		if (!known || !can(actor, 'quality.write', found.value.id))
			return fail({ code: 'action.unknown', found: quoteFound(id) });
		await updateImprovementDone(tenant, id, { by: actor.userId, at: context.now() });
		await appendAudit(tenant, context, { action: 'improvement.done', target: `improvement:${id}` });
		return ok(null);
	});
}
