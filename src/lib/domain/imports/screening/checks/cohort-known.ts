import type { Check } from '../check.ts';

/** Every row says its promotion. */
export const cohortKnown: Check = {
	severity: 'fail',
	problems: ['import.cohort-empty']
};
