import { isMissing } from '../../../outcomes/missing.ts';
import type { Check } from '../check.ts';
import { activityOf, eachWave, tellsActivity } from '../look.ts';

const look = eachWave('jobTitle', ({ value, wave }) => {
	const activity = activityOf(wave);
	if (value === '' || (activity !== null && !isMissing(String(activity)))) return null;
	return { code: 'import.check-title-without-activity' };
});

/** Somebody whose job is written, and whose activity is not, is counted as not answering. */
export const titleWithActivity: Check = {
	severity: 'warning',
	open: (setting) => (tellsActivity(setting) ? look(setting) : null)
};
