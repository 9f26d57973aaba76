import { SYMBOLS } from '../../disclosure/symbols.ts';
import type { Label } from '../../shared/wording.ts';
import type { Figure } from '../figure.ts';
import type { FlatTable, FlatValue } from '../promotion-lines.ts';
import type { ExplorerFigures, TableCell, TableLine } from './explorer.ts';

/** Figures of the Explorer that have a CSV and a JSON of their own: names in addresses. */
export const EXPLORER_IDS = ['crosstab', 'comparison'] as const;
export type ExplorerId = (typeof EXPLORER_IDS)[number];

/** Words of a file: how a label is said, and what totals are called. */
export interface FileWords {
	readonly say: (label: Label) => string;
	readonly total: string;
	/** Marks invented data; null for real ones. */
	readonly fictional: string | null;
}

const NUMBER_COLUMNS = ['x', 'd', 'value', 'interval_lower', 'interval_upper', 'display'];

/**
 * A figure of the Explorer as a flat table, one line a cell. Where a number is withheld its sign stands in its
 * place; shares are from 0 to 1, unrounded.
 */
export function buildExplorerTable(explorer: ExplorerFigures, id: ExplorerId, words: FileWords): FlatTable {
	const table = id === 'crosstab' ? crosstabTable(explorer, words) : comparisonTable(explorer, words);
	const { definition, lineage } = explorer.table;
	const tail = [definition.set, definition.version, lineage.dataAt, lineage.rulesVersion, words.fictional];
	return {
		columns: [...table.columns, 'definitions', 'version', 'data_at', 'rules_version', 'data'],
		lines: table.lines.map((line) => [...line, ...tail])
	};
}

function crosstabTable({ table, exploration }: ExplorerFigures, words: FileWords): FlatTable {
	const everyone: TableLine = { code: '', label: { text: words.total }, merged: 0 };
	const head = (row: TableLine, column: TableLine) => [
		row.code.trim(),
		words.say(row.label),
		...(exploration.columns === null ? [] : [column.code.trim(), words.say(column.label)])
	];
	const line = (row: TableLine, column: TableLine, cell: TableCell | undefined) =>
		cell ? [[...head(row, column), ...cellValues(cell)]] : [];
	const lines = [
		...table.rows.flatMap((row, at) => [
			...table.columns.flatMap((column, across) => line(row, column, table.cells[at]?.[across])),
			...line(row, everyone, table.rowTotals[at])
		]),
		...table.columns.flatMap((column, across) => line(everyone, column, table.columnTotals[across])),
		...line(everyone, everyone, table.total)
	];
	const { rows, columns } = exploration;
	return {
		columns: [
			rows,
			`${rows}_label`,
			...(columns === null ? [] : [columns, `${columns}_label`]),
			...NUMBER_COLUMNS
		],
		lines
	};
}

function cellValues(cell: TableCell): readonly FlatValue[] {
	if (cell.symbol) return [SYMBOLS[cell.symbol], null, null, null, null, cell.symbol];
	const { x, d, value, lower, upper } = cell;
	const display = d === null ? 'shown' : value === null ? 'counts' : cell.fragile ? 'fragile' : 'shown';
	return [x, d, value, lower, upper, display];
}

function comparisonTable({ comparison }: ExplorerFigures, words: FileWords): FlatTable {
	const { over, groups, pairs } = comparison;
	return {
		columns: [over, `${over}_label`, 'minus', ...NUMBER_COLUMNS],
		lines: [
			...groups.map(({ code, label, figure }) => [code, words.say(label), null, ...figureValues(figure)]),
			...pairs.map(({ from, to, difference, lower, upper, measurable }) => [
				to.code,
				words.say(to.label),
				from.code,
				null,
				null,
				difference,
				lower,
				upper,
				measurable ? 'measurable' : 'not-measurable'
			])
		]
	};
}

function figureValues(figure: Figure): readonly FlatValue[] {
	if (figure.display === 'hidden') return [SYMBOLS.confidential, null, null, null, null, 'hidden'];
	if (figure.display === 'undefined') return [SYMBOLS.notCalculable, null, null, null, null, 'undefined'];
	const { x, d, value, interval, display } = figure;
	return [x, d, value, interval?.lower ?? null, interval?.upper ?? null, display];
}
