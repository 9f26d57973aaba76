import * as v from 'valibot';
import { fail, ok } from '../../shared/result.ts';
import { choices, itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';

const schema = v.strictObject({ ...itemEntries, type: v.literal('multiple'), choices });

export type MultipleItem = v.InferOutput<typeof schema>;

/** One choice or more, kept in the order in which they are offered. */
export const multiple: QuestionType<MultipleItem, readonly string[]> = {
	name: 'multiple',
	schema,
	parts: [''],
	codes: { several: true, all: (item) => item.choices.map(({ code }) => code), of: (value) => value },

	parseAnswer(fields, item) {
		const given = fields[''] ?? [];
		const offered = item.choices.map(({ code }) => code);
		if (given.some((code) => !offered.includes(code)))
			return fail({ code: 'answer.not-offered', at: item.code });
		const chosen = offered.filter((code) => given.includes(code));
		return chosen.length > 0 ? ok(chosen) : fail({ code: 'answer.choose-some', at: item.code });
	},

	toFields: (value) => ({ '': value }),
	describe: (value, item) =>
		item.choices.filter(({ code }) => value.includes(code)).map(({ label }) => ({ name: label })),
	exportColumns: ({ code }) => [code],
	exportCells: (value) => [value.join(' ')]
};
