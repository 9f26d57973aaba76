import type { Check } from '../check.ts';

/** Every value of a coded column has its code. */
export const valuesKnown: Check = {
	severity: 'fail',
	problems: ['import.value-unknown']
};
