import * as v from 'valibot';
import { fail, ok } from '../../shared/result.ts';
import { firstOf } from '../fields.ts';
import { choices, itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('single'),
	choices,
	/** Shown as a list to open, for many short choices that people know the name of. */
	list: v.exactOptional(v.boolean(), false)
});

export type SingleItem = v.InferOutput<typeof schema>;

/** One choice among a few. */
export const single: QuestionType<SingleItem, string> = {
	name: 'single',
	schema,
	parts: [''],
	codes: { all: (item) => item.choices.map(({ code }) => code), of: (value) => [value] },

	parseAnswer(fields, item) {
		const given = firstOf(fields);
		if (given === '') return fail({ code: 'answer.choose', at: item.code });
		const known = item.choices.some(({ code }) => code === given);
		return known ? ok(given) : fail({ code: 'answer.not-offered', at: item.code });
	},

	toFields: (value) => ({ '': [value] }),
	describe: (value, item) =>
		item.choices.filter(({ code }) => code === value).map(({ label }) => ({ name: label })),
	exportColumns: ({ code }) => [code],
	exportCells: (value) => [value]
};
