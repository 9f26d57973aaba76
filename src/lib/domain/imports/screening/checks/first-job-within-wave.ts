import type { Check } from '../check.ts';
import { eachWave } from '../look.ts';

/** The first job cannot have come after the day it was told. A few months of late answers are left. */
const LATE_MONTHS = 6;

export const firstJobWithinWave: Check = {
	severity: 'warning',
	open: eachWave('monthsToFirstJob', ({ value, wave: { months } }) =>
		Number(value) <= months + LATE_MONTHS ? null : { code: 'import.check-first-job-late', params: { months } }
	)
};
