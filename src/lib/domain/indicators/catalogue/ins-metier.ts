import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { COUNTED, COUNTED_EMPLOYED, TARGET_DECIDED } from '../people.ts';

/** Insertion in the target job, I3: M of R - N. A job that nobody has decided on is not a target job. */
export const INS_METIER: RateIndicator = {
	code: 'INS_METIER',
	unit: 'rate',
	openShare: true,
	denominator: COUNTED,
	numerator: all(COUNTED_EMPLOYED, is('target', 'yes')),
	neutralises: true,
	question: TARGET_DECIDED
};
