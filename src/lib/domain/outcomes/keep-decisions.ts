import type { ReportedAnswers } from './from-answers.ts';
import type { Outcome } from './outcome.ts';

/** What a person decided about an outcome, and on which job. */
export type Decided = Pick<
	Outcome,
	'activity' | 'correctedActivity' | 'target' | 'jobFamily' | 'structure' | 'jobTitle'
> & {
	readonly employer: string;
};

/**
 * Keeps what a person decided, as long as it is about the same job: an answer to another question must not undo
 * it, a new job title must.
 */
export function keepDecisions(reported: ReportedAnswers, earlier: Decided | undefined): ReportedAnswers {
	if (!earlier || earlier.activity !== reported.activity) return reported;
	const corrected = { ...reported, correctedActivity: earlier.correctedActivity };
	if (earlier.jobTitle !== reported.jobTitle || earlier.employer !== reported.employer) return corrected;
	const { target, jobFamily, structure } = earlier;
	return { ...corrected, target, jobFamily, structure };
}
