import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import { readerOf } from '#lib/domain/disclosure/reader-of.ts';
import { buildExplorer } from '#lib/domain/figures/explorer/build-explorer.ts';
import type { Exploration } from '#lib/domain/figures/explorer/exploration.ts';
import type { Explorer } from '#lib/domain/figures/explorer/explorer.ts';
import {
	countExplorer,
	peopleOf,
	rateOf,
	resolveExploration
} from '#lib/domain/figures/explorer/explorer-counts.ts';
import { guardExplorer } from '#lib/domain/figures/explorer/explorer-guard.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { toProgrammeCard } from '#lib/domain/figures/programme-card.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectProgrammeLists } from '../db/queries/population.ts';
import { selectInstitutionFacts, selectProgrammeFacts } from '../db/queries/shell.ts';
import { unknownProgrammes } from '../tally/check-selection.ts';
import { freshStore } from '../tally/fresh-store.ts';
import { counterOn } from '../tally/tally-columns.ts';

/**
 * A table by one or two variables and a comparison of two to four groups, counted on every answer committed
 * before the call.
 *
 * Programmes are those that the person may read. Small counts are withheld, unless the programme's own people
 * ask to see them.
 *
 * @returns a problem for a programme that does not exist, or that the person may not read, and for filters of a
 * reader who may not see small counts
 */
export async function readExplorer(
	context: Context<StaffActor | OperatorActor>,
	exploration: Exploration
): Promise<Result<Explorer>> {
	ensureCan(context.actor, 'figures.read');
	const { actor, database } = context;
	const { selection, over } = exploration;
	const scope = programmeScope(actor, 'figures.read');
	const { programmes, institution, lists } = await inInstitution(
		database,
		actor.institutionId,
		async (tenant) => {
			const readable = await selectProgrammeFacts(tenant, scope === 'none' ? [] : scope);
			const editions = await selectProgrammeLists(
				tenant,
				readable.map(({ id }) => id)
			);
			return {
				programmes: readable,
				institution: await selectInstitutionFacts(tenant),
				lists: {
					targetJobs: editions.map(({ targetJobs }) => targetJobs),
					structures: editions.map(({ structures }) => structures)
				}
			};
		}
	);
	const [problem, ...others] = unknownProgrammes(selection, programmes);
	if (problem) return fail(problem, ...others);

	// Nothing is awaited between the store and the last count on it.
	const counter = counterOn(await freshStore(database, actor.institutionId));
	const readable = scope === 'all' ? 'all' : programmes.map(({ code }) => code);
	const resolved = resolveExploration(exploration, readable, counter);
	const everything = selection.programmes.length === 0 || over === 'programme';
	const counted = programmes.filter(({ code }) => everything || selection.programmes.includes(code));
	const reader = readerOf(
		actor,
		counted.map(({ id }) => id)
	);
	// A table of each part of a class would give back, by subtraction, what the table of the class withholds.
	const filtered = Object.keys(selection.where).length > 0;
	if (filtered && !reader.exactCounts) return fail({ code: 'selection.withheld', at: 'filter' });
	const set = DEFINITION_SETS[resolved.selection.definitions];
	const measured = rateOf(resolved.measure, set) ? null : peopleOf(resolved.measure, set);
	const subject = {
		exploration: resolved,
		reader,
		guard: guardExplorer(resolved, { reader, readable }, { tally: counter.tally, measured }),
		names: { programmes: programmes.map(toProgrammeCard), lists },
		fictional: institution.fictional
	};
	return ok(buildExplorer(subject, countExplorer(resolved, readable, counter)));
}
