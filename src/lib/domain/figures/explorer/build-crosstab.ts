import { RULES_VERSION } from '../../outcomes/derive.ts';
import { DEFAULT_THRESHOLDS } from '../../disclosure/display-rules.ts';
import { SMALLEST_CELL, type Reader } from '../../disclosure/audience.ts';
import { DEFINITION_SETS } from '../../indicators/registry.ts';
import type { RateIndicator } from '../../indicators/indicator.ts';
import type { GroupTally } from '../../indicators/tally.ts';
import { buildFigure } from '../build-figure.ts';
import { figureHeader, numberlessHeader, type FigureFrame } from '../figure-frame.ts';
import { figurePopulation } from '../selection-condition.ts';
import { buildAxis, type Axis, type Names } from './axis.ts';
import { captionOf, messageOf, pooledOf } from './crosstab-words.ts';
import type { Crosstab, Protection, TableCell } from './explorer.ts';
import type { ExplorerGuard } from './explorer-guard.ts';
import { MEASURED, rateOf, type ExplorerCounts, type ResolvedExploration } from './explorer-counts.ts';
import { protectCells, UNPROTECTED, type ProtectedCells } from './protect-cells.ts';
import { sumTallies } from './sum-tallies.ts';

/** More rows or columns than this cannot be read; the smallest stand together. */
const MOST_ROWS = 40;
const MOST_COLUMNS = 12;

/** What a table is built for: how it was asked, who reads it, how things are called. */
export interface CrosstabSubject {
	readonly exploration: ResolvedExploration;
	readonly reader: Reader;
	readonly names: Names;
	/** For somebody who may not see small counts; null for everybody else. */
	readonly guard: ExplorerGuard | null;
}

/**
 * The table of an exploration, for what its reader may see: totals are shown, small cells withheld with their
 * complements, categories too small for that put together first (statistics 6.2).
 */
export function buildCrosstab(subject: CrosstabSubject, counts: ExplorerCounts): Crosstab {
	const { exploration, reader } = subject;
	const { selection, measure } = exploration;
	const set = DEFINITION_SETS[selection.definitions];
	const rate = rateOf(measure, set);
	const frame: FigureFrame = {
		set,
		population: figurePopulation(selection, [], []),
		rulesVersion: RULES_VERSION,
		reader,
		thresholds: DEFAULT_THRESHOLDS
	};
	const mayShow = subject.guard?.mayShow(null, null) ?? true;
	const refused = !mayShow || (!reader.exactCounts && leavesTooFew(counts));
	const table = refused ? NOTHING : fillTable(subject, counts, { rate, frame });
	const header = (refused ? numberlessHeader : figureHeader)(measure, counts.total, frame);
	const { N, n } = counts.total.base;
	const worded = { ...table, measure, unit: rate ? ('rate' as const) : ('people' as const) };
	return {
		...worded,
		message: messageOf(worded, exploration),
		caption: captionOf(exploration, rate !== null),
		pooled: pooledOf(exploration, counts.byCohort, rate),
		base: refused ? null : { N, n },
		referenceDate: header.referenceDate,
		definition: header.definition,
		lineage: header.lineage
	};
}

type Codes = Axis['lines'][number] | undefined;

type Filled = Pick<
	Crosstab,
	'rows' | 'columns' | 'cells' | 'rowTotals' | 'columnTotals' | 'total' | 'protection'
>;

const CONFIDENTIAL: TableCell = absent('confidential');

const NOTHING: Filled = {
	rows: [],
	columns: [],
	cells: [],
	rowTotals: [],
	columnTotals: [],
	total: CONFIDENTIAL,
	protection: { kind: 'all', primary: 0, complementary: 0 }
};

/** Too few people, or a filter whose complement is too few people to be told apart (statistics 6.3). */
function leavesTooFew({ total, unfiltered }: ExplorerCounts): boolean {
	return (['N', 'n'] as const).some((base) => {
		const [people, others] = [total.base[base], unfiltered.base[base] - total.base[base]];
		return isSmall(people) || isSmall(others);
	});
}

const isSmall = (people: number) => people > 0 && people < SMALLEST_CELL;

function fillTable(
	{ exploration, reader, names, guard }: CrosstabSubject,
	{ cells, total }: ExplorerCounts,
	{ rate, frame }: { readonly rate: RateIndicator | null; readonly frame: FigureFrame }
): Filled {
	const people = (tally: GroupTally) => peopleOf(tally, rate);
	const protect = !reader.exactCounts;
	const rows = buildAxis(exploration.rows, cells, { at: 0, people, protect, most: MOST_ROWS, names });
	const columns: Axis =
		exploration.columns === null
			? { lines: [] }
			: buildAxis(exploration.columns, cells, { at: 1, people, protect, most: MOST_COLUMNS, names });

	const inRow = rows.lines.map(({ codes }) => cells.filter(({ key }) => codes.has(key[0] ?? '')));
	const tallies = inRow.map((row) =>
		columns.lines.map(({ codes }) => sumTallies(row.filter(({ key }) => codes.has(key[1] ?? ''))))
	);
	const rowSums = inRow.map(sumTallies);
	const columnSums = columns.lines.map(({ codes }) =>
		sumTallies(cells.filter(({ key }) => codes.has(key[1] ?? '')))
	);
	const counted = (tally: GroupTally | null) => (tally ? people(tally) : 0);
	// A table of one column is the list of its row totals.
	const single = exploration.columns === null;
	const matrix = single ? rowSums.map((sum) => [counted(sum)]) : tallies.map((row) => row.map(counted));
	const hiding: ProtectedCells = protect ? protectCells(matrix) : UNPROTECTED;

	// Nobody can be recognised in an empty cell.
	const mayShow = (row: Codes, column: Codes) =>
		guard?.mayShow(row?.codes ?? null, column?.codes ?? null) ?? true;
	const isWithheld = (row: number, column: number) =>
		(matrix[row]?.[column] ?? 0) > 0 &&
		(hiding.isHidden(row, column) || !mayShow(rows.lines[row], single ? undefined : columns.lines[column]));
	const toCell = (tally: GroupTally | null) => cellOf(tally, rate, frame);
	const toTotal = (tally: GroupTally | null, row: Codes, column: Codes) =>
		counted(tally) === 0 || mayShow(row, column) ? toCell(tally) : CONFIDENTIAL;
	return {
		rows: rows.lines.map(withoutCodes),
		columns: columns.lines.map(withoutCodes),
		cells: tallies.map((row, at) =>
			row.map((tally, column) => (isWithheld(at, column) ? CONFIDENTIAL : toCell(tally)))
		),
		rowTotals: rowSums.map((sum, at) =>
			single && isWithheld(at, 0) ? CONFIDENTIAL : toTotal(sum, rows.lines[at], undefined)
		),
		columnTotals: columnSums.map((sum, at) => toTotal(sum, undefined, columns.lines[at])),
		total: toCell(total),
		protection: explain(hiding.protection, matrix)
	};
}

function explain(protection: Protection, matrix: readonly (readonly number[])[]): Protection {
	return matrix.length === 0 ? { ...protection, kind: 'cells' } : protection;
}

function withoutCodes({ code, label, merged }: Axis['lines'][number]) {
	return { code, label, merged };
}

function peopleOf(tally: GroupTally, rate: RateIndicator | null): number {
	return rate ? (tally.rates[rate.code]?.d ?? 0) : (tally.counts[MEASURED] ?? 0);
}

function cellOf(tally: GroupTally | null, rate: RateIndicator | null, frame: FigureFrame): TableCell {
	if (!rate) return countCell(tally ? peopleOf(tally, null) : 0);
	if (!tally) return absent('notCalculable');
	const figure = buildFigure(rate, tally, frame);
	if (figure.display === 'hidden') return CONFIDENTIAL;
	if (figure.display === 'undefined') {
		return absent(figure.reasons.includes('not_asked') ? 'missing' : 'notCalculable');
	}
	const { x, d, value, interval, display } = figure;
	return {
		symbol: null,
		x,
		d,
		value,
		lower: interval?.lower ?? null,
		upper: interval?.upper ?? null,
		fragile: display === 'fragile'
	};
}

function countCell(x: number): TableCell {
	return { symbol: null, x, d: null, value: null, lower: null, upper: null, fragile: false };
}

function absent(symbol: NonNullable<TableCell['symbol']>): TableCell {
	return { symbol, x: null, d: null, value: null, lower: null, upper: null, fragile: false };
}
