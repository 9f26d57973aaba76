import type { Interval } from './interval.ts';
import { SHOWN_LEVEL } from './interval.ts';

/** Whole numbers of people of the class, and the same as shares of it. */
export interface ExactInterval extends Interval {
	readonly fewest: number;
	readonly most: number;
}

/**
 * Every number of people of the class that neither one-sided exact test rejects, if those who answered are a
 * simple random sample of it.
 *
 * Source: hypergeometric test inversion, Cochran 1977; statistics 3.1.
 *
 * @param x whole number from 0 to n
 * @param n positive whole number, at most `population`
 */
export function hypergeometricInterval(
	{ x, n, population }: { readonly x: number; readonly n: number; readonly population: number },
	level: number = SHOWN_LEVEL
): ExactInterval {
	const tail = (1 - level) / 2;
	const chance = hypergeometric(n, population);
	const [least, greatest] = [x, population - n + x];
	// Both tails move one way only with the number of people, so halving finds where they cross.
	const fewest = firstWhere(least, greatest, (people) => sum(x, n, (k) => chance(k, people)) > tail);
	const rejected = firstWhere(least, greatest + 1, (people) => sum(0, x, (k) => chance(k, people)) <= tail);
	const most = rejected - 1;
	return { fewest, most, lower: fewest / population, upper: most / population };
}

/** Chance of k people with the property among n drawn out of a population where `people` have it. */
function hypergeometric(n: number, population: number): (k: number, people: number) => number {
	const logFactorials = [0];
	for (let i = 1; i <= population; i++) logFactorials.push((logFactorials[i - 1] ?? 0) + Math.log(i));
	const choose = (of: number, k: number) =>
		(logFactorials[of] ?? 0) - (logFactorials[k] ?? 0) - (logFactorials[of - k] ?? 0);
	return (k, people) => {
		if (k > people || n - k > population - people) return 0;
		return Math.exp(choose(people, k) + choose(population - people, n - k) - choose(population, n));
	};
}

function sum(from: number, to: number, term: (k: number) => number): number {
	let total = 0;
	for (let k = from; k <= to; k++) total += term(k);
	return total;
}

/** The first whole number from `low` on, at most `high`, for which the test holds. */
function firstWhere(low: number, high: number, test: (value: number) => boolean): number {
	let [from, to] = [low, high];
	while (from < to) {
		const middle = Math.floor((from + to) / 2);
		if (test(middle)) to = middle;
		else from = middle + 1;
	}
	return from;
}
