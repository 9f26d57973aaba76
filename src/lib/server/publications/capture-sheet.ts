import type { Dossier } from '#lib/domain/reports/dossier.ts';
import { buildPublicSheet } from '#lib/domain/reports/public/build-public-sheet.ts';
import type { PublicSheet } from '#lib/domain/reports/public/public-sheet.ts';
import type { SnapshotLine } from '#lib/domain/reports/snapshot.ts';
import type { Tenant } from '../db/client.ts';
import type { NamedPublication } from '../db/queries/publications.ts';
import { selectSnapshotLines, type NamedSnapshot } from '../db/queries/snapshots.ts';

/** Written by `proposePublication` alone. */
export const sheetOf = ({ content }: Pick<NamedPublication, 'content'>) => JSON.parse(content) as PublicSheet;

/** What may be published of a lock, after all that was published of its programme before. */
export async function captureSheet(
	tenant: Tenant,
	lock: Pick<NamedSnapshot, 'id' | 'dossier'>,
	publications: readonly NamedPublication[]
): Promise<PublicSheet> {
	// What was withdrawn has been read; what was never approved has not.
	const sheets = publications.filter(({ approvedAt }) => approvedAt !== null).map(sheetOf);
	const named = sheets.flatMap(({ promotions }) =>
		promotions.flatMap(({ snapshot, waves }) => [snapshot, ...waves.map((wave) => wave.snapshot)])
	);
	const lines = new Map<string, readonly SnapshotLine[]>();
	for (const id of new Set([lock.id, ...named])) {
		const stored = await selectSnapshotLines(tenant, id);
		lines.set(
			id,
			stored.map(({ content }) => JSON.parse(content) as SnapshotLine)
		);
	}
	const linesOf = (id: string) => lines.get(id) ?? [];
	const dossier = JSON.parse(lock.dossier) as Dossier;
	return buildPublicSheet({ snapshot: lock.id, lines: linesOf(lock.id), dossier }, { sheets, linesOf });
}
