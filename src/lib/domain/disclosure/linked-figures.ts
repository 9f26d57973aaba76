import { SMALLEST_CELL } from './audience.ts';
import { type Equation, rangesOf } from './linear-bounds.ts';

/** Names of disjoint groups of people, each counted once. */
export type GroupSum = readonly string[];

/**
 * A published or withheld rate, as sums of groups that nobody divides further: « favourable outcome » is
 * `studying + employed` of `studying + employed + other`.
 */
export interface LinkedFigure {
	readonly code: string;
	readonly x: GroupSum;
	readonly d: GroupSum;
	/** Other counts that are read beside it, as answers and people asked. */
	readonly beside?: readonly GroupSum[];
}

/** The numerator of a withheld figure, and how near the shown ones bring a reader to it. */
export interface Exposure {
	readonly code: string;
	readonly x: number;
	readonly low: number;
	readonly high: number;
}

/** Group → how many people are in it, whole numbers. */
export type GroupCounts = ReadonlyMap<string, number>;

/**
 * Withheld numerators that the shown figures give back, or bring within a range narrower than k, or than the
 * denominator where fewer than k people are in it: rates that share a denominator reveal each other's cells.
 *
 * Source: statistics 6.3.
 */
export function findExposures(
	people: GroupCounts,
	{
		shown,
		withheld
	}: { readonly shown: readonly LinkedFigure[]; readonly withheld: readonly LinkedFigure[] },
	k: number = SMALLEST_CELL
): readonly Exposure[] {
	const asRow = rowMaker(people);
	const equations = shown
		.flatMap(({ x, d, beside = [] }) => [x, d, ...beside])
		.map((sum): Equation => ({ coefficients: asRow(sum), value: countOf(people, sum) }));
	const ranges = rangesOf(
		equations,
		withheld.map(({ x }) => asRow(x))
	);
	return withheld.flatMap(({ code, x, d }, index) => {
		const range = ranges[index];
		const enough = Math.min(k, countOf(people, d));
		return range && range.high - range.low < enough ? [{ code, x: countOf(people, x), ...range }] : [];
	});
}

/**
 * The figures to withhold besides those that the rules withhold on their own, so that no numerator of the latter
 * can be had from what is left: figures are shown one after the other, and one that would give a numerator back
 * is not.
 *
 * @param figures the most needed first
 * @param first codes of the figures that the rules withhold
 * @returns codes of every withheld figure
 */
export function withholdLinked(
	people: GroupCounts,
	figures: readonly LinkedFigure[],
	{ first, k = SMALLEST_CELL }: { readonly first: ReadonlySet<string>; readonly k?: number }
): ReadonlySet<string> {
	const withheld = new Set(first);
	const secret = figures.filter(({ code, d }) => first.has(code) && countOf(people, d) > 0);
	if (secret.length === 0) return withheld;
	const asRow = rowMaker(people);
	const shown: LinkedFigure[] = [];
	const told = new Set<string>();
	for (const figure of figures) {
		if (first.has(figure.code)) continue;
		// Many rates have the same denominator, and some are the same rate under another name.
		const sums = [figure.x, figure.d, ...(figure.beside ?? [])].map((sum) => asRow(sum).join(''));
		if (sums.every((sum) => told.has(sum))) continue;
		if (findExposures(people, { shown: [...shown, figure], withheld: secret }, k).length > 0) {
			withheld.add(figure.code);
			continue;
		}
		for (const sum of sums) told.add(sum);
		shown.push(figure);
	}
	return withheld;
}

function rowMaker(people: GroupCounts): (sum: GroupSum) => readonly number[] {
	const groups = [...people.keys()];
	return (sum) => {
		const inside = new Set(sum);
		return groups.map((group) => (inside.has(group) ? 1 : 0));
	};
}

function countOf(people: GroupCounts, sum: GroupSum): number {
	return sum.reduce((total, group) => total + (people.get(group) ?? 0), 0);
}
