import { is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { USABLE } from '../people.ts';

/** Further study as the main activity, work-study included; study beside a job is not in it. */
export const ETU_TAUX: RateIndicator = {
	code: 'ETU_TAUX',
	unit: 'rate',
	denominator: USABLE,
	numerator: is('situation', 'study')
};
