import { chiSquareTail } from './chi-square-tail.ts';
import { type ChiSquareTest, poolShares } from './homogeneity.ts';
import type { Share } from './share.ts';

/**
 * Test of a linear trend of proportions over scored groups, such as years. Null where it says nothing: under
 * two different scores, or when everybody or nobody is a success.
 *
 * Source: Cochran 1954, Armitage 1955; statistics 3.4. The product words a trend from three cohorts on.
 */
export function trendTest(groups: readonly (Share & { readonly score: number })[]): ChiSquareTest | null {
	const { x, d } = poolShares(groups);
	if (x === 0 || x === d) return null;
	const share = x / d;
	const centre = groups.reduce((sum, group) => sum + group.d * group.score, 0) / d;
	let covariance = 0;
	let spread = 0;
	for (const group of groups) {
		covariance += (group.score - centre) * (group.x - group.d * share);
		spread += group.d * (group.score - centre) ** 2;
	}
	if (spread === 0) return null;
	const chiSquare = covariance ** 2 / (share * (1 - share) * spread);
	return { chiSquare, freedom: 1, p: chiSquareTail(chiSquare, 1) };
}
