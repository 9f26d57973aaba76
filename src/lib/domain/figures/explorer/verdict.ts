import { fisherTest } from '../../statistics/fisher.ts';
import { homogeneityTest } from '../../statistics/homogeneity.ts';
import type { Share } from '../../statistics/share.ts';

/** Whether groups differ: `few` when there are too few people, or groups, to say. */
export type Verdict = 'differ' | 'alike' | 'few';

const LEVEL = 0.05;
const LEAST_EXPECTED = 5;
/** Fisher's test lists tables: groups and people for which that stays quick. */
const MOST_GROUPS_OF_FISHER = 4;
const MOST_PEOPLE_OF_FISHER = 400;

/** Chance of differences at least as large between groups that are alike; null when it cannot be told. */
export function chanceOf(groups: readonly Share[]): number | null {
	const test = homogeneityTest(groups);
	if (test === null) return groups.length < 2 ? null : 1;
	if (test.leastExpected >= LEAST_EXPECTED) return test.p;
	const people = groups.reduce((sum, { d }) => sum + d, 0);
	const listed = groups.length <= MOST_GROUPS_OF_FISHER && people <= MOST_PEOPLE_OF_FISHER;
	return listed ? fisherTest(groups) : null;
}

/** One test over all groups at once, so that looking at many pairs does not find differences by chance. */
export function judge(groups: readonly Share[]): Verdict {
	const chance = chanceOf(groups);
	if (chance === null) return 'few';
	return chance < LEVEL ? 'differ' : 'alike';
}
