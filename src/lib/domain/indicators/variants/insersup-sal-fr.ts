import { all, is, not } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, USABLE } from '../people.ts';

/** InserSup: salaried in France, among those who left education. */
export const V_INSERSUP_SAL_FR: RateIndicator = {
	code: 'V_INSERSUP_SAL_FR',
	unit: 'rate',
	openShare: true,
	denominator: all(USABLE, not(is('situation', 'study'))),
	numerator: all(EMPLOYED, is('country', 'france'), not(is('contract', 'IND', 'VOLI')))
};
