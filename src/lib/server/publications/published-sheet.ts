import type { PublicSheet } from '#lib/domain/reports/public/public-sheet.ts';
import type { Tenant } from '../db/client.ts';
import { selectPublications } from '../db/queries/publications.ts';
import type { NamedSnapshot } from '../db/queries/snapshots.ts';
import { sheetOf } from './capture-sheet.ts';

/**
 * What the public was given to read of a lock, an edition that gave way to a later one included.
 *
 * @returns null where nothing of it was approved, or where it was withdrawn
 */
export async function publishedSheet(
	tenant: Tenant,
	{ id, programmeId }: Pick<NamedSnapshot, 'id' | 'programmeId'>
): Promise<PublicSheet | null> {
	const publications = await selectPublications(tenant, programmeId);
	// The newest first: a withdrawal holds for the editions of the same lock before it.
	const last = publications.find(({ snapshotId, approvedAt }) => snapshotId === id && approvedAt !== null);
	return last && last.ending !== 'withdrawn' ? sheetOf(last) : null;
}
