import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { conditionSchema } from '#lib/domain/survey/condition.ts';
import { bilingual, choice } from '#lib/domain/survey/item.ts';
import { documentEntries } from '#lib/domain/survey/questionnaire.ts';
import { QUESTION_TYPES } from '#lib/domain/survey/question-types/index.ts';

/**
 * The JSON Schema of a questionnaire document, as it is published in `docs/survey/questionnaire.schema.json`.
 *
 * It says what a document may look like; whether it makes sense (conditions, pages, feeds) is for
 * `checkQuestionnaire` to say.
 */
export function describeDocument(): Readonly<Record<string, unknown>> {
	const itemSchemas = Object.values(QUESTION_TYPES).map(({ schema }) => schema as v.GenericSchema);
	const document = v.strictObject({
		...documentEntries,
		items: v.pipe(v.array(v.union(itemSchemas)), v.minLength(1), v.maxLength(200))
	});
	const schema = toJsonSchema(document, {
		// What a document is written as, before defaults are filled in and texts are trimmed.
		typeMode: 'input',
		errorMode: 'ignore',
		definitions: { condition: conditionSchema, choice, text: bilingual }
	});
	return { title: 'Devenir questionnaire', ...schema };
}
