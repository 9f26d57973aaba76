import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, LEVEL_KNOWN } from '../people.ts';

/** Executives, among jobs whose level is known. */
export const CADRE: RateIndicator = {
	code: 'CADRE',
	unit: 'rate',
	denominator: all(EMPLOYED, LEVEL_KNOWN),
	numerator: is('jobLevel', 'executive')
};
