import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { parseAction } from '#lib/domain/reports/qualiopi/parse-action.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertImprovementAction } from '../db/queries/improvement-actions.ts';
import { findReportedProgramme } from '../reports/find-report.ts';

/** Adds an action to the register of a programme. It is done one day, and never deleted. */
export async function addImprovementAction(
	context: Context<StaffActor>,
	code: string,
	given: Readonly<Record<string, string>>
): Promise<Result<{ readonly id: string }>> {
	ensureCan(context.actor, 'quality.write');
	ensureCan(context.actor, 'graduates.read');
	const { actor, database } = context;
	const action = parseAction(given);
	if (!action.ok) return action;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findReportedProgramme(tenant, actor, code);
		if (!found.ok) return found;
		const programmeId = found.value.id;
		if (!can(actor, 'quality.write', programmeId))
			return fail({ code: 'selection.programme', at: 'programme', found: quoteFound(code) });
		const id = context.newId();
		const written = { writtenBy: actor.userId, writtenAt: context.now() };
		await insertImprovementAction(tenant, { id, programmeId, ...action.value, ...written });
		await appendAudit(tenant, context, { action: 'improvement.added', target: `improvement:${id}` });
		return ok({ id });
	});
}
