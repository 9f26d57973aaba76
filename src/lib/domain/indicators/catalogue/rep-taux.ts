import type { RateIndicator } from '../indicator.ts';
import { ELIGIBLE, USABLE } from '../people.ts';

/** Response rate, I1: refusals, bounced addresses and people never reached stay in the denominator. */
export const REP_TAUX: RateIndicator = {
	code: 'REP_TAUX',
	unit: 'rate',
	denominator: ELIGIBLE,
	numerator: USABLE,
	ofFrame: true
};
