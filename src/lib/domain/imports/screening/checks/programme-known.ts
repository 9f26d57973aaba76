import type { Check } from '../check.ts';

/** Every row belongs to a programme that is known, and that the person may write to. */
export const programmeKnown: Check = {
	severity: 'fail',
	problems: ['import.programme-empty', 'import.programme-unknown', 'import.programme-forbidden']
};
