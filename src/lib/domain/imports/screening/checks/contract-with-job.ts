import { isMissing } from '../../../outcomes/missing.ts';
import type { Check } from '../check.ts';
import { activityOf, eachWave } from '../look.ts';

/** A contract is that of a job. */
export const contractWithJob: Check = {
	severity: 'warning',
	open: eachWave('contract', ({ value, wave }) => {
		const activity = activityOf(wave);
		if (isMissing(String(value)) || activity === null) return null;
		if (activity === 'employed' || isMissing(String(activity))) return null;
		return { code: 'import.check-contract-without-job' };
	})
};
