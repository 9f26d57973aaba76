import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { ANSWERED, IN_WORK } from './people.ts';

/** In work, among people in work or looking for a job. */
export const OVE_INS_NET: RateIndicator = {
	code: 'INS_NET',
	unit: 'rate',
	openShare: true,
	denominator: all(ANSWERED, is('correctedActivity', 'employed', 'seeking')),
	numerator: IN_WORK
};
