import * as v from 'valibot';
import { fail, ok } from '../../shared/result.ts';
import { firstOf } from '../fields.ts';
import { bilingual, itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';
import { readNumber } from '../read-number.ts';

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('number'),
	least: v.number(),
	most: v.number(),
	whole: v.exactOptional(v.boolean(), true),
	/** What is counted: “%”, “mois”. */
	unit: bilingual,
	/** A number to show what is expected. */
	example: v.number()
});

export type NumberItem = v.InferOutput<typeof schema>;

/** A number with its unit. */
export const number: QuestionType<NumberItem, number> = {
	name: 'number',
	schema,
	parts: [''],

	parseAnswer(fields, { code, least, most, whole, unit, example }) {
		const written = firstOf(fields).trim();
		if (written === '') return fail({ code: 'answer.write-number', at: code, params: { example } });
		const value = readNumber(withoutUnit(written, [unit.fr, unit.en]));
		if (value === undefined || (whole && !Number.isInteger(value)))
			return fail({ code: 'answer.not-a-number', at: code, params: { example } });
		if (value < least || value > most)
			return fail({ code: 'answer.out-of-range', at: code, params: { least, most } });
		return ok(value);
	},

	toFields: (value) => ({ '': [String(value).replace('.', ',')] }),
	describe: (value, { unit }) => [{ key: 'answering.number', params: { value, unit: { name: unit } } }],
	exportColumns: ({ code }) => [code],
	exportCells: (value) => [value]
};

function withoutUnit(written: string, units: readonly string[]): string {
	const unit = units.find((one) => written.endsWith(one)) ?? '';
	return written.slice(0, written.length - unit.length);
}
