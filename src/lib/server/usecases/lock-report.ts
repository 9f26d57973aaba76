import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitutionAlone } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertSnapshot, selectSnapshots, updateSnapshotEnded } from '../db/queries/snapshots.ts';
import { captureDossier } from '../reports/capture-dossier.ts';
import { digestOf } from '../reports/digest.ts';
import { findReport, type ReportRequest } from '../reports/find-report.ts';
import { sha256Of, sha256OfLines } from '../reports/hash-lines.ts';
import { lastLockOf } from '../reports/last-lock.ts';

export interface LockRequest extends ReportRequest {
	/** `digest` of the report that was read; null from the command line, which reads and locks at once. */
	readonly digest: string | null;
}

/**
 * Keeps the lines and the dossier of some promotions as they are now, under their hashes. The lock that stood for the
 * programme is ended by it, and kept.
 *
 * @returns `report.blocked` where a control forbids it, `report.moved` where the data are no longer what was read
 */
export async function lockReport(
	context: Context<StaffActor | OperatorActor>,
	request: LockRequest
): Promise<Result<{ readonly id: string }>> {
	ensureCan(context.actor, 'reports.lock');
	ensureCan(context.actor, 'graduates.read');
	const { actor, database } = context;
	const by = actor.kind === 'staff' ? actor.userId : actor.kind;
	const lock = { institutionId: actor.institutionId, alone: `report:${request.programme}` };
	return inInstitutionAlone(database, lock, async (tenant) => {
		const found = await findReport(tenant, actor, request);
		if (!found.ok) return found;
		const { programme, records } = found.value;
		if (!can(actor, 'reports.lock', programme.id))
			return fail({ code: 'selection.programme', at: 'programme', found: quoteFound(programme.code) });

		const locks = await selectSnapshots(tenant, programme.id);
		const at = context.now();
		const captured = await captureDossier(tenant, { programme, records, lastLock: lastLockOf(locks) }, at);
		const { lines, facts, dossier, comments } = captured;
		if (request.digest !== null && request.digest !== digestOf(captured))
			return fail({ code: 'report.moved', at: 'lock' });
		const blocks = dossier.controls.filter(({ verdict }) => verdict === 'block');
		if (blocks.length > 0)
			return fail({ code: 'report.blocked', at: 'lock', params: { count: blocks.length } });

		const id = context.newId();
		const standing = locks.find(({ endedAt }) => endedAt === null);
		if (standing) await updateSnapshotEnded(tenant, standing.id, { by, at, reason: '' });
		const texts = lines.map((line) => JSON.stringify(line));
		const text = JSON.stringify(dossier);
		await insertSnapshot(
			tenant,
			{
				...{ id, programmeId: programme.id, cohorts: records.map(({ year }) => year) },
				...{ facts: JSON.stringify(facts), comments },
				...{ linesSha256: sha256OfLines(texts), lineCount: lines.length },
				...{ dossier: text, dossierSha256: sha256Of(text) },
				...{ lockedBy: by, lockedAt: at, supersedes: standing?.id ?? null }
			},
			lines.map(({ awardId }, index) => ({ awardId, content: texts[index] ?? '' }))
		);
		await appendAudit(tenant, context, {
			action: 'report.locked',
			target: `snapshot:${id}`,
			details: { cohorts: records.map(({ year }) => year), dossierSha256: sha256Of(text) }
		});
		return ok({ id });
	});
}
