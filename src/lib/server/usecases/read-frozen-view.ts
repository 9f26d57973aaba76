import { createHash } from 'node:crypto';
import type { StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan } from '#lib/domain/access/permissions.ts';
import { readerOf } from '#lib/domain/disclosure/reader-of.ts';
import { countMoved, type FrozenContent } from '#lib/domain/figures/views/frozen-content.ts';
import { parseViewAddress } from '#lib/domain/figures/views/view-address.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { isUuid } from '../is-uuid.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectFrozenView } from '../db/queries/views.ts';
import { captureView } from '../views/capture-view.ts';
import { mayOpen } from '../views/may-open.ts';

/** Figures as they were frozen, and what has become of them. */
export interface FrozenView {
	readonly id: string;
	readonly name: string;
	readonly content: FrozenContent;
	/** The very text that was frozen, of which `sha256` is the hash. */
	readonly text: string;
	readonly sha256: string;
	/** The text still has that hash. */
	readonly intact: boolean;
	readonly frozenBy: string | null;
	/** ISO instant. */
	readonly frozenAt: string;
	/**
	 * Figures that read otherwise now; null where that cannot be told: the page can no longer be read, or it was
	 * frozen by somebody who is shown less than the reader.
	 */
	readonly moved: number | null;
}

/** @returns `view.unknown` for a view that does not exist, or that the person may not open */
export async function readFrozenView(context: Context<StaffActor>, id: string): Promise<Result<FrozenView>> {
	ensureCan(context.actor, 'figures.read');
	const { actor, database } = context;
	const row = isUuid(id)
		? await inInstitution(database, actor.institutionId, (tenant) => selectFrozenView(tenant, id))
		: undefined;
	if (!row || !mayOpen(actor, row)) return fail({ code: 'view.unknown', found: quoteFound(id) });

	// Written by `freezeView` alone, and its hash is checked below.
	const content = JSON.parse(row.content) as FrozenContent;
	const sameReader = readerOf(actor, row.programmeIds).exactCounts === row.exactCounts;
	return ok({
		...{ id: row.id, name: row.name, content, text: row.content, sha256: row.sha256 },
		intact: createHash('sha256').update(row.content).digest('hex') === row.sha256,
		frozenBy: row.frozenByName,
		frozenAt: row.frozenAt.toISOString(),
		moved: sameReader ? await movedSince(context, content) : null
	});
}

async function movedSince(context: Context<StaffActor>, before: FrozenContent): Promise<number | null> {
	const view = parseViewAddress(before.address);
	if (!view.ok) return null;
	const now = await captureView(context, view.value);
	return now.ok ? countMoved(before, now.value.content) : null;
}
