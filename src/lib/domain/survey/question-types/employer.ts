import * as v from 'valibot';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';
import { LONGEST_SUGGESTED, SUGGESTED, type SuggestedText } from './chosen-text.ts';

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('employer'),
	longest: LONGEST_SUGGESTED
});

export type EmployerItem = v.InferOutput<typeof schema>;

/**
 * The name of an employer, in one’s own words. Known kinds may be suggested; what is written is what is kept, with
 * the code of a suggestion where one was chosen.
 */
export const employer: QuestionType<EmployerItem, SuggestedText> = {
	name: 'employer',
	schema,
	...SUGGESTED
};
