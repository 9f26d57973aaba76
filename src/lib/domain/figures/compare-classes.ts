import { fisherTest } from '../statistics/fisher.ts';
import { adjustHolm } from '../statistics/holm.ts';
import { homogeneityTest, poolShares } from '../statistics/homogeneity.ts';
import type { Interval } from '../statistics/interval.ts';
import { newcombeInterval } from '../statistics/newcombe.ts';
import type { Share } from '../statistics/share.ts';

/** Two classes, or programmes, on the same rate. */
export interface ClassComparison extends Interval {
	readonly from: string;
	readonly to: string;
	/** The second rate less the first, from -1 to 1; `lower` and `upper` are its interval. */
	readonly difference: number;
	/** Real enough to be said, all the comparisons of the list being looked at together. */
	readonly measurable: boolean;
}

/** A chance under which a difference is called measurable, after the adjustment for being several. */
const THRESHOLD = 0.05;
/** Under this expected count, the exact test takes the place of the chi-square. */
const FEWEST_EXPECTED = 5;

/**
 * Every pair of a list of two to four classes. A difference is measurable when its interval leaves out zero and
 * its exact test still stands after Holm's adjustment; otherwise the words are « pas de différence mesurable ».
 * No pair is ever ranked.
 *
 * Source: statistics 3.4.
 *
 * @param classes code → x of d, of rates that may be read
 */
export function compareClasses(classes: ReadonlyMap<string, Share>): readonly ClassComparison[] {
	const list = [...classes];
	const pairs = list.flatMap(([from, first], index) =>
		list.slice(index + 1).map(([to, second]) => ({ from, first, to, second }))
	);
	const chances = adjustHolm(pairs.map(({ first, second }) => fisherTest([first, second])));
	return pairs.map(({ from, first, to, second }, index) => {
		const interval = newcombeInterval(second, first);
		const apart = interval.lower > 0 || interval.upper < 0;
		return {
			from,
			to,
			difference: second.x / second.d - first.x / first.d,
			...interval,
			measurable: apart && (chances[index] ?? 1) < THRESHOLD
		};
	});
}

/** Classes taken together. */
export interface PooledRate extends Share {
	/** Their rates differ by more than chance: the pool is then shown with « les promotions diffèrent ». */
	readonly heterogeneous: boolean;
}

/**
 * The rate of several classes together: the sum of numerators over the sum of denominators, and whether they
 * are alike enough for it to mean something.
 *
 * Source: statistics 5.
 */
export function poolClasses(classes: readonly Share[]): PooledRate {
	const counted = classes.filter(({ d }) => d > 0);
	const test = homogeneityTest(counted);
	const chance = test && test.leastExpected < FEWEST_EXPECTED ? fisherTest(counted) : test?.p;
	return { ...poolShares(counted), heterogeneous: (chance ?? 1) < THRESHOLD };
}
