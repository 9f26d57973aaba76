import * as v from 'valibot';
import type { QuestionType } from '../question-type.ts';
import type { AnswerValue } from '../stored-answer.ts';
import { date } from './date.ts';
import { employer } from './employer.ts';
import { information } from './information.ts';
import { jobTitle } from './job-title.ts';
import { longText } from './long-text.ts';
import { matrix } from './matrix.ts';
import { month } from './month.ts';
import { multiple } from './multiple.ts';
import { number } from './number.ts';
import { pay } from './pay.ts';
import { placeOfWork } from './place-of-work.ts';
import { ranking } from './ranking.ts';
import { scale } from './scale.ts';
import { single } from './single.ts';
import { text } from './text.ts';
import { unchanged } from './unchanged.ts';
import { yesNo } from './yes-no.ts';

/** Every type of question. */
export const QUESTION_TYPES = {
	single,
	multiple,
	'yes-no': yesNo,
	text,
	'long-text': longText,
	number,
	month,
	date,
	scale,
	matrix,
	ranking,
	pay,
	'place-of-work': placeOfWork,
	'job-title': jobTitle,
	employer,
	unchanged,
	information
} as const;

export type QuestionTypeName = keyof typeof QUESTION_TYPES;

/** An item of a given type. */
export type ItemOf<Name extends QuestionTypeName> = v.InferOutput<(typeof QUESTION_TYPES)[Name]['schema']>;

/** One page of a questionnaire: a question, or something to read. */
export type Item = { [Name in QuestionTypeName]: ItemOf<Name> }[QuestionTypeName];

/** An item of any type, as a questionnaire document writes it: its `type` says which shape it must have. */
export const itemSchema: v.GenericSchema<unknown, Item> = v.lazy((input): v.GenericSchema<unknown, Item> => {
	const name = typeof input === 'object' && input !== null && 'type' in input ? input.type : undefined;
	return isQuestionTypeName(name) ? QUESTION_TYPES[name].schema : UNKNOWN_TYPE;
});

/** Nothing has one of no types: it fails, and names the place. */
const UNKNOWN_TYPE = v.pipe(
	v.object({ type: v.picklist([]) }),
	v.transform(({ type }): never => type)
);

/** Is this the name of a type? For what comes from a form. */
export function isQuestionTypeName(name: unknown): name is QuestionTypeName {
	return typeof name === 'string' && Object.hasOwn(QUESTION_TYPES, name);
}

/** The type of an item. The registry pairs them, which the compiler cannot follow through a variable. */
export function typeOf<Of extends Item>(item: Of): QuestionType<Of, AnswerValue> {
	return QUESTION_TYPES[item.type] as unknown as QuestionType<Of, AnswerValue>;
}
