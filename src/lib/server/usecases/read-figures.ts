import type { KeyActor, OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import { DEFAULT_THRESHOLDS } from '#lib/domain/disclosure/display-rules.ts';
import type { Reader } from '#lib/domain/disclosure/audience.ts';
import { readerOf } from '#lib/domain/disclosure/reader-of.ts';
import { buildFigure } from '#lib/domain/figures/build-figure.ts';
import { DIMENSIONS, type DimensionName } from '#lib/domain/figures/dimension.ts';
import type { Figure } from '#lib/domain/figures/figure.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import {
	figurePopulation,
	filterEntries,
	selectionCondition
} from '#lib/domain/figures/selection-condition.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import type { GroupTally, TallyRequest } from '#lib/domain/indicators/tally.ts';
import { RULES_VERSION } from '#lib/domain/outcomes/derive.ts';
import type { Problem } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectProgrammeFacts } from '../db/queries/shell.ts';
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
		const readable = scope === 'all' ? 'all' : programmes.map(({ code }) => code);
		const problems = [
			...unknownProgrammes(selection, programmes),
			...(await unknownCodes(tenant, selection, readable))
		];
		const request = figuresRequest(selection, readable, groups);
		const tallies = countIn === 'database' ? await selectTally(tenant, request) : null;
		return { programmes, problems, request, tallies };
	});
	const [problem, ...others] = prepared.problems;
	if (problem) return fail(problem, ...others);

	const { programmes, request } = prepared;
	const loose = actor.kind === 'key' && actor.level === 'public' ? looseFilters(selection, by) : [];
	const [refused, ...alsoRefused] = loose;
	if (refused) return fail(refused, ...alsoRefused);

	const { programmes: chosen } = selection;
	const counted = programmes.filter(({ code }) => chosen.length === 0 || chosen.includes(code));
	const reader = readerFor(
		actor,
		counted.map(({ id }) => id)
	);
	const build = (tallies: readonly GroupTally[]) =>
		buildFigures(tallies, request, (key) => figurePopulation(selection, groups, key), reader);
	if (prepared.tallies) return ok(build(prepared.tallies));
	// Outside the transaction above: the store reads in one of its own, and connections are few.
	const key = JSON.stringify(['figures', selection, groups, request.within, reader]);
	const asked = { institutionId: actor.institutionId, key };
	return ok(await countWith(context, asked, ({ tally }) => build(tally(request))));
}

function readerFor(actor: StaffActor | OperatorActor | KeyActor, programmeIds: readonly string[]): Reader {
	const isPublic = actor.kind === 'key' && actor.level === 'public';
	return isPublic ? { audience: 'public', exactCounts: false } : readerOf(actor, programmeIds);
}

/**
 * The public reads fixed tables only: two filters that differ by a few people would tell of those people, each
 * table being harmless (statistics 6).
 */
function looseFilters(selection: Selection, by: readonly DimensionName[]): readonly Problem[] {
	const names = [...filterEntries(selection.where).map(([name]) => name), ...by];
	return names
		.filter((name) => !PUBLIC_DIMENSIONS.includes(name))
		.map((name) => ({
			code: 'api.not-public',
			at: name,
			found: name,
			params: { known: PUBLIC_DIMENSIONS.join(', ') }
		}));
}

const PUBLIC_DIMENSIONS: readonly DimensionName[] = ['programme', 'cohort', 'wave'];

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

function buildFigures(
	tallies: readonly GroupTally[],
	{ set }: TallyRequest,
	populationOf: (key: readonly string[]) => ReturnType<typeof figurePopulation>,
	reader: ReturnType<typeof readerOf>
): readonly Figure[] {
	return tallies.flatMap((tally) => {
		const frame = {
			set,
			population: populationOf(tally.key),
			rulesVersion: RULES_VERSION,
			reader,
			thresholds: DEFAULT_THRESHOLDS
		};
		return set.indicators.map((indicator) => buildFigure(indicator, tally, frame));
	});
}
