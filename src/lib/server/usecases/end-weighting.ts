import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { parseReason } from '#lib/domain/figures/weighting/weighting-decision.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { isUuid } from '../is-uuid.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectStandingWeighting, updateWeightingEnded } from '../db/queries/weightings.ts';

/**
 * Ends a decision to weight; it stays on the page with why and by whom.
 *
 * @returns a problem where none of that id stands that the person may end
 */
export async function endWeighting(
	context: Context<StaffActor>,
	{ id, reason: given }: { readonly id: string; readonly reason: string }
): Promise<Result<null>> {
	ensureCan(context.actor, 'weighting.decide');
	const { actor, database } = context;
	const reason = parseReason(given);
	if (!reason.ok) return reason;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = isUuid(id) ? await selectStandingWeighting(tenant, id) : undefined;
		if (!found || !can(actor, 'weighting.decide', found.programmeId))
			return fail({ code: 'weighting.unknown', found: quoteFound(id) });
		const ended = { by: actor.userId, at: context.now(), reason: reason.value };
		await updateWeightingEnded(tenant, id, ended);
		await appendAudit(tenant, context, { action: 'weighting.ended', target: `weighting:${id}` });
		return ok(null);
	});
}
