import { fail, ok, type Result } from '../shared/result.ts';
import {
	DECLINED,
	DECLINED_PART,
	firstOf,
	readFields,
	type FieldReader,
	type FieldValues
} from './fields.ts';
import { typeOf, type Item } from './question-types/index.ts';
import type { StoredAnswer } from './stored-answer.ts';

/** The fields of a form that belong to one question. */
export function readQuestion(read: FieldReader, item: Item): FieldValues {
	const type = typeOf(item);
	return readFields(read, item.code, type.partsOf?.(item) ?? type.parts);
}

/**
 * What the form of one question says: an answer, that there will be none, or what is wrong with it.
 *
 * Whoever ticks “Je préfère ne pas répondre” means it, whatever is still written in the other fields.
 */
export function parseSubmission(fields: FieldValues, item: Item): Result<StoredAnswer> {
	if (isDeclined(fields)) {
		if (!item.optional) return fail({ code: 'answer.needed', at: item.code });
		return ok({ missing: 'refused' });
	}
	const parsed = typeOf(item).parseAnswer(fields, item);
	return parsed.ok ? ok({ value: parsed.value }) : parsed;
}

/** What to write in the form of a question for an answer that was given before. */
export function fieldsOfAnswer(answer: StoredAnswer | undefined, item: Item): FieldValues {
	if (answer === undefined) return {};
	if ('missing' in answer) return { '': [DECLINED], [DECLINED_PART]: [DECLINED] };
	return typeOf(item).toFields(answer.value);
}

function isDeclined(fields: FieldValues): boolean {
	return firstOf(fields, DECLINED_PART) === DECLINED || firstOf(fields) === DECLINED;
}
