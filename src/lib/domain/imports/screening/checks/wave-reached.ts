import { isMissing } from '../../../outcomes/missing.ts';
import type { Check } from '../check.ts';
import { eachWave } from '../look.ts';

const MONTHS = 12;

/** An answer 24 months after an award of last year cannot have been given yet. */
export const waveReached: Check = {
	severity: 'warning',
	open: eachWave('activity', ({ value, wave, draft, today }) => {
		if (isMissing(String(value))) return null;
		// Without a date, the promotion may have begun the year before.
		const { awardedOn } = draft.award;
		const from = typeof awardedOn === 'string' ? monthOf(awardedOn) : (draft.year - 1) * MONTHS;
		return from + wave.months <= monthOf(today)
			? null
			: { code: 'import.check-wave-not-reached', params: { months: wave.months } };
	})
};

/** Months since year 0. */
function monthOf(date: string): number {
	return Number(date.slice(0, 4)) * MONTHS + Number(date.slice(5, 7)) - 1;
}
