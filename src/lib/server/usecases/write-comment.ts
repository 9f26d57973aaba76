import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan, Forbidden } from '#lib/domain/access/permissions.ts';
import { parseViewAddress } from '#lib/domain/figures/views/view-address.ts';
import { parseComment } from '#lib/domain/figures/views/view-text.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { insertComment } from '../db/queries/views.ts';
import { scopeView } from '../views/scope-view.ts';

export interface CommentToWrite {
	readonly address: string;
	/** Code of an indicator of the view's definitions; empty for the whole view. */
	readonly indicator: string;
	readonly body: string;
}

/** Writes beside a view, or beside one of its figures, for everybody who reads it. */
export async function writeComment(
	context: Context<StaffActor>,
	{ address, indicator, body }: CommentToWrite
): Promise<Result<null>> {
	ensureCan(context.actor, 'figures.comment');
	const { actor, database } = context;
	const text = parseComment(body);
	if (!text.ok) return text;
	const view = parseViewAddress(address);
	if (!view.ok) return view;
	const known = DEFINITION_SETS[view.value.selection.definitions].indicators.map(({ code }) => code);
	if (indicator !== '' && !known.includes(indicator)) {
		const params = { known: known.join(', ') };
		return fail({ code: 'figure.unknown', at: 'indicator', found: quoteFound(indicator), params });
	}
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const scoped = await scopeView(tenant, actor, view.value);
		if (!scoped.ok) return scoped;
		const others = scoped.value.programmeIds.some((id) => !can(actor, 'figures.comment', id));
		if (others) throw new Forbidden('figures.comment');
		const comment = { id: context.newId(), address: scoped.value.address, indicator, body: text.value };
		await insertComment(tenant, { ...comment, writtenBy: actor.userId, writtenAt: context.now() });
		await appendAudit(tenant, context, { action: 'comment.written', target: `comment:${comment.id}` });
		return ok(null);
	});
}
