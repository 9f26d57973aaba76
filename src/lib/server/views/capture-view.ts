import type { StaffActor } from '#lib/domain/access/actor.ts';
import {
	freezeDashboard,
	freezeExploration,
	type FrozenComment,
	type FrozenContent
} from '#lib/domain/figures/views/frozen-content.ts';
import type { FigurePage } from '#lib/domain/figures/views/view-address.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectComments } from '../db/queries/views.ts';
import { readDashboard } from '../usecases/read-dashboard.ts';
import { readExplorer } from '../usecases/read-explorer.ts';
import { scopeView } from './scope-view.ts';

/** A view with its numbers of now, and what it counts. */
export interface CapturedView {
	readonly content: FrozenContent;
	readonly programmeIds: readonly string[];
}

/**
 * Reads what a page of figures shows this person now, with the cohort and the wave that were chosen for them
 * written out, so that the address means the same next year.
 *
 * @returns the problems of the page itself
 */
export async function captureView(
	context: Context<StaffActor>,
	view: FigurePage
): Promise<Result<CapturedView>> {
	const { database, actor } = context;
	if (view.page === 'dashboard') {
		const read = await readDashboard(context, view.selection);
		if (!read.ok) return read;
		const scoped = await scope({ page: 'dashboard', selection: read.value.selection });
		if (!scoped.ok) return scoped;
		const { programmeIds, ...kept } = scoped.value;
		return ok({ content: freezeDashboard(read.value, kept), programmeIds });
	}
	const read = await readExplorer(context, view.exploration);
	if (!read.ok) return read;
	const { exploration } = read.value;
	const scoped = await scope({ page: 'explore', selection: exploration.selection, exploration });
	if (!scoped.ok) return scoped;
	const { programmeIds, ...kept } = scoped.value;
	return ok({ content: freezeExploration(read.value, kept), programmeIds });

	function scope(resolved: FigurePage) {
		return inInstitution(database, actor.institutionId, async (tenant) => {
			const scoped = await scopeView(tenant, actor, resolved);
			if (!scoped.ok) return scoped;
			const { address, programmeIds } = scoped.value;
			const comments: readonly FrozenComment[] = (await selectComments(tenant, address)).map(
				({ indicator, body, writtenByName, writtenAt }) => ({
					...{ indicator, body, writtenBy: writtenByName },
					writtenAt: writtenAt.toISOString()
				})
			);
			return ok({ address, programmeIds, comments });
		});
	}
}
