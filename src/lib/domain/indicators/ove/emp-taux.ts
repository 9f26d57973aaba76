import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { ACTIVITY_KNOWN, ANSWERED } from './people.ts';

/** In work as declared, among respondents: the one figure that does not follow the corrected activity. */
export const OVE_EMP_TAUX: RateIndicator = {
	code: 'EMP_TAUX',
	unit: 'rate',
	openShare: true,
	denominator: all(ANSWERED, ACTIVITY_KNOWN),
	numerator: is('activity', 'employed')
};
