import { any, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, USABLE } from '../people.ts';

/** HESA Graduate Outcomes: in work, studying, or both. */
export const V_HESA_EMP_OR_STUDY: RateIndicator = {
	code: 'V_HESA_EMP_OR_STUDY',
	unit: 'rate',
	openShare: true,
	denominator: USABLE,
	numerator: any(EMPLOYED, is('situation', 'study'), is('study', 'beside-job'))
};
