import type { RateIndicator } from '../indicator.ts';
import { COUNTED, COUNTED_EMPLOYED } from '../people.ts';

/** Overall insertion, I2: E of R - N. Job-seekers and people not looking for a job stay in the denominator. */
export const INS_GLOB: RateIndicator = {
	code: 'INS_GLOB',
	unit: 'rate',
	openShare: true,
	denominator: COUNTED,
	numerator: COUNTED_EMPLOYED,
	neutralises: true
};
