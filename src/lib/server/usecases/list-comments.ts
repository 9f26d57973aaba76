import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan } from '#lib/domain/access/permissions.ts';
import type { FigurePage } from '#lib/domain/figures/views/view-address.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectComments } from '../db/queries/views.ts';
import { scopeView } from '../views/scope-view.ts';

export interface ViewComments {
	/** What a comment on this view is filed under. */
	readonly address: string;
	readonly mayWrite: boolean;
	/** The oldest first. */
	readonly comments: readonly {
		readonly id: string;
		/** Code of an indicator; empty for the whole view. */
		readonly indicator: string;
		readonly body: string;
		readonly writtenBy: string | null;
		/** ISO instant. */
		readonly writtenAt: string;
		readonly mayWithdraw: boolean;
	}[];
}

/** What is said of a view that the person was just shown. Nothing of one they may not read. */
export async function listComments(context: Context<StaffActor>, view: FigurePage): Promise<ViewComments> {
	ensureCan(context.actor, 'figures.read');
	const { actor, database } = context;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const scoped = await scopeView(tenant, actor, view);
		if (!scoped.ok) return { address: '', mayWrite: false, comments: [] };
		const { address, programmeIds } = scoped.value;
		const manages = can(actor, 'users.manage');
		return {
			address,
			mayWrite: programmeIds.every((id) => can(actor, 'figures.comment', id)),
			comments: (await selectComments(tenant, address)).map(
				({ id, indicator, body, writtenBy, writtenByName, writtenAt }) => ({
					...{ id, indicator, body, writtenBy: writtenByName, writtenAt: writtenAt.toISOString() },
					mayWithdraw: manages || writtenBy === actor.userId
				})
			)
		};
	});
}
