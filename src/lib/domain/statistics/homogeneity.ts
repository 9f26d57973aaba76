import { chiSquareTail } from './chi-square-tail.ts';
import type { Share } from './share.ts';

export interface ChiSquareTest {
	readonly chiSquare: number;
	readonly freedom: number;
	readonly p: number;
}

/** The test, and the smallest count that equal proportions would give: under 5, Fisher's test is the one to read. */
export interface HomogeneityTest extends ChiSquareTest {
	readonly leastExpected: number;
}

/**
 * Chi-square test that several groups have the same proportion, without continuity correction. Null with one
 * group, or when everybody or nobody is a success: there is nothing to compare.
 *
 * Source: Pearson 1900; statistics 3.4 and 5.
 */
export function homogeneityTest(groups: readonly Share[]): HomogeneityTest | null {
	const { x, d } = poolShares(groups);
	if (groups.length < 2 || x === 0 || x === d) return null;
	const share = x / d;
	const chiSquare = groups.reduce((sum, group) => sum + (group.x - group.d * share) ** 2 / group.d, 0);
	const freedom = groups.length - 1;
	const value = chiSquare / (share * (1 - share));
	return {
		chiSquare: value,
		freedom,
		p: chiSquareTail(value, freedom),
		leastExpected: Math.min(...groups.map((group) => group.d * Math.min(share, 1 - share)))
	};
}

/** Pooled classes: the sum of numerators over the sum of denominators, never the mean of rates (statistics 5). */
export function poolShares(groups: readonly Share[]): Share {
	return groups.reduce((sum, { x, d }) => ({ x: sum.x + x, d: sum.d + d }), { x: 0, d: 0 });
}
