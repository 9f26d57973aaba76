import { all } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, STABILITY_KNOWN, STABLE_JOB } from '../people.ts';

/** Stable jobs, I8: permanent contract, civil servant, independent or company head. */
export const STABLE: RateIndicator = {
	code: 'STABLE',
	unit: 'rate',
	denominator: all(EMPLOYED, STABILITY_KNOWN),
	numerator: STABLE_JOB
};
