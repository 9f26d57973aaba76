import type { Check } from '../check.ts';
import { eachWave } from '../look.ts';

/** What somebody does before the award is no outcome of it. */
export const waveAfterAward: Check = {
	severity: 'warning',
	open: eachWave('referenceDate', ({ value, draft, today }) => {
		const { awardedOn } = draft.award;
		if (typeof awardedOn === 'string' && String(value) < awardedOn)
			return { code: 'import.check-wave-early', params: { award: awardedOn } };
		return String(value) <= today ? null : { code: 'import.check-wave-future' };
	})
};
