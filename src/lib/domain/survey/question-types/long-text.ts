import * as v from 'valibot';
import { fail, ok } from '../../shared/result.ts';
import { cleanParagraphs } from '../clean-text.ts';
import { firstOf } from '../fields.ts';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('long-text'),
	/** In characters. */
	longest: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5000))
});

export type LongTextItem = v.InferOutput<typeof schema>;

/** Some lines of free text. Nothing written is an answer too: there was nothing to add. */
export const longText: QuestionType<LongTextItem, string> = {
	name: 'long-text',
	schema,
	parts: [''],

	parseAnswer(fields, { code, longest }) {
		const lines = cleanParagraphs(firstOf(fields));
		if (lines.length > longest)
			return fail({ code: 'answer.too-long', at: code, params: { longest, count: lines.length } });
		return ok(lines);
	},

	toFields: (value) => ({ '': [value] }),
	describe: (value) => (value === '' ? [{ key: 'answering.nothing-added' }] : [{ text: value }]),
	exportColumns: ({ code }) => [code],
	exportCells: (value) => [value]
};
