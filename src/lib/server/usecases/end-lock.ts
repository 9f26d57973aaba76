import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { parseReason } from '#lib/domain/figures/weighting/weighting-decision.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { updateSnapshotEnded } from '../db/queries/snapshots.ts';
import { findLock } from '../reports/find-lock.ts';

/**
 * Ends a lock, with a reason. It stays readable, and so does every file that was made of it.
 *
 * @returns a problem where none of that id stands that the person may end
 */
export async function endLock(
	context: Context<StaffActor>,
	{ id, reason: given }: { readonly id: string; readonly reason: string }
): Promise<Result<null>> {
	ensureCan(context.actor, 'reports.lock');
	const { actor, database } = context;
	const reason = parseReason(given);
	if (!reason.ok) return reason;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findLock(tenant, actor, id);
		if (!found.ok) return found;
		if (!can(actor, 'reports.lock', found.value.programmeId))
			return fail({ code: 'lock.unknown', found: id });
		const ended = { by: actor.userId, at: context.now(), reason: reason.value };
		if (!(await updateSnapshotEnded(tenant, id, ended))) return fail({ code: 'lock.ended', at: 'end' });
		await appendAudit(tenant, context, { action: 'report.unlocked', target: `snapshot:${id}` });
		return ok(null);
	});
}
