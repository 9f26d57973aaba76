import * as v from 'valibot';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';
import { parseLine } from './written-line.ts';

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('job-title'),
	/** In characters. */
	longest: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(300))
});

export type JobTitleItem = v.InferOutput<typeof schema>;

/** The title of a job, in one's own words. Known titles may be suggested; what is written is what is kept. */
export const jobTitle: QuestionType<JobTitleItem, string> = {
	name: 'job-title',
	schema,
	parts: [''],
	parseAnswer: parseLine,
	toFields: (value) => ({ '': [value] }),
	describe: (value) => [{ text: value }],
	exportColumns: ({ code }) => [code],
	exportCells: (value) => [value]
};
