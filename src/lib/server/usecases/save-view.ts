import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { parseViewAddress, viewAddress } from '#lib/domain/figures/views/view-address.ts';
import { parseViewName } from '#lib/domain/figures/views/view-text.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { upsertNamedView } from '../db/queries/views.ts';

export interface ViewToSave {
	readonly name: string;
	readonly address: string;
	readonly shared: boolean;
}

/**
 * Keeps the address of a page of figures under a name; a view of the same person and name is replaced.
 *
 * @returns a problem for a name that is none, or an address that is no page of figures
 */
export async function saveView(
	context: Context<StaffActor>,
	{ name, address, shared }: ViewToSave
): Promise<Result<{ readonly name: string }>> {
	ensureCan(context.actor, 'figures.read');
	const named = parseViewName(name);
	if (!named.ok) return named;
	const view = parseViewAddress(address);
	if (!view.ok) return view;
	const id = context.newId();
	const row = { id, name: named.value, address: viewAddress(view.value), shared };
	return inInstitution(context.database, context.actor.institutionId, async (tenant) => {
		await upsertNamedView(tenant, { ...row, userId: context.actor.userId, savedAt: context.now() });
		await appendAudit(tenant, context, { action: 'view.saved', target: `view:${id}`, details: { shared } });
		return ok({ name: named.value });
	});
}
