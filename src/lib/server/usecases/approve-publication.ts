import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import {
	selectPublications,
	updatePublicationApproved,
	updatePublicationEnded
} from '../db/queries/publications.ts';
import { selectSnapshot } from '../db/queries/snapshots.ts';
import { captureSheet } from '../publications/capture-sheet.ts';
import { findPublication } from '../publications/find-publication.ts';

/**
 * Publishes what was proposed. The publication that stood gives way to it, and is kept.
 *
 * @returns `publication.moved` where its lock was ended meanwhile, or something else was published that it would have
 * to reckon with
 */
export async function approvePublication(
	context: Context<StaffActor | OperatorActor>,
	id: string
): Promise<Result<null>> {
	ensureCan(context.actor, 'publications.approve');
	const { actor, database } = context;
	const by = actor.kind === 'staff' ? actor.userId : actor.kind;
	const lock = { institutionId: actor.institutionId, alone: 'publication:approve' };
	return inInstitutionAlone(database, lock, async (tenant) => {
		const found = await findPublication(tenant, { actor, permission: 'publications.approve' }, id);
		if (!found.ok) return found;
		const { programmeId, snapshotId, content, approvedAt, endedAt } = found.value;
		if (approvedAt !== null || endedAt !== null) return fail({ code: 'publication.closed', at: 'approve' });

		const publications = await selectPublications(tenant, programmeId);
		const snapshot = await selectSnapshot(tenant, snapshotId);
		const stands = snapshot?.endedAt === null;
		const now = stands ? JSON.stringify(await captureSheet(tenant, snapshot, publications)) : null;
		if (now !== content) return fail({ code: 'publication.moved', at: 'approve' });
		const at = context.now();
		const standing = publications.find((one) => one.approvedAt !== null && one.endedAt === null);
		if (standing)
			await updatePublicationEnded(tenant, standing.id, { by, at, ending: 'replaced', reason: '' });
		await updatePublicationApproved(tenant, id, { by, at });
		await appendAudit(tenant, context, {
			action: 'publication.approved',
			target: `publication:${id}`,
			details: { sha256: found.value.sha256, replaces: standing?.id ?? null }
		});
		return ok(null);
	});
}
