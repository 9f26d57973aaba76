import * as v from 'valibot';
import { fail, ok, type Result } from '../../shared/result.ts';
import { findDepartment } from '../../territories/departments.ts';
import { cleanLine } from '../clean-text.ts';
import { fieldName, firstOf } from '../fields.ts';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';

const schema = v.strictObject({ ...itemEntries, type: v.literal('place-of-work') });

export type PlaceItem = v.InferOutput<typeof schema>;

/** Where somebody works: a département of France, or a country in their own words. */
export type PlaceOfWork =
	| { readonly country: 'FRANCE'; readonly department: string }
	| { readonly country: 'ABROAD'; readonly name: string };

const LONGEST_NAME = 60;

/** France and the département, or another country. */
export const placeOfWork: QuestionType<PlaceItem, PlaceOfWork> = {
	name: 'place-of-work',
	schema,
	parts: ['', 'department', 'name'],
	codes: { all: () => ['FRANCE', 'ABROAD'], of: ({ country }) => [country] },

	parseAnswer(fields, { code }) {
		const country = firstOf(fields);
		if (country === '') return fail({ code: 'answer.choose', at: code });
		if (country === 'FRANCE') return parseDepartment(firstOf(fields, 'department'), code);
		if (country === 'ABROAD') return parseCountry(firstOf(fields, 'name'), code);
		return fail({ code: 'answer.not-offered', at: code });
	},

	toFields: (value) =>
		value.country === 'FRANCE'
			? { '': ['FRANCE'], department: [value.department] }
			: { '': ['ABROAD'], name: [value.name] },
	describe: (value) => [
		value.country === 'FRANCE' ? describeDepartment(value.department) : { text: value.name }
	],
	exportColumns: ({ code }) => [code, `${code}_DEPARTMENT`, `${code}_COUNTRY_NAME`],
	exportCells: (value) =>
		value.country === 'FRANCE' ? ['FRANCE', value.department, null] : ['ABROAD', null, value.name]
};

function parseDepartment(given: string, question: string): Result<PlaceOfWork> {
	const department = findDepartment(given);
	if (department) return ok({ country: 'FRANCE', department: department.code });
	return fail({ code: 'answer.department', at: fieldName(question, 'department') });
}

function parseCountry(given: string, question: string): Result<PlaceOfWork> {
	const at = fieldName(question, 'name');
	const name = cleanLine(given);
	if (name === '') return fail({ code: 'answer.country', at });
	if (name.length > LONGEST_NAME)
		return fail({ code: 'answer.too-long', at, params: { longest: LONGEST_NAME, count: name.length } });
	return ok({ country: 'ABROAD', name });
}

function describeDepartment(code: string): { readonly text: string } {
	return { text: `${findDepartment(code)?.name ?? ''} (${code})` };
}
