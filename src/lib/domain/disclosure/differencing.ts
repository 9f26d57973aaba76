import { SMALLEST_CELL } from './audience.ts';

/** Names of published populations → the people in each. */
export type Populations = Readonly<Record<string, ReadonlySet<number | string>>>;

/** Subtracting the smaller from the larger is a figure about `difference` people, under k of them. */
export interface NestedConflict {
	readonly larger: string;
	readonly smaller: string;
	readonly difference: number;
}

/** What is left of a total without two separate parts of it is a population too. */
export interface RemainderConflict {
	readonly total: string;
	readonly parts: readonly [string, string];
	readonly remainder: number;
}

/**
 * Pairs of published populations, one inside the other, that differ by 1 to k - 1 people: two filters, or two
 * releases of the same figure.
 *
 * Source: statistics 6.3.
 */
export function findNested(populations: Populations, k: number = SMALLEST_CELL): readonly NestedConflict[] {
	const named = Object.entries(populations);
	return named.flatMap(([larger, people]) =>
		named.flatMap(([smaller, others]) => {
			const difference = people.size - others.size;
			const close = difference > 0 && difference < k;
			return close && others.isSubsetOf(people) ? [{ larger, smaller, difference }] : [];
		})
	);
}

/**
 * Totals that leave 1 to k - 1 people once two disjoint parts of them are taken away, as a pool of classes
 * without two of them.
 *
 * Source: statistics 6.3.
 */
export function findRemainders(
	populations: Populations,
	k: number = SMALLEST_CELL
): readonly RemainderConflict[] {
	return Object.entries(populations).flatMap(([total, people]) => {
		const parts = Object.entries(populations).filter(
			([name, others]) => name !== total && others.isSubsetOf(people)
		);
		return parts.flatMap(([first, ones], index) =>
			parts.slice(index + 1).flatMap(([second, others]) => {
				const remainder = people.size - ones.size - others.size;
				const close = remainder > 0 && remainder < k && ones.isDisjointFrom(others);
				return close ? [{ total, parts: [first, second] as const, remainder }] : [];
			})
		);
	});
}
