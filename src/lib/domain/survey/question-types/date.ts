import * as v from 'valibot';
import type { Problem } from '../../shared/problem.ts';
import { fail, ok } from '../../shared/result.ts';
import { fieldName, firstOf, type FieldValues } from '../fields.ts';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('date'),
	/** First and last year that can be meant. */
	firstYear: v.pipe(v.number(), v.integer(), v.minValue(1900)),
	lastYear: v.pipe(v.number(), v.integer(), v.maxValue(2200))
});

export type DateItem = v.InferOutput<typeof schema>;

/** A day, kept as `2024-06-01`. Three fields, so that nothing depends on how a browser writes dates. */
export const date: QuestionType<DateItem, string> = {
	name: 'date',
	schema,
	parts: ['', 'month', 'year'],

	parseAnswer(fields, { code, firstYear, lastYear }) {
		const [day, month, year] = [numberIn(fields, ''), numberIn(fields, 'month'), numberIn(fields, 'year')];
		const problems: Problem[] = [];
		if (!isBetween(day, 1, 31)) problems.push({ code: 'answer.day', at: code });
		if (!isBetween(month, 1, 12)) problems.push({ code: 'answer.month', at: fieldName(code, 'month') });
		if (!isBetween(year, firstYear, lastYear)) {
			const params = { first: firstYear, last: lastYear };
			problems.push({ code: 'answer.year', at: fieldName(code, 'year'), params });
		}
		const [first, ...others] = problems;
		if (first) return fail(first, ...others);
		if (day > daysIn(year, month)) return fail({ code: 'answer.no-such-day', at: code });
		return ok(`${year}-${twoFigures(month)}-${twoFigures(day)}`);
	},

	toFields(value) {
		const [year = '', month = '', day = ''] = value.split('-');
		return { '': [String(Number(day))], month: [String(Number(month))], year: [year] };
	},
	describe: (value) => [{ key: 'answering.date', params: { date: { date: value } } }],
	exportColumns: ({ code }) => [code],
	exportCells: (value) => [value]
};

function numberIn(fields: FieldValues, part: string): number {
	const written = firstOf(fields, part).trim();
	return /^\d{1,4}$/.test(written) ? Number(written) : NaN;
}

function isBetween(value: number, least: number, most: number): boolean {
	return value >= least && value <= most;
}

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const twoFigures = (value: number) => String(value).padStart(2, '0');
