import { quoteFound } from '../../../shared/problem.ts';
import { sourceParts, valueColumns } from '../../bind-field.ts';
import type { Check } from '../check.ts';

/** A promotion before this year, or of a year that has not begun, is most likely another number. */
const FIRST_YEAR = 1970;

export const cohortPlausible: Check = {
	severity: 'warning',
	open: ({ mapping: { cohort, award }, today }) => {
		const source = cohort ?? award?.awardedOn;
		const last = Number(today.slice(0, 4));
		const column = source === undefined ? undefined : valueColumns(sourceParts(source))[0];
		return {
			draft: ({ row, year }, tell) => {
				if (year >= FIRST_YEAR && year <= last) return;
				tell({
					code: 'import.check-cohort-odd',
					row,
					...(column === undefined ? {} : { column }),
					found: quoteFound(String(year)),
					params: { first: FIRST_YEAR, last }
				});
			}
		};
	}
};
