import * as v from 'valibot';
import { fail, ok } from '../../shared/result.ts';
import { fieldName, firstOf } from '../fields.ts';
import { bilingual, choices, itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';

const row = v.strictObject({
	code: v.pipe(v.string(), v.regex(/^[A-Z0-9][A-Z0-9_]{0,39}$/)),
	label: bilingual
});

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('matrix'),
	/** What is judged, a line each. */
	rows: v.pipe(v.array(row), v.minLength(1), v.maxLength(12), v.readonly()),
	/** The same answers for every line. */
	choices
});

export type MatrixItem = v.InferOutput<typeof schema>;

/** Code of a line → code of its choice. */
export type MatrixValue = { readonly [row: string]: string };

/** Several lines with the same choices; each line has its own name, so it is read aloud as a question. */
export const matrix: QuestionType<MatrixItem, MatrixValue> = {
	name: 'matrix',
	schema,
	parts: [],
	partsOf: ({ rows }) => rows.map(({ code }) => code),

	parseAnswer(fields, { code: question, rows, choices }) {
		const value: Record<string, string> = {};
		const problems = rows.flatMap(({ code: line }) => {
			const given = firstOf(fields, line);
			const known = choices.some(({ code }) => code === given);
			if (known) value[line] = given;
			const code = given === '' ? 'answer.choose-line' : 'answer.not-offered';
			return known ? [] : [{ code, at: fieldName(question, line) }];
		});
		const [first, ...others] = problems;
		return first ? fail(first, ...others) : ok(value);
	},

	toFields: (value) => Object.fromEntries(Object.entries(value).map(([line, code]) => [line, [code]])),
	describe: (value, { rows, choices }) =>
		rows.flatMap(({ code: line, label }) => {
			const chosen = choices.find(({ code }) => code === value[line]);
			if (!chosen) return [];
			return [
				{
					key: 'answering.matrix.line',
					params: { line: { name: label }, answer: { name: chosen.label } }
				}
			];
		}),
	exportColumns: ({ code, rows }) => rows.map((line) => `${code}_${line.code}`),
	exportCells: (value, { rows }) => rows.map(({ code }) => value[code] ?? null)
};
