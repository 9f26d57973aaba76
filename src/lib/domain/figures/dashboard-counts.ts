import type { Condition } from '../indicators/condition.ts';
import type { DefinitionSet } from '../indicators/definition-set.ts';
import type { DistributionIndicator, Indicator } from '../indicators/indicator.ts';
import { ELIGIBLE, USABLE } from '../indicators/people.ts';
import { COMPARED_RATES, DEFINITION_SETS } from '../indicators/registry.ts';
import type { Counter, GroupTally, TallyRequest } from '../indicators/tally.ts';
import { groupIndicators } from './build-groups.ts';
import { MODES } from './build-headlines.ts';
import { placeCounts } from './build-places.ts';
import { DIMENSIONS, FILTER_DIMENSIONS, type DimensionName } from './dimension.ts';
import type { ResolvedSelection } from './dashboard.ts';
import type { Facets } from './build-filters.ts';
import { entryFlowCounts } from './entry-flow.ts';
import { selectionCondition } from './selection-condition.ts';

/** Everything the dashboard is drawn from. */
export interface DashboardCounts {
	readonly chosen: GroupTally;
	/** Rates of other producers on the same people. */
	readonly compared: GroupTally;
	/** Oldest first; the filter on cohorts is left out. */
	readonly byCohort: readonly GroupTally[];
	readonly facets: Facets;
}

export function countDashboard(
	selection: ResolvedSelection,
	readable: 'all' | readonly string[],
	counter: Counter
): DashboardCounts {
	const set = DEFINITION_SETS[selection.definitions];
	const within = selectionCondition(selection, readable);
	const anyCohort = selectionCondition(selection, readable, 'cohort');
	const facets = countFacets(selection, readable, counter);
	return {
		chosen: only(counter.tally(chosenRequest(set, within, facets))),
		compared: only(counter.tally(comparedRequest(within))),
		byCohort: counter.tally(cohortRequest(set, anyCohort)).filter(({ base }) => base.N > 0),
		facets
	};
}

function chosenRequest(set: DefinitionSet, within: Condition, facets: Facets): TallyRequest {
	const { headlines, pay, stable, fullTime, trend, account } = set.dashboard;
	const beside = set.indicators.filter(({ code }) => BESIDE.includes(code));
	const places = placeCounts(set);
	return {
		set,
		indicators: unique([
			...headlines,
			trend,
			pay,
			stable,
			fullTime,
			...beside,
			...groupIndicators(trend, facets).map(({ indicator }) => indicator)
		]),
		distributions: [...Object.values(set.distributions), modesOf(set), ...places.distributions],
		counts: {
			...Object.fromEntries(account.groups.map(({ code, condition }) => [code, condition])),
			...entryFlowCounts(set),
			...places.counts
		},
		within,
		by: []
	};
}

/** Said beside the charts: how many jobs are undecided, how many are target jobs, who found one. */
const BESIDE = ['INS_METIER', 'INS_METIER_UNKNOWN_TARGET', 'METIER_EMPLOI', 'RETOUR_EMPLOI'];

function modesOf(set: DefinitionSet): DistributionIndicator {
	return { code: MODES, unit: 'distribution', among: set.usable, field: 'mode' };
}

function comparedRequest(within: Condition): TallyRequest {
	return {
		set: { ...DEFINITION_SETS.statistics, eligible: ELIGIBLE, usable: USABLE },
		indicators: unique(COMPARED_RATES.map(({ rate }) => rate)),
		distributions: [],
		counts: {},
		within,
		by: []
	};
}

function cohortRequest(set: DefinitionSet, within: Condition): TallyRequest {
	const { trend, pay } = set.dashboard;
	return { set, indicators: [trend, pay], distributions: [], counts: {}, within, by: ['cohort'] };
}

const FACETS: readonly DimensionName[] = ['programme', 'cohort', 'wave', ...FILTER_DIMENSIONS];

/** Graduates by code of every filter, every other filter applied. */
export function countFacets(
	selection: ResolvedSelection,
	readable: 'all' | readonly string[],
	{ headcount }: Counter
): Facets {
	const { eligible: among } = DEFINITION_SETS[selection.definitions];
	const counted = FACETS.map((name) => {
		const within = selectionCondition(selection, readable, name);
		const heads = headcount({ within, among, field: DIMENSIONS[name] });
		return [name, new Map(heads.map(({ code, people }) => [code, people]))] as const;
	});
	return new Map(counted);
}

function only(tallies: readonly GroupTally[]): GroupTally {
	const [tally] = tallies;
	if (!tally) throw new Error('A request without groups has one.');
	return tally;
}

function unique<One extends Indicator>(indicators: readonly One[]): readonly One[] {
	return [...new Map(indicators.map((indicator) => [indicator.code, indicator])).values()];
}
