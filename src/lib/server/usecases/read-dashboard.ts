import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import { readerOf } from '#lib/domain/disclosure/reader-of.ts';
import { buildDashboard } from '#lib/domain/figures/build-dashboard.ts';
import { countDashboard } from '#lib/domain/figures/dashboard-counts.ts';
import type { Dashboard } from '#lib/domain/figures/dashboard.ts';
import { guardFilters } from '#lib/domain/figures/filter-guard.ts';
import { toProgrammeCard } from '#lib/domain/figures/programme-card.ts';
import { resolveSelection } from '#lib/domain/figures/resolve-selection.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution, type Tenant } from '../db/client.ts';
import { selectProgrammeLists } from '../db/queries/population.ts';
import { selectInstitutionFacts, selectProgrammeFacts, type ProgrammeFacts } from '../db/queries/shell.ts';
import { unknownProgrammes } from '../tally/check-selection.ts';
import { countWith } from '../tally/count-with.ts';

/**
 * Everything the dashboard of a selection shows, counted on every answer committed before the call.
 *
 * Programmes are those that the person may read; small counts are for the programme's own people.
 *
 * @returns a problem for a programme that does not exist, or that the person may not read, and for filters that
 * would isolate people for a reader who may not see small counts
 */
export async function readDashboard(
	context: Context<StaffActor | OperatorActor>,
	selection: Selection
): Promise<Result<Dashboard>> {
	ensureCan(context.actor, 'figures.read');
	const { actor, database } = context;
	const scope = programmeScope(actor, 'figures.read');
	const { programmes, institution, lists } = await inInstitution(database, actor.institutionId, (tenant) =>
		readFacts(tenant, scope === 'none' ? [] : scope, selection)
	);
	const [problem, ...others] = unknownProgrammes(selection, programmes);
	if (problem) return fail(problem, ...others);

	const readable = scope === 'all' ? 'all' : programmes.map(({ code }) => code);
	const reader = readerOf(
		actor,
		chosenOf(programmes, selection).map(({ id }) => id)
	);
	const shown = {
		reader,
		programmes: programmes.map(toProgrammeCard),
		lists,
		fictional: institution.fictional
	};
	const key = JSON.stringify(['dashboard', readable, selection, shown]);
	return countWith(context, { institutionId: actor.institutionId, key }, (counter) => {
		const resolved = resolveSelection(selection, readable, counter);
		const guard = guardFilters({ reader, selection: resolved, readable }, counter.tally);
		if (!guard.mayCount(resolved)) return fail({ code: 'selection.withheld', at: 'filter' });
		const counts = countDashboard(resolved, readable, counter);
		return ok(buildDashboard({ ...shown, selection: resolved, guard }, counts));
	});
}

async function readFacts(tenant: Tenant, scope: 'all' | readonly string[], selection: Selection) {
	const institution = await selectInstitutionFacts(tenant);
	const programmes = await selectProgrammeFacts(tenant, scope);
	const editions = await selectProgrammeLists(
		tenant,
		chosenOf(programmes, selection).map(({ id }) => id)
	);
	const lists = {
		targetJobs: editions.map(({ targetJobs }) => targetJobs),
		structures: editions.map(({ structures }) => structures)
	};
	return { institution, programmes, lists };
}

function chosenOf(programmes: readonly ProgrammeFacts[], selection: Selection): readonly ProgrammeFacts[] {
	const { programmes: codes } = selection;
	return programmes.filter(({ code }) => codes.length === 0 || codes.includes(code));
}
