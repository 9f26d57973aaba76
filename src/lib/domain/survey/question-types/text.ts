import * as v from 'valibot';
import { fail, ok } from '../../shared/result.ts';
import { cleanLine } from '../clean-text.ts';
import { firstOf } from '../fields.ts';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('text'),
	/** In characters. */
	longest: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(300)),
	/** What the browser may fill in: a value of the HTML attribute. */
	autocomplete: v.exactOptional(v.picklist(['organization', 'organization-title']))
});

export type TextItem = v.InferOutput<typeof schema>;

/** One line of text. */
export const text: QuestionType<TextItem, string> = {
	name: 'text',
	schema,
	parts: [''],

	parseAnswer(fields, { code, longest }) {
		const line = cleanLine(firstOf(fields));
		if (line === '') return fail({ code: 'answer.write', at: code });
		if (line.length > longest)
			return fail({ code: 'answer.too-long', at: code, params: { longest, count: line.length } });
		return ok(line);
	},

	toFields: (value) => ({ '': [value] }),
	describe: (value) => [{ text: value }],
	exportColumns: ({ code }) => [code],
	exportCells: (value) => [value]
};
