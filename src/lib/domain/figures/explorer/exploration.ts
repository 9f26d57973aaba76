import { DEFINITION_SETS } from '../../indicators/registry.ts';
import type { RateIndicator } from '../../indicators/indicator.ts';
import type { DefinitionSetCode } from '../../indicators/definition-set.ts';
import { quoteFound, type Problem } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { DIMENSION_NAMES, findDimension, type DimensionName } from '../dimension.ts';
import { parseSelection, selectionParams, type Selection } from '../selection.ts';

/** People a table may count, besides the rates of the definition set. Texts: `figures.explore.measure.<code>`. */
export const COUNT_MEASURES = ['graduates', 'answers', 'employed', 'target'] as const;
export type CountMeasure = (typeof COUNT_MEASURES)[number];

/** What may be set side by side. */
export const COMPARED_DIMENSIONS = ['cohort', 'programme'] as const;
export type ComparedDimension = (typeof COMPARED_DIMENSIONS)[number];

/** A table to build and groups to compare, as an address asks for them. */
export interface Exploration {
	readonly selection: Selection;
	readonly rows: DimensionName;
	/** Null for a table of one column. */
	readonly columns: DimensionName | null;
	/** A `CountMeasure`, or the code of a rate of the definition set. */
	readonly measure: string;
	/** Small counts as they are, for those who may read them; withheld otherwise, as for a table to hand on. */
	readonly exact: boolean;
	readonly over: ComparedDimension;
	/** Codes to compare, at most four; `[]` for the two newest that can be read. */
	readonly compared: readonly string[];
}

const MOST_COMPARED = 4;
const NO_COLUMNS = 'none';
const DEFAULTS = { rows: 'situation', columns: 'cohort', measure: 'answers', over: 'cohort' } as const;

/** Parameters of the address that are not filters. */
export const EXPLORER_PARAMS = ['rows', 'columns', 'measure', 'small', 'over', 'of'] as const;

/** Reads what to build from an address; empty values mean nothing was chosen, as forms send them. */
export function parseExploration(params: URLSearchParams): Result<Exploration> {
	const selection = parseSelection(params);
	const problems: Problem[] = selection.ok ? [] : [...selection.problems];
	const definitions = selection.ok ? selection.value.definitions : 'rncp';
	const rows = parseDimension(params, 'rows', problems) ?? DEFAULTS.rows;
	const columns = parseColumns(params, rows, problems);
	if (rows === columns) problems.push({ code: 'explore.twice', at: 'columns', found: quoteFound(rows) });
	const measure = parseMeasure(params.get('measure') ?? '', definitions, problems);
	const over = params.get('over') === 'programme' ? 'programme' : DEFAULTS.over;
	const compared = parseCompared(params, problems);

	const [first, ...others] = problems;
	if (first) return fail(first, ...others);
	if (!selection.ok) return selection;
	const exact = params.get('small') === 'shown';
	return ok({ selection: selection.value, rows, columns, measure, exact, over, compared });
}

/** The address of an exploration: `parseExploration(explorationParams(e))` gives `e` back. */
export function explorationParams(exploration: Exploration): URLSearchParams {
	const params = selectionParams(exploration.selection);
	params.set('rows', exploration.rows);
	params.set('columns', exploration.columns ?? NO_COLUMNS);
	params.set('measure', exploration.measure);
	if (exploration.exact) params.set('small', 'shown');
	if (exploration.over !== DEFAULTS.over) params.set('over', exploration.over);
	for (const code of exploration.compared) params.append('of', code);
	return params;
}

/** The rates of a definition set that a table may hold. */
export function ratesOfSet(set: DefinitionSetCode): readonly RateIndicator[] {
	return DEFINITION_SETS[set].indicators.filter((one): one is RateIndicator => one.unit === 'rate');
}

export function isCountMeasure(measure: string): measure is CountMeasure {
	return (COUNT_MEASURES as readonly string[]).includes(measure);
}

function parseDimension(
	params: URLSearchParams,
	at: 'rows' | 'columns',
	problems: Problem[]
): DimensionName | undefined {
	const text = params.get(at) ?? '';
	if (text === '') return undefined;
	const found = findDimension(text);
	if (found === undefined) {
		const known = DIMENSION_NAMES.join(', ');
		problems.push({ code: 'selection.dimension', at, found: quoteFound(text), params: { known } });
	}
	return found;
}

/** Where nothing was said, cohorts, unless they are the rows already. */
function parseColumns(
	params: URLSearchParams,
	rows: DimensionName,
	problems: Problem[]
): DimensionName | null {
	if (params.get('columns') === NO_COLUMNS) return null;
	const said = parseDimension(params, 'columns', problems);
	if (said !== undefined) return said;
	return rows === DEFAULTS.columns ? null : DEFAULTS.columns;
}

function parseMeasure(text: string, definitions: DefinitionSetCode, problems: Problem[]): string {
	if (text === '') return DEFAULTS.measure;
	const known = [...COUNT_MEASURES, ...ratesOfSet(definitions).map(({ code }) => code)];
	if (!known.includes(text)) {
		problems.push({
			code: 'explore.measure',
			at: 'measure',
			found: quoteFound(text),
			params: { known: known.join(', ') }
		});
	}
	return text;
}

function parseCompared(params: URLSearchParams, problems: Problem[]): readonly string[] {
	const codes = [...new Set(params.getAll('of').filter((code) => code !== ''))];
	if (codes.length > MOST_COMPARED) {
		problems.push({ code: 'explore.compared', at: 'of', found: quoteFound(codes.join(', ')) });
	}
	return codes;
}
