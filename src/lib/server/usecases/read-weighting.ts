import type { StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan, Forbidden } from '#lib/domain/access/permissions.ts';
import { readerOf } from '#lib/domain/disclosure/reader-of.ts';
import type { ResolvedSelection } from '#lib/domain/figures/dashboard.ts';
import {
	parseVariables,
	weightedClass,
	type WeightingVariable
} from '#lib/domain/figures/weighting/weighting-decision.ts';
import {
	previewOf,
	weightedSetOf,
	type WeightingView
} from '#lib/domain/figures/weighting/weighting-preview.ts';
import { ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { appendAudit } from '../db/queries/audit.ts';
import { selectProgrammeFacts } from '../db/queries/shell.ts';
import { readDecisions } from '../weighting/read-decisions.ts';
import { weighStoredClass } from '../weighting/weigh-stored-class.ts';

/**
 * What was decided on weighting the class of a view, and what it does, or would do with the variables asked for.
 * Every trial is kept in the audit: who looks for the set that gives the better figure is seen to (statistics 4.1).
 *
 * @param names of variables to try; none to try nothing
 * @returns null for a reader who may not see small counts; a problem for variables that cannot be tried
 */
export async function readWeighting(
	context: Context<StaffActor>,
	selection: ResolvedSelection,
	names: readonly string[]
): Promise<Result<WeightingView | null>> {
	ensureCan(context.actor, 'figures.read');
	const { actor, database } = context;
	const set = weightedSetOf(selection);
	const told = { set: set.label, otherSet: set.code !== selection.definitions };
	const place = weightedClass(selection);
	const tried = names.length === 0 ? ok([]) : parseVariables(names);
	if (!tried.ok) return tried;
	return inInstitution(database, actor.institutionId, async (tenant) => {
		const programme = (await selectProgrammeFacts(tenant, 'all')).find(
			({ code }) => code === place?.programme
		);
		if (!place || !programme)
			return ok({ ...told, place: null, decisions: [], preview: null, mayDecide: false });
		if (!can(actor, 'figures.read', programme.id)) throw new Forbidden('figures.read');
		if (!readerOf(actor, [programme.id]).exactCounts) return ok(null);
		const decisions = await readDecisions(tenant, programme.id, place);
		const standing = decisions.find(({ endedAt }) => endedAt === null);
		const mayDecide = can(actor, 'weighting.decide', programme.id);
		const trial: readonly WeightingVariable[] = mayDecide ? tried.value : [];
		const variables = standing?.variables ?? trial;
		if (variables.length === 0) return ok({ ...told, place, decisions, preview: null, mayDecide });
		const preview = previewOf(await weighStoredClass(tenant, place, variables, set), variables, set);
		if (!standing) {
			await appendAudit(tenant, context, {
				action: 'weighting.tried',
				target: `programme:${programme.id}`,
				details: { ...place, variables, refused: preview.refusals.map(({ code }) => code) }
			});
		}
		return ok({ ...told, place, decisions, preview, mayDecide });
	});
}
