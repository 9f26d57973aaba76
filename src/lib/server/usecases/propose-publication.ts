import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertPublication, selectPublications, updatePublicationEnded } from '../db/queries/publications.ts';
import { selectSnapshots } from '../db/queries/snapshots.ts';
import { captureSheet } from '../publications/capture-sheet.ts';
import { findReportedProgramme } from '../reports/find-report.ts';
import { sha256Of } from '../reports/hash-lines.ts';

/**
 * Proposes to publish what may be of the lock in force. What was proposed before and not approved gives way to it.
 *
 * @returns `publication.no-lock` where nothing is locked, `publication.same` where that very text is published already
 */
export async function proposePublication(
	context: Context<StaffActor | OperatorActor>,
	programmeCode: string
): Promise<Result<{ readonly id: string }>> {
	ensureCan(context.actor, 'publications.propose');
	ensureCan(context.actor, 'graduates.read');
	const { actor, database } = context;
	const by = actor.kind === 'staff' ? actor.userId : actor.kind;
	const lock = { institutionId: actor.institutionId, alone: `publication:${programmeCode}` };
	return inInstitutionAlone(database, lock, async (tenant) => {
		const found = await findReportedProgramme(tenant, actor, programmeCode);
		if (!found.ok) return found;
		const programmeId = found.value.id;
		if (!can(actor, 'publications.propose', programmeId))
			return fail({ code: 'selection.programme', at: 'programme', found: quoteFound(programmeCode) });
		const standing = (await selectSnapshots(tenant, programmeId)).find(({ endedAt }) => endedAt === null);
		if (!standing) return fail({ code: 'publication.no-lock', at: 'propose' });

		const publications = await selectPublications(tenant, programmeId);
		const content = JSON.stringify(await captureSheet(tenant, standing, publications));
		const sha256 = sha256Of(content);
		const open = publications.filter(({ endedAt }) => endedAt === null);
		if (open.some((one) => one.sha256 === sha256 && one.snapshotId === standing.id))
			return fail({ code: 'publication.same', at: 'propose' });
		const at = context.now();
		for (const { id, approvedAt } of open) {
			if (approvedAt === null)
				await updatePublicationEnded(tenant, id, { by, at, ending: 'refused', reason: '' });
		}
		const id = context.newId();
		const row = { id, programmeId, snapshotId: standing.id, content, sha256, proposedBy: by, proposedAt: at };
		await insertPublication(tenant, row);
		await appendAudit(tenant, context, {
			action: 'publication.proposed',
			target: `publication:${id}`,
			details: { snapshot: standing.id, sha256 }
		});
		return ok({ id });
	});
}
