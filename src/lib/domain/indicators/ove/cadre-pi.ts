import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { LEVEL_KNOWN } from '../people.ts';
import { IN_WORK } from './people.ts';

/** Executives and intermediate professions, among jobs whose level is known. */
export const OVE_CADRE_PI: RateIndicator = {
	code: 'CADRE_PI',
	unit: 'rate',
	denominator: all(IN_WORK, LEVEL_KNOWN),
	numerator: is('jobLevel', 'executive', 'intermediate')
};
