import * as v from 'valibot';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';
import { LONGEST_SUGGESTED, SUGGESTED, type SuggestedText } from './chosen-text.ts';

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('job-title'),
	longest: LONGEST_SUGGESTED
});

export type JobTitleItem = v.InferOutput<typeof schema>;

/**
 * The title of a job, in one's own words. Known titles may be suggested; what is written is what is kept, with
 * the code of a suggestion where one was chosen.
 */
export const jobTitle: QuestionType<JobTitleItem, SuggestedText> = {
	name: 'job-title',
	schema,
	...SUGGESTED
};
