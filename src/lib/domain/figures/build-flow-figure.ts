import { SMALLEST_CELL } from '../disclosure/audience.ts';
import type { GroupTally } from '../indicators/tally.ts';
import type { Label } from '../shared/wording.ts';
import { mergeSmall } from './explorer/merge-small.ts';
import { protectCells, UNPROTECTED } from './explorer/protect-cells.ts';
import { figureHeader, numberlessHeader, type FigureFrame } from './figure-frame.ts';
import type { FlowEnd, FlowFigure, FlowLink, FlowTone } from './flow.ts';

/** People by the two ends of a flow, before anything is withheld. */
export interface FlowTable {
	readonly indicator: string;
	readonly origins: readonly NamedEnd[];
	readonly destinations: readonly NamedEnd[];
	/** People from the origin at the first index to the destination at the second. */
	readonly counts: readonly (readonly number[])[];
	/** Destinations whose own totals are withheld elsewhere on the page: they stand together here. */
	readonly withheld?: ReadonlySet<string>;
}

export interface NamedEnd {
	readonly code: string;
	readonly label: Label;
	readonly tone: FlowTone;
}

const FRAGILE_UNDER = 30;
const MOST_ENDS = 12;
/** Code of the end where those too small to stand alone are put together. */
export const OTHER_ENDS = 'others';

/** What a reader may see of a flow: ends under k put together, then small links withheld with others (statistics 6.2). */
export function buildFlowFigure(
	table: FlowTable,
	{ base, provenance }: Pick<GroupTally, 'base' | 'provenance'>,
	frame: FigureFrame
): FlowFigure {
	const d = sum(table.counts.map(sum));
	const tally = { base, provenance };
	const header = figureHeader(table.indicator, tally, frame);
	const nothing = { origins: [], destinations: [], links: [] };
	if (d === 0 && frame.withheld !== true) {
		const counts = { N: base.N, n: base.n, d, missing: base.n };
		return { ...header, ...counts, ...nothing, display: 'undefined', reasons: ['no_data'] };
	}
	const safe = frame.withheld === true ? null : safeLinks(table, frame.reader.exactCounts);
	if (!safe) {
		const bare = numberlessHeader(table.indicator, tally, frame);
		const counts = { N: null, n: null, d: null, missing: null };
		return {
			...bare,
			...counts,
			...nothing,
			display: 'hidden',
			reasons: [frame.withheld === true ? 'own_team' : 'small']
		};
	}
	const fragile = d < FRAGILE_UNDER;
	return {
		...header,
		N: base.N,
		n: base.n,
		d,
		missing: base.n - d,
		...safe,
		display: fragile ? 'fragile' : 'shown',
		reasons: fragile ? ['small'] : []
	};
}

type SafeLinks = Pick<FlowFigure, 'origins' | 'destinations' | 'links'>;

/** Null when nothing may be shown. */
function safeLinks(table: FlowTable, exactCounts: boolean): SafeLinks | null {
	const full = withoutEmptyEnds(table);
	if (exactCounts) return linksOf(full, UNPROTECTED.isHidden);
	const merged = mergeEnds(mergeEnds(withheldTogether(full), 'destinations'), 'origins');
	const alone = (table.withheld?.size ?? 0) === 1;
	if (alone || sum(merged.counts.map(sum)) < SMALLEST_CELL) return null;
	const { protection, isHidden } = protectCells(merged.counts);
	return protection.kind === 'margins' ? null : linksOf(merged, isHidden);
}

function linksOf(table: FlowTable, isHidden: (row: number, column: number) => boolean): SafeLinks {
	const ends = (side: 'origins' | 'destinations'): readonly FlowEnd[] =>
		table[side].map((end, at) => ({ ...end, x: peopleAt(table, side, at) }));
	const links = table.origins.flatMap((from, row) =>
		table.destinations.flatMap((to, column): readonly FlowLink[] => {
			const x = table.counts[row]?.[column] ?? 0;
			if (x === 0) return [];
			const ends = { from: from.code, to: to.code };
			return [isHidden(row, column) ? { ...ends, display: 'hidden' } : { ...ends, display: 'shown', x }];
		})
	);
	return { origins: ends('origins'), destinations: ends('destinations'), links };
}

function withoutEmptyEnds(table: FlowTable): FlowTable {
	const kept = (side: 'origins' | 'destinations') =>
		table[side].flatMap((_, at) => (peopleAt(table, side, at) > 0 ? [at] : []));
	const [rows, columns] = [kept('origins'), kept('destinations')];
	return {
		...table,
		origins: rows.flatMap((at) => table.origins[at] ?? []),
		destinations: columns.flatMap((at) => table.destinations[at] ?? []),
		counts: rows.map((row) => columns.map((column) => table.counts[row]?.[column] ?? 0))
	};
}

/** Destinations that another figure of the page withholds must not be told apart by this one. */
function withheldTogether(table: FlowTable): FlowTable {
	const together = table.destinations.filter(({ code }) => table.withheld?.has(code)).map(({ code }) => code);
	return together.length < 2 ? table : putTogether(table, 'destinations', new Set(together));
}

function mergeEnds(table: FlowTable, side: 'origins' | 'destinations'): FlowTable {
	const margins = table[side].map(({ code }, at) => ({ code, people: peopleAt(table, side, at) }));
	const { together } = mergeSmall(margins, { most: MOST_ENDS });
	// What already stands together takes in what comes after it.
	return together.length === 0 ? table : putTogether(table, side, new Set([...together, OTHER_ENDS]));
}

function putTogether(
	table: FlowTable,
	side: 'origins' | 'destinations',
	codes: ReadonlySet<string>
): FlowTable {
	const ends = table[side];
	const alone = ends.flatMap(({ code }, at) => (codes.has(code) ? [] : [at]));
	const rest = ends.flatMap(({ code }, at) => (codes.has(code) ? [at] : []));
	const other: NamedEnd = { code: OTHER_ENDS, label: { key: 'figures.flow.others' }, tone: 'neutral' };
	const named = [...alone.flatMap((at) => ends[at] ?? []), other];
	const of = (row: readonly number[], places: readonly number[]) => sum(places.map((at) => row[at] ?? 0));
	if (side === 'destinations') {
		const counts = table.counts.map((row) => [...alone.map((at) => row[at] ?? 0), of(row, rest)]);
		return { ...table, destinations: named, counts };
	}
	const width = table.destinations.length;
	const sumOfRest = Array.from({ length: width }, (_, column) =>
		sum(rest.map((at) => table.counts[at]?.[column] ?? 0))
	);
	return { ...table, origins: named, counts: [...alone.map((at) => table.counts[at] ?? []), sumOfRest] };
}

function peopleAt({ counts }: FlowTable, side: 'origins' | 'destinations', at: number): number {
	return side === 'origins' ? sum(counts[at] ?? []) : sum(counts.map((row) => row[at] ?? 0));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
