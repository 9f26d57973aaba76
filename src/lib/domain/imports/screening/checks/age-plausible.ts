import type { Check } from '../check.ts';
import { eachPerson } from '../look.ts';

const YOUNGEST = 15;
const OLDEST = 75;

/** Nobody is certified at three years of age. */
export const agePlausible: Check = {
	severity: 'warning',
	open: eachPerson('birthYear', ({ value, draft }) => {
		const age = draft.year - Number(value);
		return age >= YOUNGEST && age <= OLDEST ? null : { code: 'import.check-age-odd', params: { age } };
	})
};
