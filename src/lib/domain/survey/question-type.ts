import type * as v from 'valibot';
import type { Result } from '../shared/result.ts';
import type { Label } from '../shared/wording.ts';
import type { FieldValues } from './fields.ts';
import type { ItemBase } from './item.ts';
import type { AnswerValue } from './stored-answer.ts';

/** A cell of an export: text, a number, or nothing. */
export type Cell = string | number | null;

/**
 * A kind of question: how it is written in a questionnaire, read from a form, compared, shown and exported.
 *
 * A new one is a file here, a line in `index.ts`, and a component in `ui/survey`.
 */
export interface QuestionType<Item extends ItemBase, Value extends AnswerValue> {
	readonly name: Item['type'];
	/** Shape of an item of this type in a questionnaire document. */
	readonly schema: v.GenericSchema<unknown, Item>;
	/** Fields of the form, beside the one named after the question. */
	readonly parts: readonly string[];
	/** The same, where they depend on the question: the lines of a matrix. */
	partsOf?(item: Item): readonly string[];
	/** What conditions may compare; undefined for a type that has no codes. */
	readonly codes?: {
		/** An answer may hold several of them. */
		readonly several?: true;
		all(item: Item): readonly string[];
		of(value: Value, item: Item): readonly string[];
	};
	/** Reads what was written in the form, or says what is wrong and in which field. */
	parseAnswer(fields: FieldValues, item: Item): Result<Value>;
	/** What to write in the form for a value. */
	toFields(value: Value): FieldValues;
	/** The answer as it is read again before sending. */
	describe(value: Value, item: Item): readonly Label[];
	/** Columns of an export; the first one also holds the reason when there is no value. */
	exportColumns(item: Item): readonly string[];
	exportCells(value: Value, item: Item): readonly Cell[];
}
