import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED } from '../people.ts';

/** The graduate's own opinion on the link between job and award; no synonym of the target job. */
export const ADEQ: RateIndicator = {
	code: 'ADEQ',
	unit: 'rate',
	denominator: all(EMPLOYED, is('titleLink', '1', '2', '3', '4')),
	numerator: is('titleLink', '1', '2')
};
