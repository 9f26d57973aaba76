import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { ANSWERED } from './people.ts';

/** Women among respondents whose sex is known. */
export const SEXE_F: RateIndicator = {
	code: 'SEXE_F',
	unit: 'rate',
	denominator: all(ANSWERED, is('sex', 'F', 'M')),
	numerator: is('sex', 'F')
};
