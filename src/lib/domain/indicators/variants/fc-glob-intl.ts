import { all, is } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, USABLE } from '../people.ts';

/** INS_GLOB as it would be if the award were international: jobs abroad are not set aside. */
export const V_FC_GLOB_INTL: RateIndicator = {
	code: 'V_FC_GLOB_INTL',
	unit: 'rate',
	openShare: true,
	denominator: all(USABLE, is('neutralised', 'none', 'abroad')),
	numerator: EMPLOYED,
	neutralises: true
};
