import * as v from 'valibot';
import { fail, ok } from '../../shared/result.ts';
import { firstOf } from '../fields.ts';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('unchanged'),
	/** Questions whose earlier answers are shown, and copied when nothing has changed. */
	copies: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(60), v.readonly())
});

export type UnchangedItem = v.InferOutput<typeof schema>;

/** “Rien n’a changé depuis…”: the answers of an earlier wave, shown, and taken again in one tap. */
export const unchanged: QuestionType<UnchangedItem, boolean> = {
	name: 'unchanged',
	schema,
	parts: [''],
	codes: { all: () => ['YES', 'NO'], of: (value) => [value ? 'YES' : 'NO'] },

	parseAnswer(fields, { code }) {
		const given = firstOf(fields);
		if (given === '') return fail({ code: 'answer.choose', at: code });
		if (given !== 'YES' && given !== 'NO') return fail({ code: 'answer.not-offered', at: code });
		return ok(given === 'YES');
	},

	toFields: (value) => ({ '': [value ? 'YES' : 'NO'] }),
	describe: (value) => [{ key: value ? 'answering.unchanged.yes' : 'answering.unchanged.no' }],
	exportColumns: ({ code }) => [code],
	exportCells: (value) => [value ? 'YES' : 'NO']
};
