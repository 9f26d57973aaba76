import type { Reader } from '../disclosure/audience.ts';
import { DEFINITION_SETS } from '../indicators/registry.ts';
import { compareCodes } from '../indicators/tally.ts';
import { isOpenField, OUTCOME_CODES } from '../outcomes/codes.ts';
import { codeLabel } from '../outcomes/labels.ts';
import type { FilterGroup, FilterOption, ProgrammeCard, ResolvedSelection } from './dashboard.ts';
import { DIMENSIONS, FILTER_DIMENSIONS, type DimensionName } from './dimension.ts';
import { ALL_COHORTS } from './selection.ts';

/** Graduates of the frame by code, for one filter, every other filter applied. */
export type Facet = ReadonlyMap<string, number>;
export type Facets = ReadonlyMap<DimensionName, Facet>;

/**
 * The controls of the filter form. One that could not change anything is left out: a single programme, a field
 * that nothing is known of.
 */
export function buildFilters(
	selection: ResolvedSelection,
	facets: Facets,
	programmes: readonly ProgrammeCard[],
	reader: Reader
): readonly FilterGroup[] {
	const others = FILTER_DIMENSIONS.map((name) => dimensionGroup(name, selection, facets, reader));
	return [
		programmeGroup(selection, facets, programmes),
		cohortGroup(selection, facets),
		waveGroup(selection, facets),
		definitionGroup(selection),
		...others
	].filter((group) => group !== null);
}

function programmeGroup(
	{ programmes: chosen }: ResolvedSelection,
	facets: Facets,
	programmes: readonly ProgrammeCard[]
): FilterGroup | null {
	if (programmes.length < 2) return null;
	const counts = facets.get('programme');
	const options = programmes.map(({ code, name }) => ({
		value: code,
		label: { name },
		count: counts?.get(code) ?? 0,
		selected: chosen.includes(code)
	}));
	return group('programme', [anyOption(chosen.length === 0), ...options]);
}

function cohortGroup({ cohorts }: ResolvedSelection, facets: Facets): FilterGroup | null {
	const counts = facets.get('cohort') ?? new Map<string, number>();
	if (counts.size === 0) return null;
	const years = [...counts.keys()].sort((a, b) => compareCodes(b, a));
	const total = [...counts.values()].reduce((sum, people) => sum + people, 0);
	const several = cohorts.length > 1 && cohorts.length < years.length;
	/** A year that nobody has stays in the list: the page is about it. */
	const absent = cohorts.length === 1 && !counts.has(String(cohorts[0]));
	const everyOption: FilterOption = {
		value: ALL_COHORTS,
		label: { key: 'figures.filter.allCohorts' },
		count: total,
		selected: cohorts.length === 0
	};
	const chosenOption: FilterOption = {
		value: cohorts.join(','),
		label: { text: cohorts.join(', ') },
		count: cohorts.reduce((sum, year) => sum + (counts.get(String(year)) ?? 0), 0),
		selected: true
	};
	return group('cohort', [
		...years.map((year) => ({
			value: year,
			label: { text: year },
			count: counts.get(year) ?? 0,
			selected: cohorts.length === 1 && String(cohorts[0]) === year
		})),
		...(several || absent ? [chosenOption] : []),
		everyOption
	]);
}

function waveGroup({ wave }: ResolvedSelection, facets: Facets): FilterGroup | null {
	const months = [...(facets.get('wave')?.keys() ?? [])].sort(compareCodes);
	if (months.length === 0) return null;
	return group(
		'wave',
		months.map((code) => ({
			value: code,
			label: codeLabel('wave', code),
			count: null,
			selected: String(wave) === code
		}))
	);
}

function definitionGroup({ definitions }: ResolvedSelection): FilterGroup {
	return group(
		'definitions',
		Object.values(DEFINITION_SETS)
			.filter(({ code }) => code !== 'statistics' || code === definitions)
			.map(({ code, label }) => ({
				value: code,
				label: { text: label },
				count: null,
				selected: code === definitions
			}))
	);
}

function dimensionGroup(
	name: (typeof FILTER_DIMENSIONS)[number],
	{ where }: ResolvedSelection,
	facets: Facets,
	{ exactCounts }: Reader
): FilterGroup | null {
	const chosen = where[name] ?? [];
	const counts = facets.get(name) ?? new Map<string, number>();
	const codes = sortCodes(name, [...new Set([...counts.keys(), ...chosen])]).filter((code) => code !== '');
	const telling = codes.filter((code) => code !== 'unknown' && code !== 'not-asked');
	if (telling.length < 2 && chosen.length === 0) return null;
	return group(name, [
		anyOption(chosen.length === 0),
		...codes.map((code) => ({
			value: code,
			label: codeLabel(DIMENSIONS[name], code),
			// How few graduates have a code is for the programme's own people.
			count: exactCounts ? (counts.get(code) ?? 0) : null,
			selected: chosen.includes(code)
		}))
	]);
}

/** Closed codes in the order of their list, the institution's own in theirs. */
export function sortCodes(name: DimensionName, codes: readonly string[]): readonly string[] {
	const field = DIMENSIONS[name];
	if (isOpenField(field)) return codes.toSorted(compareCodes);
	const order: readonly string[] = OUTCOME_CODES[field];
	return codes.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

function anyOption(selected: boolean): FilterOption {
	return { value: '', label: { key: 'figures.filter.any' }, count: null, selected };
}

function group(name: string, options: readonly FilterOption[]): FilterGroup {
	return { name, label: { key: `figures.filter.${name}` }, options };
}
