import type { LockFacts } from '#lib/domain/reports/lock.ts';
import type { NamedSnapshot } from '../db/queries/snapshots.ts';

/** Who locked from the command line of the server, where nobody has a name. */
const COMMAND_LINE = 'Devenir';

/** A lock as it is told: people by name, or by the id of an account that is gone. */
export function lockFactsOf(row: NamedSnapshot): LockFacts {
	return {
		id: row.id,
		linesSha256: row.linesSha256,
		dossierSha256: row.dossierSha256,
		lockedAt: row.lockedAt.toISOString(),
		lockedBy: row.lockedByName ?? (row.lockedBy === 'operator' ? COMMAND_LINE : row.lockedBy),
		secondedBy: row.secondedBy === null ? null : (row.secondedByName ?? row.secondedBy),
		endedAt: row.endedAt?.toISOString() ?? null,
		lostRows: row.lostRows
	};
}
