import { createHash } from 'node:crypto';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { readerOf } from '#lib/domain/disclosure/reader-of.ts';
import { parseViewAddress } from '#lib/domain/figures/views/view-address.ts';
import { parseViewName } from '#lib/domain/figures/views/view-text.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertFrozenView } from '../db/queries/views.ts';
import { captureView } from '../views/capture-view.ts';

/**
 * Keeps the figures of a page as they are now, comments included, under a hash. They are never written again.
 *
 * @returns the problems of the name or of the page
 */
export async function freezeView(
	context: Context<StaffActor>,
	{ name, address }: { readonly name: string; readonly address: string }
): Promise<Result<{ readonly id: string }>> {
	ensureCan(context.actor, 'figures.read');
	const { actor, database } = context;
	const named = parseViewName(name);
	if (!named.ok) return named;
	const view = parseViewAddress(address);
	if (!view.ok) return view;
	const captured = await captureView(context, view.value);
	if (!captured.ok) return captured;

	const { content, programmeIds } = captured.value;
	const text = JSON.stringify(content);
	const [id, sha256] = [context.newId(), createHash('sha256').update(text).digest('hex')];
	const { exactCounts } = readerOf(actor, programmeIds);
	return inInstitution(database, actor.institutionId, async (tenant) => {
		await insertFrozenView(tenant, {
			...{ id, name: named.value, address: content.address, content: text, sha256, exactCounts },
			...{ programmeIds: [...programmeIds], frozenBy: actor.userId, frozenAt: context.now() }
		});
		await appendAudit(tenant, context, {
			action: 'view.frozen',
			target: `frozen:${id}`,
			details: { sha256 }
		});
		return ok({ id });
	});
}
