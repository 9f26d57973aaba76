import { chiSquareTail } from './chi-square-tail.ts';
import type { ChiSquareTest } from './homogeneity.ts';
import type { FollowUp } from './kaplan-meier.ts';

/**
 * Test that two groups wait for a first job alike. Null when nobody found one while both were followed.
 *
 * Source: Mantel 1966; statistics 2.2.
 */
export function logRankTest(first: readonly FollowUp[], second: readonly FollowUp[]): ChiSquareTest | null {
	const moments = new Set([...first, ...second].filter(({ found }) => found).map(({ months }) => months));
	let excess = 0;
	let variance = 0;
	for (const months of moments) {
		const one = countAt(first, months);
		const two = countAt(second, months);
		const [risk, found] = [one.risk + two.risk, one.found + two.found];
		excess += one.found - (found * one.risk) / risk;
		if (risk > 1) variance += (found * one.risk * two.risk * (risk - found)) / (risk * risk * (risk - 1));
	}
	if (variance === 0) return null;
	const chiSquare = excess ** 2 / variance;
	return { chiSquare, freedom: 1, p: chiSquareTail(chiSquare, 1) };
}

function countAt(people: readonly FollowUp[], months: number) {
	return {
		risk: people.filter((person) => person.months >= months).length,
		found: people.filter((person) => person.months === months && person.found).length
	};
}
