import { any } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, UNEMPLOYED } from '../people.ts';

/** Net employment, I5: among people in the labour market only, on our whole population. */
export const INS_NET: RateIndicator = {
	code: 'INS_NET',
	unit: 'rate',
	openShare: true,
	denominator: any(EMPLOYED, UNEMPLOYED),
	numerator: EMPLOYED
};
