import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectFrozenViews, selectNamedViews } from '../db/queries/views.ts';
import { mayOpen } from '../views/may-open.ts';

export interface ViewList {
	readonly named: readonly {
		readonly id: string;
		readonly name: string;
		readonly address: string;
		readonly shared: boolean;
		/** Whether the person saved it, and may delete it. */
		readonly own: boolean;
		readonly owner: string | null;
	}[];
	/** The newest first. */
	readonly frozen: readonly {
		readonly id: string;
		readonly name: string;
		readonly sha256: string;
		readonly frozenBy: string | null;
		/** ISO instant. */
		readonly frozenAt: string;
	}[];
}

/** The views that a person saved or that are shared with them, and the frozen ones that they may open. */
export async function listViews(context: Context<StaffActor>): Promise<ViewList> {
	ensureCan(context.actor, 'figures.read');
	const { userId, institutionId } = context.actor;
	return inInstitution(context.database, institutionId, async (tenant) => {
		const named = await selectNamedViews(tenant, userId);
		const frozen = await selectFrozenViews(tenant);
		return {
			named: named.map(({ id, name, address, shared, owner, ...view }) => ({
				...{ id, name, address, shared, owner },
				own: view.userId === userId
			})),
			frozen: frozen
				.filter((view) => mayOpen(context.actor, view))
				.map(({ id, name, sha256, frozenByName, frozenAt }) => ({
					...{ id, name, sha256, frozenBy: frozenByName },
					frozenAt: frozenAt.toISOString()
				}))
		};
	});
}
