import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, LEVEL_KNOWN } from '../people.ts';

/** Executives and intermediate professions, among jobs whose level is known. */
export const CADRE_PI: RateIndicator = {
	code: 'CADRE_PI',
	unit: 'rate',
	denominator: all(EMPLOYED, LEVEL_KNOWN),
	numerator: is('jobLevel', 'executive', 'intermediate')
};
