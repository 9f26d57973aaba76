import type { Check } from '../check.ts';
import { eachAward } from '../look.ts';

/** A promotion is a period of a year or more: its awards are of its year, or of the one before or after. */
export const awardWithinCohort: Check = {
	severity: 'warning',
	open: eachAward('awardedOn', ({ value, draft }) => {
		const apart = Math.abs(Number(String(value).slice(0, 4)) - draft.year);
		return apart <= 1 ? null : { code: 'import.check-award-outside', params: { year: draft.year } };
	})
};
