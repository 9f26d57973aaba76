import * as v from 'valibot';
import { fail, ok } from '../../shared/result.ts';
import { firstOf } from '../fields.ts';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';

export const YES_NO = ['YES', 'NO'] as const;

const schema = v.strictObject({ ...itemEntries, type: v.literal('yes-no') });

export type YesNoItem = v.InferOutput<typeof schema>;

/** Yes or no: `YES`, `NO` for conditions, true or false where it is kept. */
export const yesNo: QuestionType<YesNoItem, boolean> = {
	name: 'yes-no',
	schema,
	parts: [''],
	codes: { all: () => YES_NO, of: (value) => [value ? 'YES' : 'NO'] },

	parseAnswer(fields, item) {
		const given = firstOf(fields);
		if (given === '') return fail({ code: 'answer.choose', at: item.code });
		if (given !== 'YES' && given !== 'NO') return fail({ code: 'answer.not-offered', at: item.code });
		return ok(given === 'YES');
	},

	toFields: (value) => ({ '': [value ? 'YES' : 'NO'] }),
	describe: (value) => [{ key: value ? 'answering.yes' : 'answering.no' }],
	exportColumns: ({ code }) => [code],
	exportCells: (value) => [value ? 'YES' : 'NO']
};
