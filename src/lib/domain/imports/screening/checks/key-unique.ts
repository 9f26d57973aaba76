import type { Check } from '../check.ts';

/** Every row can be told from the others, and found again in the next file. */
export const keyUnique: Check = {
	severity: 'fail',
	problems: ['import.key-empty', 'import.key-twice']
};
