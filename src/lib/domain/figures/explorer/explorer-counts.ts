import { all, is, type Condition } from '../../indicators/condition.ts';
import type { DefinitionSet } from '../../indicators/definition-set.ts';
import type { RateIndicator } from '../../indicators/indicator.ts';
import { DEFINITION_SETS } from '../../indicators/registry.ts';
import type { Counter, GroupTally } from '../../indicators/tally.ts';
import type { OutcomeField } from '../../outcomes/codes.ts';
import { countFacets } from '../dashboard-counts.ts';
import type { ResolvedSelection } from '../dashboard.ts';
import type { Facets } from '../build-filters.ts';
import { DIMENSIONS } from '../dimension.ts';
import { resolveSelection } from '../resolve-selection.ts';
import { selectionCondition } from '../selection-condition.ts';
import { isCountMeasure, ratesOfSet, type CountMeasure, type Exploration } from './exploration.ts';

/** An exploration with the cohort and the wave that were left open. */
export type ResolvedExploration = Exploration & { readonly selection: ResolvedSelection };

/** Everything the Explorer is drawn from. */
export interface ExplorerCounts {
	/** One for each combination of a row and a column that somebody has. */
	readonly cells: readonly GroupTally[];
	readonly total: GroupTally;
	/** Graduates and answers of the same classes without any other filter. */
	readonly unfiltered: GroupTally;
	/** The classes that the table adds up, one by one. */
	readonly byCohort: readonly GroupTally[];
	/** Every group that may be compared, filters on it left out. */
	readonly compared: readonly GroupTally[];
	readonly facets: Facets;
}

/** The people that a count is about, under this name in a tally. */
export const MEASURED = 'measured';

/**
 * A table by cohort is of every cohort, a table by wave of every wave; otherwise the newest cohort and the first
 * wave stand, as on the dashboard.
 */
export function resolveExploration(
	exploration: Exploration,
	readable: 'all' | readonly string[],
	counter: Counter
): ResolvedExploration {
	const { selection, rows, columns } = exploration;
	const by = (name: 'cohort' | 'wave') => rows === name || columns === name;
	const cohorts = selection.cohorts ?? (by('cohort') ? [] : null);
	const resolved = resolveSelection({ ...selection, cohorts }, readable, counter);
	return { ...exploration, selection: by('wave') ? { ...resolved, wave: selection.wave } : resolved };
}

export function countExplorer(
	exploration: ResolvedExploration,
	readable: 'all' | readonly string[],
	counter: Counter
): ExplorerCounts {
	const { selection, rows, columns, measure, over } = exploration;
	const set = DEFINITION_SETS[selection.definitions];
	const rates = [...new Set([rateOf(measure, set), comparedRate(exploration)])].filter((one) => one !== null);
	const tally = (within: Condition, by: readonly OutcomeField[]) =>
		counter.tally({
			set,
			indicators: rates,
			distributions: [],
			counts: { [MEASURED]: peopleOf(measure, set) },
			within,
			by
		});
	const within = selectionCondition(selection, readable);
	const [total] = tally(within, []);
	const [unfiltered] = tally(selectionCondition({ ...selection, where: {} }, readable), []);
	if (!total || !unfiltered) throw new Error('A request without groups has one.');
	const fields = [rows, ...(columns === null ? [] : [columns])].map((name) => DIMENSIONS[name]);
	return {
		cells: tally(within, fields),
		total,
		unfiltered,
		byCohort: tally(within, ['cohort']),
		compared: tally(selectionCondition(oneWave(exploration), readable, over), [over]),
		facets: countFacets(selection, readable, counter)
	};
}

/** Waves are never mixed: where the table has several, its comparison is of the first of them. */
function oneWave({ selection }: ResolvedExploration): ResolvedSelection {
	return { ...selection, wave: selection.wave ?? FIRST_WAVE };
}

const FIRST_WAVE = 6;

/** The rate of a table of rates; null when people are counted. */
export function rateOf(measure: string, set: DefinitionSet): RateIndicator | null {
	return ratesOfSet(set.code).find(({ code }) => code === measure) ?? null;
}

/** The rate compared: the one of the table, or the headline of the set. */
export function comparedRate({ measure, selection }: ResolvedExploration): RateIndicator {
	const set = DEFINITION_SETS[selection.definitions];
	return rateOf(measure, set) ?? set.dashboard.trend;
}

/** The people that a table counts; of a table of rates, those who answered. */
export function peopleOf(measure: string, set: DefinitionSet): Condition {
	const employed = all(set.usable, is('situation', 'employed'));
	const people: Readonly<Record<CountMeasure, Condition>> = {
		graduates: set.eligible,
		answers: set.usable,
		employed,
		target: all(employed, is('target', 'yes'))
	};
	return isCountMeasure(measure) ? people[measure] : set.usable;
}
