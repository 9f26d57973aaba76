import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { buildDossier, type DossierFacts } from '#lib/domain/reports/build-dossier.ts';
import type { Dossier } from '#lib/domain/reports/dossier.ts';
import type { LockFacts, LockProof } from '#lib/domain/reports/lock.ts';
import type { PublicSheet } from '#lib/domain/reports/public/public-sheet.ts';
import type { SnapshotLine } from '#lib/domain/reports/snapshot.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectSnapshotLines, type NamedSnapshot, type StoredLine } from '../db/queries/snapshots.ts';
import { publishedSheet } from '../publications/published-sheet.ts';
import { findLock } from '../reports/find-lock.ts';
import { sha256Of, sha256OfLines } from '../reports/hash-lines.ts';
import { lockFactsOf } from '../reports/lock-facts.ts';

export interface ReadLock {
	readonly lock: LockFacts;
	readonly programmeId: string;
	readonly endReason: string | null;
	readonly dossier: Dossier;
	readonly comments: Readonly<Record<string, string>>;
	readonly lines: readonly SnapshotLine[];
	readonly proof: LockProof;
	/** Made by who reads it. */
	readonly own: boolean;
	/** What the public was given to read of it; null where nothing is published. */
	readonly sheet: PublicSheet | null;
}

/** A lock, with its lines, checked again. @returns `lock.unknown` for one that the person may not read */
export async function readLock(
	context: Context<StaffActor | OperatorActor>,
	id: string
): Promise<Result<ReadLock>> {
	ensureCan(context.actor, 'reports.read');
	ensureCan(context.actor, 'graduates.read');
	const { actor, database } = context;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const found = await findLock(tenant, actor, id);
		if (!found.ok) return found;
		const row = found.value;
		const stored = await selectSnapshotLines(tenant, id);
		// Both were written by `lockReport` alone, and their hashes are checked here.
		const lines = stored.map(({ content }) => JSON.parse(content) as SnapshotLine);
		const dossier = JSON.parse(row.dossier) as Dossier;
		const { programmeId, endReason, comments } = row;
		const proof = proofOf(row, stored, lines);
		const own = actor.kind === 'staff' && actor.userId === row.lockedBy;
		const sheet = await publishedSheet(tenant, row);
		return ok({
			lock: lockFactsOf(row),
			programmeId,
			endReason,
			dossier,
			comments,
			lines,
			proof,
			own,
			sheet
		});
	});
}

function proofOf(
	row: NamedSnapshot,
	stored: readonly StoredLine[],
	lines: readonly SnapshotLine[]
): LockProof {
	if (sha256Of(row.dossier) !== row.dossierSha256) return 'altered';
	if (row.lostRows > 0) return stored.length + row.lostRows === row.lineCount ? 'erased' : 'altered';
	if (sha256OfLines(stored.map(({ content }) => content)) !== row.linesSha256) return 'altered';
	const facts = JSON.parse(row.facts) as DossierFacts;
	const again = buildDossier(lines, facts);
	return figuresOf(again) === figuresOf(JSON.parse(row.dossier) as Dossier) ? 'equal' : 'differs';
}

/** What a lock vouches for; controls may be added later, and say the same of the same figures. */
function figuresOf({ promotions, pooled }: Dossier): string {
	return JSON.stringify([promotions, pooled]);
}
