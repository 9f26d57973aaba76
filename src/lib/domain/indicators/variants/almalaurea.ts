import { all, any } from '../condition.ts';
import type { RateIndicator } from '../indicator.ts';
import { EMPLOYED, UNEMPLOYED, USABLE, WORK_STUDY } from '../people.ts';

const WORKING = any(EMPLOYED, all(USABLE, WORK_STUDY));

/** AlmaLaurea: in work, paid training included, among people interviewed. */
export const V_ALMALAUREA_EMP: RateIndicator = {
	code: 'V_ALMALAUREA_EMP',
	unit: 'rate',
	openShare: true,
	denominator: USABLE,
	numerator: WORKING
};

/** AlmaLaurea: job-seekers in the labour market. */
export const V_ALMALAUREA_UNEMP: RateIndicator = {
	code: 'V_ALMALAUREA_UNEMP',
	unit: 'rate',
	denominator: any(WORKING, UNEMPLOYED),
	numerator: UNEMPLOYED
};
