import type { Check } from '../check.ts';

/** Every date is one, in one way only. */
export const datesReadable: Check = {
	severity: 'fail',
	problems: [
		'import.date-unreadable',
		'import.date-impossible',
		'import.date-ambiguous',
		'import.date-short-year'
	]
};
