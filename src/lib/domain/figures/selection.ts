import { isOpenField } from '../outcomes/codes.ts';
import { DEFINITION_SET_CODES, type DefinitionSetCode } from '../indicators/definition-set.ts';
import { OUTCOME_CODES } from '../outcomes/codes.ts';
import type { Problem } from '../shared/problem.ts';
import { quoteFound } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { DIMENSION_NAMES, DIMENSIONS, type DimensionName } from './dimension.ts';

/**
 * Which graduates, and by which definition: what an address or a command line asks for.
 *
 * What is not said stays open: the reader of figures then takes everything, the dashboard the newest cohort
 * and the first wave it has answers for.
 */
export interface Selection {
	/** Codes of programmes; `[]` for all that the person may read. */
	readonly programmes: readonly string[];
	/** Years; `[]` for all, null when not said. */
	readonly cohorts: readonly number[] | null;
	/** Months after the award; null when not said. */
	readonly wave: number | null;
	readonly definitions: DefinitionSetCode;
	/** Every other filter: a dimension and the codes it may take. */
	readonly where: SelectionFilter;
}

export type FilterName = Exclude<DimensionName, 'programme' | 'cohort' | 'wave'>;
export type SelectionFilter = { readonly [Name in FilterName]?: readonly string[] };

export const DEFAULT_DEFINITIONS: DefinitionSetCode = 'rncp';

/** Written in an address for every cohort, where nothing at all means the newest one. */
export const ALL_COHORTS = 'all';

const FILTER_NAMES = DIMENSION_NAMES.filter(
	(name): name is FilterName => !['programme', 'cohort', 'wave'].includes(name)
);

/**
 * Reads a selection from an address. An empty value means nothing was chosen, as forms send it; parameters
 * that are no part of a selection are left to whoever owns them.
 */
export function parseSelection(params: URLSearchParams): Result<Selection> {
	const problems: Problem[] = [];
	const said = (name: string) => params.getAll(name).filter((value) => value !== '');

	const selection: Selection = {
		programmes: unique(said('programme')),
		cohorts: parseCohorts(said('cohort'), problems),
		wave: parseWave(said('wave')[0], problems),
		definitions: parseDefinitions(said('definitions')[0], problems),
		where: parseFilter(said, problems)
	};
	const [first, ...others] = problems;
	return first ? fail(first, ...others) : ok(selection);
}

/** The address of a selection: `parseSelection(selectionParams(s))` gives `s` back. */
export function selectionParams(selection: Selection): URLSearchParams {
	const params = new URLSearchParams();
	for (const code of selection.programmes) params.append('programme', code);
	if (selection.cohorts) {
		params.set('cohort', selection.cohorts.length === 0 ? ALL_COHORTS : selection.cohorts.join(','));
	}
	if (selection.wave !== null) params.set('wave', String(selection.wave));
	if (selection.definitions !== DEFAULT_DEFINITIONS) params.set('definitions', selection.definitions);
	for (const name of FILTER_NAMES) {
		for (const code of selection.where[name] ?? []) params.append(name, code);
	}
	return params;
}

function parseCohorts(texts: readonly string[], problems: Problem[]): readonly number[] | null {
	if (texts.length === 0) return null;
	const years = texts.flatMap((text) => text.split(',')).map((text) => text.trim());
	if (years.includes(ALL_COHORTS)) return [];
	const wrong = years.find((text) => !/^[12]\d{3}$/.test(text));
	if (wrong !== undefined)
		problems.push({ code: 'selection.cohort', at: 'cohort', found: quoteFound(wrong) });
	return [...new Set(years.map(Number))].sort((a, b) => a - b);
}

function parseWave(text: string | undefined, problems: Problem[]): number | null {
	if (text === undefined) return null;
	const months = Number(text);
	if (/^\d{1,3}$/.test(text) && months <= LONGEST_WAVE) return months;
	problems.push({ code: 'selection.wave', at: 'wave', found: quoteFound(text) });
	return null;
}

const LONGEST_WAVE = 120;

function parseDefinitions(text: string | undefined, problems: Problem[]): DefinitionSetCode {
	if (text === undefined) return DEFAULT_DEFINITIONS;
	const known = DEFINITION_SET_CODES.find((code) => code === text);
	if (known === undefined) {
		problems.push({
			code: 'selection.definitions',
			at: 'definitions',
			found: quoteFound(text),
			params: { known: DEFINITION_SET_CODES.join(', ') }
		});
	}
	return known ?? DEFAULT_DEFINITIONS;
}

function parseFilter(said: (name: string) => readonly string[], problems: Problem[]): SelectionFilter {
	const filter: { [Name in FilterName]?: readonly string[] } = {};
	for (const name of FILTER_NAMES) {
		const codes = unique(said(name));
		if (codes.length === 0) continue;
		filter[name] = codes;
		problems.push(...unknownCodes(name, codes));
	}
	return filter;
}

/**
 * Codes of closed lists are checked here; the institution's own ones by whoever knows its data, but for a zero
 * byte, which no text of a database holds and none can be asked for.
 */
function unknownCodes(name: FilterName, codes: readonly string[]): readonly Problem[] {
	const field = DIMENSIONS[name];
	if (isOpenField(field)) {
		return codes
			.filter((code) => code.includes('\0'))
			.map((code) => ({ code: 'selection.nobody', at: name, found: quoteFound(code) }));
	}
	const known: readonly string[] = OUTCOME_CODES[field];
	return codes
		.filter((code) => !known.includes(code))
		.map((code) => ({
			code: 'selection.value',
			at: name,
			found: quoteFound(code),
			params: { known: known.join(', ') }
		}));
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
