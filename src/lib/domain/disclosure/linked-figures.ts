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
 * Withheld numerators that the shown figures give back, or bring within a range narrower than k: rates that
 * share a denominator reveal each other's cells.
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
	const asRow = (sum: GroupSum) => [...people.keys()].map((group) => (sum.includes(group) ? 1 : 0));
	const equations = shown.flatMap(({ x, d }) =>
		[x, d].map((sum): Equation => ({ coefficients: asRow(sum), value: countOf(people, sum) }))
	);
	const ranges = rangesOf(
		equations,
		withheld.map(({ x }) => asRow(x))
	);
	return withheld.flatMap(({ code, x }, index) => {
		const range = ranges[index];
		return range && range.high - range.low < k ? [{ code, x: countOf(people, x), ...range }] : [];
	});
}

/**
 * The figures to withhold besides those that the rules withhold on their own, until no numerator of the latter
 * can be had from what is left: at each step the one with the fewest people, among those that share some with
 * what is exposed.
 *
 * @param first codes of the figures that the rules withhold
 * @returns codes of every withheld figure
 */
export function withholdLinked(
	people: GroupCounts,
	figures: readonly LinkedFigure[],
	{ first, k = SMALLEST_CELL }: { readonly first: ReadonlySet<string>; readonly k?: number }
): ReadonlySet<string> {
	const withheld = new Set(first);
	const secret = figures.filter(({ code }) => first.has(code));
	for (;;) {
		const shown = figures.filter(({ code }) => !withheld.has(code));
		const exposed = findExposures(people, { shown, withheld: secret }, k);
		const [next] = exposed.flatMap(({ code }) =>
			sharing(
				people,
				shown,
				figures.find((one) => one.code === code)
			)
		);
		if (!next) return withheld;
		withheld.add(next.code);
	}
}

/** Shown figures that have people in common with one, the smallest first. */
function sharing(
	people: GroupCounts,
	shown: readonly LinkedFigure[],
	figure: LinkedFigure | undefined
): readonly LinkedFigure[] {
	const groups = new Set(figure?.d);
	return shown
		.filter(({ d }) => d.some((group) => groups.has(group)))
		.sort(
			(a, b) => countOf(people, a.d) - countOf(people, b.d) || countOf(people, a.x) - countOf(people, b.x)
		);
}

function countOf(people: GroupCounts, sum: GroupSum): number {
	return sum.reduce((total, group) => total + (people.get(group) ?? 0), 0);
}
