import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { USABLE } from '../people.ts';

/** Already in work when the training began: needed to read the insertion of adults. */
export const DEJA: RateIndicator = {
	code: 'DEJA',
	unit: 'rate',
	denominator: all(USABLE, is('entrySituation', 'SAL', 'IND', 'DE', 'ALT', 'ETU', 'INA')),
	numerator: is('entrySituation', 'SAL', 'IND', 'ALT')
};
