import type { RateIndicator } from '../indicator.ts';
import { ELIGIBLE, KNOWN } from '../people.ts';

/** Knowledge rate: situations known from the person or from elsewhere (statistics 1.1). */
export const SAV_TAUX: RateIndicator = {
	code: 'SAV_TAUX',
	unit: 'rate',
	denominator: ELIGIBLE,
	numerator: KNOWN,
	ofFrame: true
};
