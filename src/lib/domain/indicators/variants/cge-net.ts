import { any } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, UNEMPLOYED } from '../people.ts';

/** Net employment rate of the Conférence des grandes écoles. */
export const V_CGE_NET: RateIndicator = {
	code: 'V_CGE_NET',
	unit: 'rate',
	openShare: true,
	denominator: any(EMPLOYED, UNEMPLOYED),
	numerator: EMPLOYED
};
