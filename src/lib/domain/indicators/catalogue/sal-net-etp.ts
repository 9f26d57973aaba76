import type { PayIndicator } from '../indicator.ts';
import { EMPLOYED } from '../people.ts';

/** Net monthly pay brought to a full time, of jobs of a half time or more, bonus included. */
export const SAL_NET_ETP: PayIndicator = {
	code: 'SAL_NET_ETP',
	unit: 'pay',
	measure: 'net-full-time-equivalent',
	among: EMPLOYED
};
