import type { Condition } from '../indicators/condition.ts';
import type { DefinitionSet } from '../indicators/definition-set.ts';
import type { GroupTally, TallyRequest } from '../indicators/tally.ts';
import type { OutcomeField } from '../outcomes/codes.ts';
import type { ResolvedSelection } from './dashboard.ts';
import type { Selection } from './selection.ts';

/** Only how many there are, and how many answered. */
export function headcountRequest(
	set: DefinitionSet,
	within: Condition,
	by: readonly OutcomeField[]
): TallyRequest {
	return { set, indicators: [], distributions: [], counts: {}, within, by };
}

/** The wave the register asks for first. */
const FIRST_WAVE = 6;
/** A cohort with fewer answers has no rate that staff may see: the one before it says more. */
const FEWEST_ANSWERS = 5;

/** The wave to show to somebody who chose none: six months where answered, else the most answered one. */
export function chooseWave(byWave: readonly GroupTally[]): number | null {
	const waves = byWave.map(({ key, base }) => ({ months: Number(key[0]), n: base.n }));
	if (waves.some(({ months, n }) => months === FIRST_WAVE && n > 0)) return FIRST_WAVE;
	const [most] = waves.toSorted((a, b) => b.n - a.n || b.months - a.months);
	return most?.months ?? null;
}

/** The cohort to show to somebody who chose none: the newest with answers enough, else with any, else of all. */
export function chooseCohorts(byCohort: readonly GroupTally[]): readonly number[] {
	const newest = (least: number) => byCohort.findLast(({ base }) => base.n >= least);
	const chosen = newest(FEWEST_ANSWERS) ?? newest(1) ?? byCohort.at(-1);
	return chosen ? [Number(chosen.key[0])] : [];
}

export function resolveSelection(
	selection: Selection,
	wave: number | null,
	byCohort: readonly GroupTally[]
): ResolvedSelection {
	return { ...selection, wave, cohorts: selection.cohorts ?? chooseCohorts(byCohort) };
}
