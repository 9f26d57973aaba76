import { any, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, USABLE } from '../people.ts';

/** In work, in further study or in work-study, I7, after InserJeunes: on respondents. */
export const FAVORABLE: RateIndicator = {
	code: 'FAVORABLE',
	unit: 'rate',
	denominator: USABLE,
	numerator: any(EMPLOYED, is('situation', 'study'))
};
