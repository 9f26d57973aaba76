import { is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { COUNTED_EMPLOYED } from '../people.ts';

/** Jobs that nobody has decided on yet, among those of the RNCP numerator; over 10 % is flagged. */
export const INS_METIER_UNKNOWN_TARGET: RateIndicator = {
	code: 'INS_METIER_UNKNOWN_TARGET',
	unit: 'rate',
	denominator: COUNTED_EMPLOYED,
	numerator: is('target', 'undecided')
};
