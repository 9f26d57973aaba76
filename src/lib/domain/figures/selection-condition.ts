import { all, EVERYONE, type Condition } from '../indicators/condition.ts';
import { DIMENSIONS, type DimensionName } from './dimension.ts';
import type { FigurePopulation } from './figure.ts';
import type { FilterName, Selection } from './selection.ts';

/**
 * Who a selection is about, as a condition on outcomes.
 *
 * @param readable codes of the programmes that the person may read, or 'all'
 * @param without one filter to leave out, when its own options are counted
 */
export function selectionCondition(
	selection: Selection,
	readable: 'all' | readonly string[],
	without?: DimensionName
): Condition {
	const { programmes, cohorts, wave, where } = selection;
	const parts: Condition[] = [];
	// The scope always stands, even where the filter on programmes is left out.
	if (readable !== 'all') parts.push({ field: 'programme', in: readable });
	if (programmes.length > 0 && without !== 'programme') parts.push({ field: 'programme', in: programmes });
	if (cohorts && cohorts.length > 0 && without !== 'cohort') {
		parts.push({ field: 'cohort', in: cohorts.map(String) });
	}
	if (wave !== null && without !== 'wave') parts.push({ field: 'wave', in: [String(wave)] });
	for (const [name, codes] of filterEntries(where)) {
		if (name !== without) parts.push({ field: DIMENSIONS[name], in: codes });
	}
	return parts.length === 0 ? EVERYONE : all(...parts);
}

/** The population that a figure states: the selection, narrowed to the group it stands for. */
export function figurePopulation(
	selection: Selection,
	by: readonly DimensionName[],
	key: readonly string[]
): FigurePopulation {
	const group = new Map(by.map((name, index) => [name, key[index] ?? '']));
	const programme = group.get('programme');
	const cohort = group.get('cohort');
	const wave = group.get('wave');
	const others = [...group].filter(([name]) => !['programme', 'cohort', 'wave'].includes(name));
	return {
		programmes: programme === undefined ? selection.programmes : [programme],
		cohorts: cohort === undefined ? (selection.cohorts ?? []) : [Number(cohort)],
		wave: wave === undefined ? selection.wave : Number(wave),
		filter: Object.fromEntries([
			...filterEntries(selection.where).map(([name, codes]) => [name, codes.join('|')] as const),
			...others
		])
	};
}

export function filterEntries(
	where: Selection['where']
): readonly (readonly [FilterName, readonly string[]])[] {
	return Object.entries(where) as [FilterName, readonly string[]][];
}
