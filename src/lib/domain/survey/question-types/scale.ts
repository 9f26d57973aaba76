import * as v from 'valibot';
import { fail, ok } from '../../shared/result.ts';
import { firstOf } from '../fields.ts';
import { bilingual, itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';

const end = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));

const schema = v.pipe(
	v.strictObject({
		...itemEntries,
		type: v.literal('scale'),
		least: end,
		most: end,
		/** What the two ends mean. */
		ends: v.strictObject({ least: bilingual, most: bilingual })
	}),
	v.check(({ least, most }) => least < most)
);

export type ScaleItem = v.InferOutput<typeof schema>;

/** A whole number between two ends that have a meaning: 0 “Pas du tout” to 10 “Tout à fait”. */
export const scale: QuestionType<ScaleItem, number> = {
	name: 'scale',
	schema,
	parts: [''],
	codes: { all: (item) => pointsOf(item).map(String), of: (value) => [String(value)] },

	parseAnswer(fields, item) {
		const given = firstOf(fields);
		if (given === '') return fail({ code: 'answer.choose', at: item.code });
		const point = pointsOf(item).find((one) => String(one) === given);
		return point === undefined ? fail({ code: 'answer.not-offered', at: item.code }) : ok(point);
	},

	toFields: (value) => ({ '': [String(value)] }),
	describe: (value, { most }) => [{ key: 'answering.scale', params: { value, most } }],
	exportColumns: ({ code }) => [code],
	exportCells: (value) => [value]
};

/** Every point of a scale, in order. */
export function pointsOf({ least, most }: Pick<ScaleItem, 'least' | 'most'>): readonly number[] {
	return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}
