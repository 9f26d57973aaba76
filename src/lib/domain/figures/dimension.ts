import type { OutcomeField } from '../outcomes/codes.ts';

/** What figures can be filtered on and broken down by: name in addresses and on the command line → field. */
export const DIMENSIONS = {
	programme: 'programme',
	cohort: 'cohort',
	wave: 'wave',
	level: 'level',
	diploma: 'diploma',
	domain: 'domain',
	sex: 'sex',
	age: 'ageBand',
	nationality: 'nationality',
	route: 'route',
	modality: 'modality',
	centre: 'centre',
	entry: 'entrySituation',
	mode: 'mode',
	family: 'jobFamily',
	structure: 'structure',
	contract: 'contract',
	situation: 'situation',
	department: 'department',
	region: 'region'
} as const satisfies Record<string, OutcomeField>;

export type DimensionName = keyof typeof DIMENSIONS;

/** The ones that the dashboard filters on besides programme, cohort, wave and definition. */
export const FILTER_DIMENSIONS = [
	'level',
	'diploma',
	'domain',
	'sex',
	'route',
	'modality',
	'centre',
	'entry'
] as const satisfies readonly DimensionName[];

export const DIMENSION_NAMES = Object.keys(DIMENSIONS) as readonly DimensionName[];

/** Finds a dimension by its name, or by the name of its field. */
export function findDimension(text: string): DimensionName | undefined {
	return DIMENSION_NAMES.find((name) => name === text || DIMENSIONS[name] === text);
}
