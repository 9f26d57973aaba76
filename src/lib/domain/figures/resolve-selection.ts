import type { Counter, Headcount } from '../indicators/tally.ts';
import { DEFINITION_SETS } from '../indicators/registry.ts';
import type { ResolvedSelection } from './dashboard.ts';
import type { Selection } from './selection.ts';
import { selectionCondition } from './selection-condition.ts';

/** The wave the register asks for first. */
const FIRST_WAVE = 6;
/** A cohort with fewer answers has no rate that staff may see: the one before it says more. */
const FEWEST_ANSWERS = 5;

/** The wave to show to somebody who chose none: six months where answered, else the most answered one. */
export function chooseWave(byWave: readonly Headcount[]): number | null {
	if (byWave.some(({ code, n }) => Number(code) === FIRST_WAVE && n > 0)) return FIRST_WAVE;
	const [most] = byWave.toSorted((a, b) => b.n - a.n || Number(b.code) - Number(a.code));
	return most ? Number(most.code) : null;
}

/** The cohort to show to somebody who chose none: the newest with answers enough, else with any, else of all. */
export function chooseCohorts(byCohort: readonly Headcount[]): readonly number[] {
	const newest = (least: number) => byCohort.findLast(({ n }) => n >= least);
	const chosen = newest(FEWEST_ANSWERS) ?? newest(1) ?? byCohort.at(-1);
	return chosen ? [Number(chosen.code)] : [];
}

/** A selection with the wave and the cohort that were left open. */
export function resolveSelection(
	selection: Selection,
	readable: 'all' | readonly string[],
	{ headcount }: Counter
): ResolvedSelection {
	const set = DEFINITION_SETS[selection.definitions];
	const by = (field: 'wave' | 'cohort', open: Selection) =>
		headcount({ set, within: selectionCondition(open, readable, field), field });
	const wave = selection.wave ?? chooseWave(by('wave', selection));
	const cohorts = selection.cohorts ?? chooseCohorts(by('cohort', { ...selection, wave }));
	return { ...selection, wave, cohorts };
}
