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
export function chooseWave(graduates: readonly Headcount[], answers: readonly Headcount[]): number | null {
	if (answers.some(({ code }) => Number(code) === FIRST_WAVE)) return FIRST_WAVE;
	const asked = answers.length > 0 ? answers : graduates;
	const [most] = asked.toSorted((a, b) => b.people - a.people || Number(b.code) - Number(a.code));
	return most ? Number(most.code) : null;
}

/** The cohort to show to somebody who chose none: the newest with answers enough, else with any, else of all. */
export function chooseCohorts(
	graduates: readonly Headcount[],
	answers: readonly Headcount[]
): readonly number[] {
	const enough = answers.findLast(({ people }) => people >= FEWEST_ANSWERS);
	const chosen = enough ?? answers.at(-1) ?? graduates.at(-1);
	return chosen ? [Number(chosen.code)] : [];
}

/** A selection with the wave and the cohort that were left open. */
export function resolveSelection(
	selection: Selection,
	readable: 'all' | readonly string[],
	{ headcount }: Counter
): ResolvedSelection {
	const { eligible, usable } = DEFINITION_SETS[selection.definitions];
	const count = (field: 'wave' | 'cohort', open: Selection) => {
		const within = selectionCondition(open, readable, field);
		return [
			headcount({ within, among: eligible, field }),
			headcount({ within, among: usable, field })
		] as const;
	};
	const wave = selection.wave ?? chooseWave(...count('wave', selection));
	const cohorts = selection.cohorts ?? chooseCohorts(...count('cohort', { ...selection, wave }));
	return { ...selection, wave, cohorts };
}
