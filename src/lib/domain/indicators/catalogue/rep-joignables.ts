import { all, is, not } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { ELIGIBLE, USABLE } from '../people.ts';

/** Response rate of the people whose address works: the second line of I1, never shown alone. */
export const REP_JOIGNABLES: RateIndicator = {
	code: 'REP_JOIGNABLES',
	unit: 'rate',
	denominator: all(ELIGIBLE, not(is('collection', 'bounced'))),
	numerator: USABLE,
	ofFrame: true
};
