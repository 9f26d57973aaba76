import { all, any, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, UNEMPLOYED, USABLE, WORK_STUDY } from '../people.ts';

const AVAILABLE_SEEKER = all(UNEMPLOYED, is('available', 'yes'));

/** Unemployment close to the ILO's: job-seekers available within two weeks, in the labour market. */
export const CHO_BIT: RateIndicator = {
	code: 'CHO_BIT',
	unit: 'rate',
	denominator: any(AVAILABLE_SEEKER, EMPLOYED, all(USABLE, WORK_STUDY)),
	numerator: AVAILABLE_SEEKER,
	question: { of: UNEMPLOYED, answered: is('available', 'yes', 'no') }
};
