import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import { readerOf } from '#lib/domain/disclosure/reader-of.ts';
import { buildPaths } from '#lib/domain/figures/paths/build-paths.ts';
import { countPaths } from '#lib/domain/figures/paths/paths-counts.ts';
import type { Paths } from '#lib/domain/figures/paths/paths.ts';
import { toProgrammeCard } from '#lib/domain/figures/programme-card.ts';
import { resolveSelection } from '#lib/domain/figures/resolve-selection.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import { selectionCondition } from '#lib/domain/figures/selection-condition.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectFollowed } from '../db/queries/followed.ts';
import { selectInstitutionFacts, selectProgrammeFacts } from '../db/queries/shell.ts';
import { unknownProgrammes } from '../tally/check-selection.ts';
import { countWith } from '../tally/count-with.ts';

/**
 * What became of the graduates of a selection as time went by: every class unless some are chosen, as people are
 * followed over years.
 *
 * Programmes are those that the person may read; small counts are for the programme's own people.
 *
 * @returns a problem for a programme that does not exist, or that the person may not read, and for filters of a
 * reader who may not see small counts
 */
export async function readPaths(
	context: Context<StaffActor | OperatorActor>,
	asked: Selection
): Promise<Result<Paths>> {
	ensureCan(context.actor, 'figures.read');
	const { actor, database } = context;
	const selection = { ...asked, cohorts: asked.cohorts ?? [] };
	const scope = programmeScope(actor, 'figures.read');
	const { programmes, fictional } = await inInstitution(database, actor.institutionId, async (tenant) => ({
		programmes: await selectProgrammeFacts(tenant, scope === 'none' ? [] : scope),
		fictional: (await selectInstitutionFacts(tenant)).fictional
	}));
	const [problem, ...others] = unknownProgrammes(selection, programmes);
	if (problem) return fail(problem, ...others);

	const readable = scope === 'all' ? 'all' : programmes.map(({ code }) => code);
	const reader = readerOf(
		actor,
		programmes
			.filter(({ code }) => selection.programmes.length === 0 || selection.programmes.includes(code))
			.map(({ id }) => id)
	);
	// A curve of each part of a class would give back, by subtraction, what the one of the class withholds.
	const filtered = Object.keys(selection.where).length > 0;
	if (filtered && !reader.exactCounts) return fail({ code: 'selection.withheld', at: 'filter' });

	const key = JSON.stringify(['paths', readable, selection]);
	const { resolved, counts } = await countWith(
		context,
		{ institutionId: actor.institutionId, key },
		(counter) => {
			const chosen = resolveSelection(selection, readable, counter);
			return { resolved: chosen, counts: countPaths(chosen, readable, counter) };
		}
	);
	const set = DEFINITION_SETS[resolved.definitions];
	const followed = await inInstitution(database, actor.institutionId, (tenant) =>
		selectFollowed(tenant, selectionCondition(resolved, readable, 'wave'), set)
	);
	const shown = { reader, programmes: programmes.map(toProgrammeCard), fictional };
	return ok(buildPaths({ ...shown, selection: resolved }, counts, followed));
}
