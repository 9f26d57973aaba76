import type { RateIndicator } from '../indicator.ts';
import { ANSWERED, OVE_FRAME } from './people.ts';

/** Answers over every line of the file. */
export const OVE_REP_TAUX: RateIndicator = {
	code: 'REP_TAUX',
	unit: 'rate',
	denominator: OVE_FRAME,
	numerator: ANSWERED,
	ofFrame: true
};
