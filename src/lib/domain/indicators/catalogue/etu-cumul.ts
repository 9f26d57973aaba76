import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, USABLE } from '../people.ts';

/** Study beside a job, as evening classes are: shown apart from further study. */
export const ETU_CUMUL: RateIndicator = {
	code: 'ETU_CUMUL',
	unit: 'rate',
	denominator: USABLE,
	numerator: all(EMPLOYED, is('study', 'beside-job'))
};
