import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, USABLE } from '../people.ts';

/** Employment rate, I6: nobody is set aside. */
export const EMP_TAUX: RateIndicator = {
	code: 'EMP_TAUX',
	unit: 'rate',
	openShare: true,
	denominator: USABLE,
	numerator: EMPLOYED
};
