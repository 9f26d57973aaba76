import { isMissing } from '../../../outcomes/missing.ts';
import type { Check } from '../check.ts';
import { activityOf, eachWave } from '../look.ts';

/** Pay is that of a job. */
export const payWithJob: Check = {
	severity: 'warning',
	open: eachWave('netMonthlyEuros', ({ wave }) => {
		const activity = activityOf(wave);
		if (activity === null || activity === 'employed' || isMissing(String(activity))) return null;
		return { code: 'import.check-pay-without-job' };
	})
};
