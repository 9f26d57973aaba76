/**
 * Ranges of counts that linear equations leave open, in exact arithmetic: a simplex over whole numbers, so that
 * no rounding can make a leak look safe.
 *
 * Source: Dantzig 1951, with the pivoting rule of Bland 1977 (which cannot cycle) and the whole-number pivots of
 * Edmonds 1967 and Bareiss 1968.
 */

/** What is known: `coefficients · unknowns = value`, whole numbers; unknowns are counts of people, 0 or more. */
export interface Equation {
	readonly coefficients: readonly number[];
	readonly value: number;
}

/**
 * Rows of whole numbers over a common denominator, the known value last. The basis says which unknown each row
 * states; an unknown past the last is one that only the first phase uses.
 */
interface Tableau {
	rows: bigint[][];
	basis: number[];
	denominator: bigint;
}

export interface Range {
	readonly low: number;
	/** Infinite when nothing limits it. */
	readonly high: number;
}

/**
 * Smallest and largest value of each sum of unknowns. Real numbers of people are allowed in between, so that the
 * range is at least as wide as the one of whole numbers, which an attacker would use: both ends are brought in to
 * whole numbers.
 *
 * @param sums coefficients, as many as in the equations
 * @throws {RangeError} when the equations contradict each other
 */
export function rangesOf(
	equations: readonly Equation[],
	sums: readonly (readonly number[])[]
): readonly Range[] {
	const width = equations[0]?.coefficients.length ?? sums[0]?.length ?? 0;
	const start = findFeasible(equations, width);
	return sums.map((coefficients) => {
		const costs = coefficients.map(BigInt);
		const highest = maximise(copyOf(start), costs);
		const lowest = maximise(
			copyOf(start),
			costs.map((cost) => -cost)
		);
		return {
			low: lowest === null ? -Infinity : 0 - floorOf(lowest),
			high: highest === null ? Infinity : floorOf(highest)
		};
	});
}

/** First phase: the sum of what is missing from each equation is brought down to nothing. */
function findFeasible(equations: readonly Equation[], width: number): Tableau {
	const rows = equations.map(({ coefficients, value }) => {
		const sign = value < 0 ? -1 : 1;
		return [...coefficients, value].map((number) => BigInt(sign * number));
	});
	const tableau: Tableau = { rows, basis: rows.map((_, index) => width + index), denominator: 1n };
	const missing = Array.from({ length: width + 1 }, (_, column) =>
		rows.reduce((sum, row) => sum + at(row, column), 0n)
	);
	const objective = climb(tableau, missing, width);
	if (!objective || at(objective, width) !== 0n) throw new RangeError('Counts that contradict each other.');
	dropRedundant(tableau, width);
	return tableau;
}

/** Equations that say nothing new leave the tableau; the others state an unknown each. */
function dropRedundant(tableau: Tableau, width: number): void {
	for (let index = tableau.rows.length - 1; index >= 0; index--) {
		const row = tableau.rows[index] ?? [];
		if ((tableau.basis[index] ?? 0) < width) continue;
		const column = row.slice(0, width).findIndex((entry) => entry !== 0n);
		if (column < 0) {
			tableau.rows.splice(index, 1);
			tableau.basis.splice(index, 1);
			continue;
		}
		if (at(row, column) < 0n) tableau.rows[index] = row.map((entry) => -entry);
		pivot(tableau, index, column, []);
	}
}

/** Second phase. Null when there is no limit. */
function maximise(tableau: Tableau, costs: readonly bigint[]): readonly [bigint, bigint] | null {
	const width = costs.length;
	const objective = Array.from({ length: width + 1 }, (_, column) => {
		const stated = tableau.rows.reduce(
			(sum, row, index) => sum + (costs[tableau.basis[index] ?? width] ?? 0n) * at(row, column),
			0n
		);
		return (costs[column] ?? 0n) * tableau.denominator - stated;
	});
	const end = climb(tableau, objective, width);
	return end && [-at(end, width), tableau.denominator];
}

/** Pivots until no unknown would raise the objective; null when one may grow for ever. */
function climb(tableau: Tableau, objective: bigint[], width: number): bigint[] | null {
	let current = objective;
	for (;;) {
		const column = current.findIndex((entry, index) => index < width && entry > 0n);
		if (column < 0) return current;
		const leaving = leavingRow(tableau, column, width);
		if (leaving === null) return null;
		current = pivot(tableau, leaving, column, current);
	}
}

/** The row that first stops the growth of an unknown; on a tie, that of the unknown named first. */
function leavingRow({ rows, basis }: Tableau, column: number, width: number): number | null {
	let best: number | null = null;
	for (const [index, row] of rows.entries()) {
		if (at(row, column) <= 0n) continue;
		if (best === null) {
			best = index;
			continue;
		}
		const other = rows[best] ?? [];
		const difference = at(row, width) * at(other, column) - at(other, width) * at(row, column);
		const earlier = difference === 0n && (basis[index] ?? 0) < (basis[best] ?? 0);
		if (difference < 0n || earlier) best = index;
	}
	return best;
}

/** Makes a row state an unknown; every division is without remainder. */
function pivot(tableau: Tableau, index: number, column: number, objective: bigint[]): bigint[] {
	const pivotRow = tableau.rows[index] ?? [];
	const by = at(pivotRow, column);
	const { denominator } = tableau;
	const reduce = (row: bigint[]) => {
		const factor = at(row, column);
		return row.map((entry, place) => (entry * by - factor * at(pivotRow, place)) / denominator);
	};
	tableau.rows = tableau.rows.map((row, place) => (place === index ? row : reduce(row)));
	tableau.basis[index] = column;
	tableau.denominator = by;
	return reduce(objective);
}

function copyOf({ rows, basis, denominator }: Tableau): Tableau {
	return { rows: rows.map((row) => [...row]), basis: [...basis], denominator };
}

/** The whole number at or under a fraction with a positive denominator. */
function floorOf([numerator, denominator]: readonly [bigint, bigint]): number {
	const whole = numerator / denominator;
	return Number(numerator < 0n && whole * denominator !== numerator ? whole - 1n : whole);
}

const at = (row: readonly bigint[], column: number) => row[column] ?? 0n;
