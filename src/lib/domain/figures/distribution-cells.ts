import { SMALLEST_CELL, type Reader } from '../disclosure/audience.ts';
import { isOpenSituation } from '../disclosure/open-situations.ts';
import { suppressOneWay } from '../disclosure/suppress-one-way.ts';
import type { DistributionIndicator } from '../indicators/indicator.ts';
import { TO_CLASSIFY } from '../indicators/parts.ts';
import { compareCodes, type DistributionTally } from '../indicators/tally.ts';
import { isOpenField, OUTCOME_CODES } from '../outcomes/codes.ts';
import type { DistributionCell } from './figure.ts';
import { foldTitles, type CountedTitle } from './titles.ts';

/** Cells that may be shown, and the spelling of those that are titles. */
export interface SafeCells {
	readonly cells: readonly DistributionCell[];
	readonly titles: Readonly<Record<string, string>>;
}

interface Counted {
	readonly code: string;
	readonly parent?: string;
	readonly x: number;
	/** A title as graduates write it. */
	readonly text?: string;
}

/** Ends the code of the line that holds the titles not listed one by one. */
export const OTHER_TITLES = 'other-titles';

/** Codes of what stands outside a programme's own list, which close a list whatever their count. */
const LAST = ['HORS_LISTE', 'NON_PRECISE', TO_CLASSIFY];

const MOST_TITLES_OF_A_FAMILY = 8;
const MOST_TITLES_ALONE = 15;

/**
 * The cells of a distribution in reading order, a heading before what it holds.
 *
 * A reader who may not see small counts gets headings only, the small ones withheld with their complements;
 * null when so few people are there that nothing may be shown.
 */
export function distributionCells(
	indicator: DistributionIndicator,
	tally: DistributionTally,
	{ exactCounts }: Reader
): SafeCells | null {
	if (onlyUnclassified(tally)) {
		// Titles that are withheld in one class could be had from two pools that differ by it.
		if (!exactCounts) return null;
		return asShown(
			listTitles(foldTitles(tally.detail[TO_CLASSIFY] ?? {}), { most: MOST_TITLES_ALONE, least: 1 })
		);
	}
	const families = [...headings(indicator, tally), ...singles(indicator, tally)];
	return exactCounts ? asShown(families.flat()) : protect(indicator, headCells(indicator, tally));
}

/** The cells that are read as a list: headings, and codes that no heading holds. */
export function headCells(
	indicator: DistributionIndicator,
	tally: DistributionTally
): readonly { readonly code: string; readonly x: number }[] {
	return [...headings(indicator, tally), ...singles(indicator, tally)].flatMap(([head]) => head ?? []);
}

/** Nobody has given a family to any title: the titles themselves are the categories. */
function onlyUnclassified({ cells, detail }: DistributionTally): boolean {
	return Object.keys(cells).join() === TO_CLASSIFY && TO_CLASSIFY in detail;
}

/** Each heading with the codes it holds, those that anybody has. */
function headings({ groups = [] }: DistributionIndicator, { cells }: DistributionTally): Counted[][] {
	return groups.flatMap(({ code, of }) => {
		const children = of
			.map((child) => ({ code: child, parent: code, x: cells[child] ?? 0 }))
			.filter(({ x }) => x > 0)
			.sort((a, b) => b.x - a.x || compareCodes(a.code, b.code));
		const x = children.reduce((sum, child) => sum + child.x, 0);
		return x === 0 ? [] : [[{ code, x }, ...children]];
	});
}

/** Each code that no heading holds, with its titles. */
function singles(indicator: DistributionIndicator, { cells, detail }: DistributionTally): Counted[][] {
	const held = new Set((indicator.groups ?? []).flatMap(({ of }) => of));
	return sortCodes(indicator, cells)
		.filter((code) => !held.has(code))
		.map((code) => [
			{ code, x: cells[code] ?? 0 },
			...listTitles(foldTitles(detail[code] ?? {}), { most: MOST_TITLES_OF_A_FAMILY, least: 1 }, code)
		]);
}

/** Closed codes in the order of their list; the institution's own by number of people. */
function sortCodes({ field }: DistributionIndicator, cells: DistributionTally['cells']): string[] {
	const codes = Object.keys(cells);
	if (!isOpenField(field)) {
		const order: readonly string[] = OUTCOME_CODES[field];
		return codes.sort((a, b) => order.indexOf(a) - order.indexOf(b));
	}
	const rank = (code: string) => LAST.indexOf(code);
	return codes.sort((a, b) => rank(a) - rank(b) || (cells[b] ?? 0) - (cells[a] ?? 0) || compareCodes(a, b));
}

/** The most frequent titles, and the rest in one line: merged, a rare title is no cell any more. */
function listTitles(
	titles: readonly CountedTitle[],
	{ most, least }: { readonly most: number; readonly least: number },
	parent?: string
): Counted[] {
	const place = parent === undefined ? {} : { parent };
	const listed = titles.filter(({ x }) => x >= least).slice(0, most);
	const rest = titles.slice(listed.length).reduce((sum, { x }) => sum + x, 0);
	const cells: Counted[] = listed.map(({ folded, text, x }) => ({
		...place,
		code: `${parent ?? ''}/${folded}`,
		x,
		text
	}));
	return rest === 0 ? cells : [...cells, { ...place, code: `${parent ?? ''}/${OTHER_TITLES}`, x: rest }];
}

function asShown(counted: readonly Counted[]): SafeCells {
	return {
		cells: counted.map(({ code, parent, x }) => ({
			code,
			...(parent === undefined ? {} : { parent }),
			display: 'shown',
			x
		})),
		titles: Object.fromEntries(
			counted.flatMap(({ code, text }) => (text === undefined ? [] : [[code, text]]))
		)
	};
}

function protect({ field }: DistributionIndicator, counted: readonly Counted[]): SafeCells | null {
	const open = new Set(counted.flatMap(({ code }, index) => (isOpenSituation(field, code) ? [index] : [])));
	const result = suppressOneWay(
		counted.map(({ x }) => x),
		SMALLEST_CELL,
		open
	);
	if (result.status === 'recode') return null;
	const { cells, titles } = asShown(counted);
	const withheld = cells.map((cell, index): DistributionCell =>
		result.hidden.has(index) ? { code: cell.code, display: 'hidden' } : cell
	);
	return { cells: withheld, titles };
}
