import * as v from 'valibot';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';
import { parseLine } from './written-line.ts';

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('employer'),
	/** In characters. */
	longest: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(300))
});

export type EmployerItem = v.InferOutput<typeof schema>;

/** The name of an employer, in one’s own words. Known kinds may be suggested; what is written is what is kept. */
export const employer: QuestionType<EmployerItem, string> = {
	name: 'employer',
	schema,
	parts: [''],
	parseAnswer: parseLine,
	toFields: (value) => ({ '': [value] }),
	describe: (value) => [{ text: value }],
	exportColumns: ({ code }) => [code],
	exportCells: (value) => [value]
};
