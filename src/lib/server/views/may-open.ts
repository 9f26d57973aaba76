import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can } from '#lib/domain/access/permissions.ts';
import { readerOf } from '#lib/domain/disclosure/reader-of.ts';

/** Frozen figures are for those who may read every programme in them, and its small counts where it holds some. */
export function mayOpen(
	actor: StaffActor,
	{ programmeIds, exactCounts }: { readonly programmeIds: readonly string[]; readonly exactCounts: boolean }
): boolean {
	const readsAll = programmeIds.every((id) => can(actor, 'figures.read', id));
	return readsAll && (!exactCounts || readerOf(actor, programmeIds).exactCounts);
}
