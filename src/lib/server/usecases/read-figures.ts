import type { KeyActor, OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import { DEFAULT_THRESHOLDS } from '#lib/domain/disclosure/display-rules.ts';
import { buildFigure } from '#lib/domain/figures/build-figure.ts';
import { DIMENSIONS, type DimensionName } from '#lib/domain/figures/dimension.ts';
import type { FigureFrame } from '#lib/domain/figures/figure-frame.ts';
import type { Figure } from '#lib/domain/figures/figure.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import { figurePopulation, selectionCondition } from '#lib/domain/figures/selection-condition.ts';
import type { DefinitionSet } from '#lib/domain/indicators/definition-set.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import type { GroupTally, TallyRequest } from '#lib/domain/indicators/tally.ts';
import { RULES_VERSION } from '#lib/domain/outcomes/derive.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import { guardGroups, readerFor, refuseLoose } from '../api/key-rules.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectProgrammeFacts, type ProgrammeFacts } from '../db/queries/shell.ts';
import { selectTally } from '../db/queries/tally.ts';
import { unknownCodes, unknownProgrammes } from '../tally/check-selection.ts';
import { countWith } from '../tally/count-with.ts';

export interface FiguresRequest {
	readonly selection: Selection;
	/** One group of figures for each combination of codes; `[]` for one of all. */
	readonly by: readonly DimensionName[];
	/**
	 * Where to count: `memory`, which a server keeps up to date, or `database`, for a process that asks once
	 * and goes. They give the same counts.
	 */
	readonly countIn?: 'memory' | 'database';
}

/**
 * Every indicator of the definition set of a selection, group by group.
 *
 * Waves are never mixed: where the selection names none, each wave has its own figures. Programmes are those
 * that the person may read. The operator is shown every number, flagged as in a dossier.
 *
 * @returns problems for a code that nothing has
 */
export async function readFigures(
	context: Context<StaffActor | OperatorActor | KeyActor>,
	{ selection, by, countIn = 'memory' }: FiguresRequest
): Promise<Result<readonly Figure[]>> {
	ensureCan(context.actor, 'figures.read');
	const { actor, database } = context;
	const scope = programmeScope(actor, 'figures.read');
	const groups: readonly DimensionName[] =
		selection.wave === null && !by.includes('wave') ? [...by, 'wave'] : by;

	const prepared = await inInstitution(database, actor.institutionId, async (tenant) => {
		const programmes = await selectProgrammeFacts(tenant, scope === 'none' ? [] : scope);
		const readable: 'all' | readonly string[] = scope === 'all' ? 'all' : programmes.map(({ code }) => code);
		const problems = [
			...unknownProgrammes(selection, programmes),
			...(await unknownCodes(tenant, selection, readable))
		];
		const request = figuresRequest(selection, readable, groups);
		const tallies = countIn === 'database' ? await selectTally(tenant, request) : null;
		return { programmes, readable, problems, request, tallies };
	});
	const [problem, ...others] = prepared.problems;
	if (problem) return fail(problem, ...others);

	const [refused, ...alsoRefused] = refuseLoose(actor, selection, by);
	if (refused) return fail(refused, ...alsoRefused);

	const { request, readable } = prepared;
	const reader = readerFor(actor, chosenOf(prepared.programmes, selection));
	const build = (tallies: readonly GroupTally[], guarded: readonly ReadableGroup[] = []) =>
		ok(
			tallies.flatMap((tally, index) =>
				buildFigures(tally, request.set, {
					population: figurePopulation(selection, groups, tally.key),
					reader,
					...guarded[index]
				})
			)
		);
	if (prepared.tallies && reader.exactCounts) return build(prepared.tallies);
	// Outside the transaction above: the store reads in one of its own, and connections are few.
	const key = JSON.stringify(['figures', selection, groups, request.within, reader]);
	return countWith(context, { institutionId: actor.institutionId, key }, ({ tally }) => {
		const tallies = tally(request);
		const guarded = guardGroups({ reader, selection, readable }, groups, tally)(tallies);
		return guarded ? build(tallies, guarded) : fail({ code: 'selection.withheld', at: 'filter' });
	});
}

function chosenOf(programmes: readonly ProgrammeFacts[], { programmes: codes }: Selection) {
	return programmes.filter(({ code }) => codes.length === 0 || codes.includes(code)).map(({ id }) => id);
}

function figuresRequest(
	selection: Selection,
	readable: 'all' | readonly string[],
	groups: readonly DimensionName[]
): TallyRequest {
	const set = DEFINITION_SETS[selection.definitions];
	return {
		set,
		indicators: set.indicators,
		distributions: [],
		counts: {},
		within: selectionCondition(selection, readable),
		by: groups.map((name) => DIMENSIONS[name])
	};
}

type ReadableGroup = Pick<FigureFrame, 'mayRead' | 'mayReadCell'>;

function buildFigures(
	tally: GroupTally,
	set: DefinitionSet,
	about: ReadableGroup & Pick<FigureFrame, 'population' | 'reader'>
): readonly Figure[] {
	const frame = { ...about, set, rulesVersion: RULES_VERSION, thresholds: DEFAULT_THRESHOLDS };
	return set.indicators.map((indicator) => buildFigure(indicator, tally, frame));
}
