import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, TIME_KNOWN } from '../people.ts';

/** Full-time jobs, among those whose working time is known. */
export const TPS_PLEIN: RateIndicator = {
	code: 'TPS_PLEIN',
	unit: 'rate',
	denominator: all(EMPLOYED, TIME_KNOWN),
	numerator: is('workingTime', 'full')
};
