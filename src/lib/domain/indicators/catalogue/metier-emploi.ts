import { is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { COUNTED_EMPLOYED, TARGET_DECIDED } from '../people.ts';

/** Share of jobs in the target job, I4: M of E. Never to be called an insertion rate. */
export const METIER_EMPLOI: RateIndicator = {
	code: 'METIER_EMPLOI',
	unit: 'rate',
	denominator: COUNTED_EMPLOYED,
	numerator: is('target', 'yes'),
	question: TARGET_DECIDED
};
