import type { OperatorActor, StaffActor } from '#lib/domain/access/actor.ts';
import { can, ensureCan, programmeScope } from '#lib/domain/access/permissions.ts';
import { DEFAULT_THRESHOLDS } from '#lib/domain/disclosure/display-rules.ts';
import { readerOf } from '#lib/domain/disclosure/reader-of.ts';
import { buildFigure } from '#lib/domain/figures/build-figure.ts';
import { placesOf, type ExplainedFigure } from '#lib/domain/figures/explained-figure.ts';
import { guardFilters, readableBy } from '#lib/domain/figures/filter-guard.ts';
import { plainSentence } from '#lib/domain/figures/plain-sentence.ts';
import { resolveSelection } from '#lib/domain/figures/resolve-selection.ts';
import type { Selection } from '#lib/domain/figures/selection.ts';
import { figurePopulation, selectionCondition } from '#lib/domain/figures/selection-condition.ts';
import type { DefinitionSet } from '#lib/domain/indicators/definition-set.ts';
import type { Indicator } from '#lib/domain/indicators/indicator.ts';
import { DEFINITION_SETS } from '#lib/domain/indicators/registry.ts';
import { RULES_VERSION } from '#lib/domain/outcomes/derive.ts';
import { quoteFound } from '#lib/domain/shared/problem.ts';
import { fail, ok, type Result } from '#lib/domain/shared/result.ts';
import type { Context } from '../context.ts';
import { inInstitution } from '../db/client.ts';
import { selectFigurePeople } from '../db/queries/figure-people.ts';
import { selectInstitutionFacts, selectProgrammeFacts } from '../db/queries/shell.ts';
import { unknownProgrammes } from '../tally/check-selection.ts';
import { freshStore } from '../tally/fresh-store.ts';
import { counterOn } from '../tally/tally-columns.ts';

/** People listed on one page; a programme has fewer, and an export is for more. */
const MOST_PEOPLE = 500;

/**
 * One figure of a selection with what it is made of, down to the graduates and the rows of files for those who
 * may read who they are.
 *
 * @returns a problem for an indicator that the definition set lacks, or a programme that may not be read
 */
export async function explainFigure(
	context: Context<StaffActor | OperatorActor>,
	selection: Selection,
	code: string
): Promise<Result<ExplainedFigure>> {
	ensureCan(context.actor, 'figures.read');
	const { actor, database } = context;
	const set = DEFINITION_SETS[selection.definitions];
	const explained = indicatorsOf(set);
	const indicator = explained.find((one) => one.code === code);
	if (!indicator) {
		const known = explained.map((one) => one.code).join(', ');
		return fail({ code: 'figure.unknown', at: 'indicator', found: quoteFound(code), params: { known } });
	}
	const scope = programmeScope(actor, 'figures.read');
	const { programmes, fictional } = await inInstitution(database, actor.institutionId, async (tenant) => ({
		programmes: await selectProgrammeFacts(tenant, scope === 'none' ? [] : scope),
		fictional: (await selectInstitutionFacts(tenant)).fictional
	}));
	const [problem, ...others] = unknownProgrammes(selection, programmes);
	if (problem) return fail(problem, ...others);

	const counter = counterOn(await freshStore(database, actor.institutionId));
	const readable = scope === 'all' ? 'all' : programmes.map((one) => one.code);
	const resolved = resolveSelection(selection, readable, counter);
	const counted = programmes
		.filter((one) => selection.programmes.length === 0 || selection.programmes.includes(one.code))
		.map(({ id }) => id);
	const reader = readerOf(actor, counted);
	const guard = guardFilters({ reader, selection: resolved, readable }, counter.tally);
	if (!guard.mayCount(resolved)) return fail({ code: 'selection.withheld', at: 'filter' });

	const within = selectionCondition(resolved, readable);
	const request = { set, indicators: [indicator], distributions: [], counts: {}, within, by: [] };
	const [tally] = counter.tally(request);
	if (!tally) throw new Error('A request without groups has one.');
	const frame = {
		set,
		reader,
		rulesVersion: RULES_VERSION,
		thresholds: DEFAULT_THRESHOLDS,
		...readableBy(guard, resolved, set.code)
	};
	const figure = buildFigure(indicator, tally, { ...frame, population: figurePopulation(resolved, [], []) });
	const lists = counted.length > 0 && counted.every((id) => can(actor, 'graduates.read', id));
	const told = { selection: resolved, figure, sentence: plainSentence(indicator, figure), fictional };
	if (!lists) return ok({ ...told, lines: null, left: 0 });
	const { people, total } = await inInstitution(database, actor.institutionId, (tenant) =>
		selectFigurePeople(tenant, within, placesOf(indicator, set), MOST_PEOPLE)
	);
	return ok({ ...told, lines: people, left: total - people.length });
}

/** Those of the set, and those that its dashboard shows beside them: every number of a page can be explained. */
function indicatorsOf({ indicators, dashboard }: DefinitionSet): readonly Indicator[] {
	const { headlines, trend, pay, stable, fullTime } = dashboard;
	const known = new Map<string, Indicator>();
	for (const one of [...indicators, ...headlines, trend, pay, stable, fullTime]) {
		if (!known.has(one.code)) known.set(one.code, one);
	}
	return [...known.values()];
}
