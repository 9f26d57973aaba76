import { all, is } from '../condition.ts';
import type { PayIndicator } from '../indicator.ts';
import { ANSWERED } from './people.ts';

/** Net monthly pay as the file gives it, of every respondent who gave one. */
export const SAL_NET: PayIndicator = { code: 'SAL_NET', unit: 'pay', measure: 'net', among: ANSWERED };

/** The same, of those who work full time. */
export const OVE_SAL_NET_TP: PayIndicator = {
	code: 'SAL_NET_TP',
	unit: 'pay',
	measure: 'net',
	among: all(ANSWERED, is('workingTime', 'full'))
};
