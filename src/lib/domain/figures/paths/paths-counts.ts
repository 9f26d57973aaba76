import { DEFINITION_SETS } from '../../indicators/registry.ts';
import type { Counter, GroupTally } from '../../indicators/tally.ts';
import { countFacets } from '../dashboard-counts.ts';
import type { Facets } from '../build-filters.ts';
import type { ResolvedSelection } from '../dashboard.ts';
import { selectionCondition } from '../selection-condition.ts';
import { alreadyWorkingIndicators } from './already-working.ts';

/** What the page of paths is drawn from, besides people followed from wave to wave. */
export interface PathsCounts {
	/** Of the wave chosen. */
	readonly chosen: GroupTally;
	/** One for each class and wave. */
	readonly byHorizon: readonly GroupTally[];
	readonly facets: Facets;
}

export function countPaths(
	selection: ResolvedSelection,
	readable: 'all' | readonly string[],
	counter: Counter
): PathsCounts {
	const set = DEFINITION_SETS[selection.definitions];
	const facets = countFacets(selection, readable, counter);
	const [chosen] = counter.tally({
		set,
		indicators: alreadyWorkingIndicators(set),
		distributions: [],
		counts: {},
		within: selectionCondition(selection, readable),
		by: []
	});
	if (!chosen) throw new Error('A request without groups has one.');
	const byHorizon = counter.tally({
		set,
		indicators: [set.dashboard.trend],
		distributions: [],
		counts: {},
		within: selectionCondition(selection, readable, 'wave'),
		by: ['cohort', 'wave']
	});
	return { chosen, byHorizon, facets };
}
