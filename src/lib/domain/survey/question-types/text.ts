import * as v from 'valibot';
import { fail, type Result } from '../../shared/result.ts';
import type { FieldValues } from '../fields.ts';
import { itemEntries } from '../item.ts';
import type { QuestionType } from '../question-type.ts';
import { parseLine } from './written-line.ts';

const schema = v.strictObject({
	...itemEntries,
	type: v.literal('text'),
	/** In characters. */
	longest: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(300)),
	/** What the browser may fill in: a value of the HTML attribute. */
	autocomplete: v.exactOptional(v.picklist(['organization', 'organization-title', 'email', 'tel'])),
	/** What must be written: an address, or a telephone number. */
	format: v.exactOptional(v.picklist(['email', 'phone']))
});

export type TextItem = v.InferOutput<typeof schema>;

/** One line of text. */
export const text: QuestionType<TextItem, string> = {
	name: 'text',
	schema,
	parts: [''],

	parseAnswer: parseText,
	toFields: (value) => ({ '': [value] }),
	describe: (value) => [{ text: value }],
	exportColumns: ({ code }) => [code],
	exportCells: (value) => [value]
};

/** As `domain/imports` reads addresses: something, @, something with a point. */
const FORMATS = {
	email: { shape: /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u, problem: 'answer.email' },
	phone: { shape: /^\+?[\d\s.()-]{6,24}$/u, problem: 'answer.phone' }
} as const;

function parseText(fields: FieldValues, item: TextItem): Result<string> {
	const line = parseLine(fields, item);
	if (!line.ok || item.format === undefined) return line;
	const { shape, problem: code } = FORMATS[item.format];
	return shape.test(line.value) ? line : fail({ code, at: item.code });
}
