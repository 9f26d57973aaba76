import * as v from 'valibot';
import { fail, ok } from '../../shared/result.ts';
import { firstOf } from '../fields.ts';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('month'),
	/** First and last year that can be meant. */
	firstYear: v.pipe(v.number(), v.integer(), v.minValue(1900)),
	lastYear: v.pipe(v.number(), v.integer(), v.maxValue(2200))
});

export type MonthItem = v.InferOutput<typeof schema>;

/** A month of a year, kept as `2024-06`. */
export const month: QuestionType<MonthItem, string> = {
	name: 'month',
	schema,
	parts: ['', 'year'],

	parseAnswer(fields, { code, firstYear, lastYear }) {
		const given = Number(firstOf(fields) || NaN);
		const year = Number(firstOf(fields, 'year').trim() || NaN);
		const wrongMonth = !Number.isInteger(given) || given < 1 || given > 12;
		const wrongYear = !Number.isInteger(year) || year < firstYear || year > lastYear;
		const params = { first: firstYear, last: lastYear };
		const noYear = { code: 'answer.year', at: `${code}-year`, params } as const;
		if (wrongMonth) {
			const noMonth = { code: 'answer.month', at: code } as const;
			return wrongYear ? fail(noMonth, noYear) : fail(noMonth);
		}
		return wrongYear ? fail(noYear) : ok(`${year}-${String(given).padStart(2, '0')}`);
	},

	toFields(value) {
		const [year = '', of = ''] = value.split('-');
		return { '': [String(Number(of))], year: [year] };
	},
	describe: (value) => [
		{ key: 'answering.month', params: { month: { key: monthKey(value) }, year: value.slice(0, 4) } }
	],
	exportColumns: ({ code }) => [code],
	exportCells: (value) => [value]
};

/** Key of the name of the month of `2024-06`. */
function monthKey(value: string): string {
	return `answering.month.${Number(value.slice(5))}`;
}
