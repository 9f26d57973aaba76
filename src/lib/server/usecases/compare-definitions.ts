import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import { readerOf } from '#lib/domain/disclosure/reader-of.ts';
import { buildDefinitions, definitionsRequest } from '#lib/domain/figures/definitions/build-definitions.ts';
import type { ComparedDefinitions } from '#lib/domain/figures/definitions/compared-definitions.ts';
import { guardFilters } from '#lib/domain/figures/filter-guard.ts';
import { resolveSelection } from '#lib/domain/figures/resolve-selection.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import { selectionCondition } from '#lib/domain/figures/selection-condition.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectInstitutionFacts, selectProgrammeFacts } from '../db/queries/shell.ts';
import { unknownProgrammes } from '../tally/check-selection.ts';
import { countWith } from '../tally/count-with.ts';

/**
 * The same answers by the definition of each producer, and what makes the RNCP rate differ from InserSup's.
 *
 * @returns a problem for a programme that does not exist, or that the person may not read, and for filters that
 * would isolate people for a reader who may not see small counts
 */
export async function compareDefinitions(
	context: Context<StaffActor | OperatorActor>,
	selection: Selection
): Promise<Result<ComparedDefinitions>> {
	ensureCan(context.actor, 'figures.read');
	const { actor, database } = context;
	const scope = programmeScope(actor, 'figures.read');
	const { programmes, fictional } = await inInstitution(database, actor.institutionId, async (tenant) => ({
		programmes: await selectProgrammeFacts(tenant, scope === 'none' ? [] : scope),
		fictional: (await selectInstitutionFacts(tenant)).fictional
	}));
	const [problem, ...others] = unknownProgrammes(selection, programmes);
	if (problem) return fail(problem, ...others);

	const readable = scope === 'all' ? 'all' : programmes.map(({ code }) => code);
	const { programmes: codes } = selection;
	const counted = programmes.filter(({ code }) => codes.length === 0 || codes.includes(code));
	const reader = readerOf(
		actor,
		counted.map(({ id }) => id)
	);
	const key = JSON.stringify(['definitions', readable, selection, reader, fictional]);
	return countWith(context, { institutionId: actor.institutionId, key }, (counter) => {
		const resolved = resolveSelection(selection, readable, counter);
		const guard = guardFilters({ reader, selection: resolved, readable }, counter.tally);
		if (!guard.mayCount(resolved)) return fail({ code: 'selection.withheld', at: 'filter' });
		const [tally] = counter.tally(definitionsRequest(selectionCondition(resolved, readable)));
		if (!tally) throw new Error('A request without groups has one.');
		return ok(buildDefinitions({ selection: resolved, reader, guard, fictional }, tally));
	});
}
