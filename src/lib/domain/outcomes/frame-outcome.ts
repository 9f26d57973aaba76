import { NOT_ASKED_FACTS, withoutJobFacts } from './answered-facts.ts';
import { pickAwardFacts, type AwardFacts } from './award-facts.ts';
import type { ReportedAnswers } from './from-answers.ts';

/** A wave, as every graduate of a cohort is asked for it. */
export interface AskedWave {
	readonly waveMonths: number;
	/** ISO day; null when it is not known for this award. */
	readonly referenceDate: string | null;
}

/**
 * Somebody who is asked and has not answered: in the denominator of the response rate from the first day.
 *
 * @param collection `not-yet`, or `refused` for a person who wants no contact
 */
export function reportSilence(
	award: AwardFacts,
	{ waveMonths, referenceDate }: AskedWave,
	collection: 'not-yet' | 'refused'
): ReportedAnswers {
	return {
		...pickAwardFacts(award),
		...withoutJobFacts('not-asked'),
		...NOT_ASKED_FACTS,
		wave: String(waveMonths),
		waveMonths,
		referenceDate,
		collection,
		mode: 'not-asked',
		activity: 'not-asked',
		late: 'no',
		target: 'not-applicable',
		jobFamily: '',
		structure: ''
	};
}
