import * as v from 'valibot';
import { fail, ok } from '../../shared/result.ts';
import { fieldName, firstOf } from '../fields.ts';
import { choices, itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';

const schema = v.pipe(
	v.strictObject({
		...itemEntries,
		type: v.literal('ranking'),
		choices,
		/** How many places there are: “les trois premiers”. */
		places: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))
	}),
	v.check(({ places, choices }) => places <= choices.length)
);

export type RankingItem = v.InferOutput<typeof schema>;

/**
 * The choices that matter most, first one first. A list to open for each place: nothing is dragged, so it works
 * by keyboard, by voice and without a script. The first place is needed, the others may stay empty at the end.
 */
export const ranking: QuestionType<RankingItem, readonly string[]> = {
	name: 'ranking',
	schema,
	parts: [''],
	partsOf: ({ places }) => placesOf(places),
	codes: { several: true, all: (item) => item.choices.map(({ code }) => code), of: (value) => value },

	parseAnswer(fields, { code: question, choices, places }) {
		const given = placesOf(places).map((part) => ({ part, code: firstOf(fields, part) }));
		const last = given.findLastIndex(({ code }) => code !== '');
		const ranked = given.slice(0, Math.max(last, 0) + 1);
		const problems = ranked.flatMap(({ part, code }, index) => {
			const at = fieldName(question, part);
			if (code === '') return [{ code: 'answer.rank', at, params: { place: index + 1 } }];
			if (!choices.some((choice) => choice.code === code)) return [{ code: 'answer.not-offered', at }];
			const twice = ranked.slice(0, index).some((earlier) => earlier.code === code);
			return twice ? [{ code: 'answer.ranked-twice', at }] : [];
		});
		const [first, ...others] = problems;
		return first ? fail(first, ...others) : ok(ranked.map(({ code }) => code));
	},

	toFields: (value) =>
		Object.fromEntries(value.map((code, index) => [placesOf(value.length)[index] ?? '', [code]])),
	describe: (value, { choices }) =>
		value.flatMap((code, index) => {
			const choice = choices.find((one) => one.code === code);
			if (!choice) return [];
			return [{ key: 'answering.rank', params: { place: index + 1, choice: { name: choice.label } } }];
		}),
	exportColumns: ({ code, places }) => placesOf(places).map((_, index) => `${code}_${index + 1}`),
	exportCells: (value, { places }) => placesOf(places).map((_, index) => value[index] ?? null)
};

/** Names of the fields of the places: `''` for the first, then `2`, `3`… */
export function placesOf(places: number): readonly string[] {
	return Array.from({ length: places }, (_, index) => (index === 0 ? '' : String(index + 1)));
}
