import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { updateSnapshotSeconded } from '../db/queries/snapshots.ts';
import { findLock } from '../reports/find-lock.ts';

/**
 * A second person has read a lock and agrees. Never the one who made it.
 *
 * @returns a problem where the lock is ended, confirmed already, or their own
 */
export async function secondLock(context: Context<StaffActor>, id: string): Promise<Result<null>> {
	ensureCan(context.actor, 'reports.second');
	const { actor, database } = context;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findLock(tenant, actor, id);
		if (!found.ok) return found;
		if (!can(actor, 'reports.second', found.value.programmeId))
			return fail({ code: 'lock.unknown', found: id });
		if (found.value.lockedBy === actor.userId) return fail({ code: 'lock.own', at: 'second' });
		const seconded = await updateSnapshotSeconded(tenant, id, { by: actor.userId, at: context.now() });
		if (!seconded) return fail({ code: 'lock.ended', at: 'second' });
		await appendAudit(tenant, context, { action: 'report.seconded', target: `snapshot:${id}` });
		return ok(null);
	});
}
