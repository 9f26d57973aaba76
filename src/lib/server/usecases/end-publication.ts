import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { parseReason } from '#lib/domain/figures/weighting/weighting-decision.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { updatePublicationEnded } from '../db/queries/publications.ts';
import { findPublication } from '../publications/find-publication.ts';

/**
 * Withdraws what is published, or refuses what is proposed, with a reason. The page of the programme then says that its
 * figures were withdrawn; nothing is deleted.
 *
 * @returns a problem where none of that id is published or proposed that the person may withdraw
 */
export async function endPublication(
	context: Context<StaffActor | OperatorActor>,
	{ id, reason: given }: { readonly id: string; readonly reason: string }
): Promise<Result<null>> {
	ensureCan(context.actor, 'publications.approve');
	const { actor, database } = context;
	const by = actor.kind === 'staff' ? actor.userId : actor.kind;
	const reason = parseReason(given);
	if (!reason.ok) return reason;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findPublication(tenant, { actor, permission: 'publications.approve' }, id);
		if (!found.ok) return found;
		const ending = found.value.approvedAt === null ? 'refused' : 'withdrawn';
		const act = { by, at: context.now(), ending, reason: reason.value } as const;
		if (!(await updatePublicationEnded(tenant, id, act)))
			return fail({ code: 'publication.closed', at: 'end' });
		await appendAudit(tenant, context, { action: `publication.${ending}`, target: `publication:${id}` });
		return ok(null);
	});
}
