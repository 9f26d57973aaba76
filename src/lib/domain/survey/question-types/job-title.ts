import * as v from 'valibot';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';
import {
	CHOSEN_PART,
	parseSuggested,
	suggestedCells,
	suggestedColumns,
	suggestedFields,
	textOfSuggested,
	type SuggestedText
} from './chosen-text.ts';

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('job-title'),
	/** In characters. */
	longest: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(300))
});

export type JobTitleItem = v.InferOutput<typeof schema>;

/**
 * The title of a job, in one's own words. Known titles may be suggested; what is written is what is kept, with the code of a
 * suggestion where one was chosen.
 */
export const jobTitle: QuestionType<JobTitleItem, SuggestedText> = {
	name: 'job-title',
	schema,
	parts: ['', CHOSEN_PART],
	parseAnswer: parseSuggested,
	toFields: suggestedFields,
	describe: (value) => [{ text: textOfSuggested(value) }],
	exportColumns: suggestedColumns,
	exportCells: suggestedCells
};
