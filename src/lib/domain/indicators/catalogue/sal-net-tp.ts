import { all, is } from '../condition.ts';
import type { PayIndicator } from '../indicator.ts';
import { EMPLOYED } from '../people.ts';

/** Net monthly pay of full-time jobs, with a twelfth of the bonus of the year. */
export const SAL_NET_TP: PayIndicator = {
	code: 'SAL_NET_TP',
	unit: 'pay',
	measure: 'net-with-bonus',
	among: all(EMPLOYED, is('workingTime', 'full'))
};
