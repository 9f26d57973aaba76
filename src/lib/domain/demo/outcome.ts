import { withoutJobFacts } from '../outcomes/answered-facts.ts';
import type { Outcome, OutcomeCodes, OutcomeLabels, OutcomeNumbers } from '../outcomes/outcome.ts';

/** An outcome whose `awardId` is the key of the award, with the name of the (invented) employer. */
export type DemoOutcome = Outcome & { readonly employer: string };

type SurveyCode =
	| 'collection'
	| 'mode'
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
	| 'target'
	| 'titleLink'
	| 'payBasis'
	| 'late';

type SurveyLabel = 'jobFamily' | 'jobTitle' | 'structure' | 'department' | 'region';

/** What one wave says of a graduate, besides what is a fact of the award. */
export type WaveFacts = Pick<OutcomeCodes, SurveyCode> &
	Pick<OutcomeLabels, SurveyLabel> &
	OutcomeNumbers & { readonly employer: string };

/** What is asked of people in a job. */
export type JobFacts = Pick<
	WaveFacts,
	| 'status'
	| 'contract'
	| 'workingTime'
	| 'jobLevel'
	| 'country'
	| 'mobility'
	| 'target'
	| 'titleLink'
	| SurveyLabel
	| 'employer'
	| 'ftePercent'
> &
	PayFacts;

export type PayFacts = Pick<WaveFacts, 'payBasis' | 'netMonthlyEuros' | 'bonusYearEuros' | 'grossYearEuros'>;

/** The job questions of somebody who has no job: they do not apply. */
export const NO_JOB: JobFacts = {
	...withoutJobFacts('not-applicable'),
	jobFamily: '',
	structure: '',
	target: 'not-applicable'
};

/** Somebody who did not answer: nothing could be asked. */
export const NOTHING_ASKED: Omit<WaveFacts, 'collection'> = {
	...withoutJobFacts('not-asked'),
	jobFamily: '',
	structure: '',
	target: 'not-applicable',
	mode: 'not-asked',
	activity: 'not-asked',
	study: 'not-asked',
	available: 'not-asked',
	seeking: 'not-asked',
	late: 'no'
};
