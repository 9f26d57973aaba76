import type { Missing } from './missing.ts';
import type { OutcomeCodes, OutcomeLabels, OutcomeNumbers } from './outcome.ts';

type AnsweredCode =
	| 'activity'
	| 'study'
	| 'available'
	| 'seeking'
	| 'status'
	| 'contract'
	| 'workingTime'
	| 'jobLevel'
	| 'country'
	| 'mobility'
	| 'titleLink'
	| 'payBasis';

/** The part of an outcome that a graduate's answers make. */
export type AnsweredFacts = Pick<OutcomeCodes, AnsweredCode> &
	Pick<OutcomeLabels, 'jobTitle' | 'department' | 'region'> &
	OutcomeNumbers & { readonly employer: string };

/** Everything about a job that is absent for one reason: there is no job, or it was not asked about. */
export function withoutJobFacts(reason: Missing) {
	return {
		status: reason,
		contract: reason,
		workingTime: reason,
		jobLevel: reason,
		country: reason,
		mobility: reason,
		titleLink: reason,
		payBasis: reason,
		jobTitle: '',
		employer: '',
		department: '',
		region: '',
		netMonthlyEuros: null,
		bonusYearEuros: null,
		grossYearEuros: null,
		ftePercent: null,
		monthsToFirstJob: null
	} as const;
}

/** What surrounds the main situation, where nothing was asked about it. */
export const NOT_ASKED_FACTS = { study: 'not-asked', available: 'not-asked', seeking: 'not-asked' } as const;
