import { all, is } from '../condition.ts';
import type { PayIndicator } from '../indicator.ts';
import { COUNTED_EMPLOYED } from '../people.ts';

/** Gross yearly pay of full-time jobs that are counted, I10; of what was given or converted, bonus as stated. */
export const SAL_BRUT_TP: PayIndicator = {
	code: 'SAL_BRUT_TP',
	unit: 'pay',
	measure: 'gross-year',
	among: all(COUNTED_EMPLOYED, is('workingTime', 'full'))
};
