import type { Check } from '../check.ts';
import { eachAward } from '../look.ts';

/** Nobody has obtained anything tomorrow. */
export const datesPast: Check = {
	severity: 'warning',
	open: eachAward('awardedOn', ({ value, today }) =>
		String(value) <= today ? null : { code: 'import.check-date-future' }
	)
};
