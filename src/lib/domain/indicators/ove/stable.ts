import { all } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { STABILITY_KNOWN, STABLE_JOB } from '../people.ts';
import { IN_WORK } from './people.ts';

/** Stable jobs, among jobs whose contract is known. */
export const OVE_STABLE: RateIndicator = {
	code: 'STABLE',
	unit: 'rate',
	denominator: all(IN_WORK, STABILITY_KNOWN),
	numerator: STABLE_JOB
};
