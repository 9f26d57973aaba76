import type { Check } from '../check.ts';

/** Every text fits its field. */
export const textsShort: Check = {
	severity: 'fail',
	problems: ['import.text-too-long']
};
