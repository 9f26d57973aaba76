import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { TIME_KNOWN } from '../people.ts';
import { IN_WORK } from './people.ts';

/** Full-time jobs, among jobs whose working time is known. */
export const OVE_TPS_PLEIN: RateIndicator = {
	code: 'TPS_PLEIN',
	unit: 'rate',
	denominator: all(IN_WORK, TIME_KNOWN),
	numerator: is('workingTime', 'full')
};
