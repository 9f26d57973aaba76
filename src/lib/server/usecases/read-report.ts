import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Dossier } from '#lib/domain/reports/dossier.ts';
import type { ListedLock } from '#lib/domain/reports/lock.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitutionAtOnce } from '../db/client.ts';
import type { CohortRecord } from '../db/queries/programme-reports.ts';
import { selectSnapshots } from '../db/queries/snapshots.ts';
import { captureDossier } from '../reports/capture-dossier.ts';
import { digestOf } from '../reports/digest.ts';
import { findReport, type ReportRequest } from '../reports/find-report.ts';
import { lastLockOf } from '../reports/last-lock.ts';
import { lockFactsOf } from '../reports/lock-facts.ts';

/** The dossier of some promotions as it would be locked now, and what was locked before. */
export interface Report {
	readonly dossier: Dossier;
	/** Every promotion of the programme, the newest first. */
	readonly known: readonly CohortRecord[];
	readonly comments: Readonly<Record<string, string>>;
	/** What a lock is asked for with: it is refused once something has moved. */
	readonly digest: string;
	/** The newest first; the first one without an end is in force. */
	readonly locks: readonly ListedLock[];
}

/**
 * Counts and controls some promotions of a programme as they are now. Exact counts, so for the programme's own people.
 *
 * @returns a problem for a programme or a promotion that does not exist, or that the person may not read
 */
export async function readReport(
	context: Context<StaffActor | OperatorActor>,
	request: ReportRequest
): Promise<Result<Report>> {
	ensureCan(context.actor, 'reports.read');
	ensureCan(context.actor, 'graduates.read');
	const { actor, database } = context;
	return inInstitutionAtOnce(database, actor.institutionId, async (tenant) => {
		const found = await findReport(tenant, actor, request);
		if (!found.ok) return found;
		const { programme, known, records } = found.value;
		const locks = await selectSnapshots(tenant, programme.id);
		const scope = { programme, records, lastLock: lastLockOf(locks) };
		const captured = await captureDossier(tenant, scope, context.now());
		return ok({
			dossier: captured.dossier,
			known,
			comments: captured.comments,
			digest: digestOf(captured),
			locks: locks.map((row) => ({
				...lockFactsOf(row),
				cohorts: row.cohorts,
				endedBy: row.endedBy === null ? null : (row.endedByName ?? row.endedBy),
				endReason: row.endReason
			}))
		});
	});
}
