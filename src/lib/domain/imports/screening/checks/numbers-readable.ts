import type { Check } from '../check.ts';

/** Every number is one, within what the field can be. */
export const numbersReadable: Check = {
	severity: 'fail',
	problems: [
		'import.number-unreadable',
		'import.number-ambiguous',
		'import.number-not-whole',
		'import.number-impossible'
	]
};
