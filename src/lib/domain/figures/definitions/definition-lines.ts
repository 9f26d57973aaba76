import { SYMBOLS } from '../../disclosure/symbols.ts';
import type { Figure } from '../figure.ts';
import type { FlatTable, FlatValue } from '../promotion-lines.ts';
import type { ComparedDefinitions, DefinitionLine } from './compared-definitions.ts';

const FIGURE_COLUMNS = ['x', 'd', 'value', 'interval_lower', 'interval_upper', 'display'] as const;

/** The comparison as a flat table; a sign stands where a number may not be read. */
export function buildDefinitionTable(
	{ lines, gap }: ComparedDefinitions,
	fictional: string | null
): FlatTable {
	return {
		columns: ['part', 'definitions', 'version', 'name', ...FIGURE_COLUMNS, 'printed_by_producer', 'data'],
		lines: [
			...lines.map((line) => [...definitionCells(line), fictional]),
			...(gap ?? []).map(({ cause, x, d, change }) => [
				...['insersup-gap', null, null, cause, x, d, change],
				...[null, null, 'shown', null, fictional]
			])
		]
	};
}

function definitionCells({ figure, printed }: DefinitionLine): readonly FlatValue[] {
	const { set, version } = figure.definition;
	return ['definitions', set, version, figure.indicator, ...figureCells(figure), printed?.kind ?? null];
}

function figureCells(figure: Figure): readonly FlatValue[] {
	if (figure.display === 'hidden') return [SYMBOLS.confidential, null, null, null, null, 'hidden'];
	if (figure.display === 'undefined') return [SYMBOLS.notCalculable, null, null, null, null, 'undefined'];
	const { x, d, value, interval, display } = figure;
	return [x, d, value, interval?.lower ?? null, interval?.upper ?? null, display];
}
