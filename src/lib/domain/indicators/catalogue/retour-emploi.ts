import type { RateIndicator } from '../indicator.ts';
import { COUNTED, COUNTED_EMPLOYED, JOB_SEEKER_AT_ENTRY, MAYBE_JOB_SEEKER_AT_ENTRY } from '../people.ts';

/** Return to work of those who were looking for a job when the training began, I14. */
export const RETOUR_EMPLOI: RateIndicator = {
	code: 'RETOUR_EMPLOI',
	unit: 'rate',
	openShare: true,
	population: JOB_SEEKER_AT_ENTRY,
	mayBelong: MAYBE_JOB_SEEKER_AT_ENTRY,
	denominator: COUNTED,
	numerator: COUNTED_EMPLOYED,
	neutralises: true
};
