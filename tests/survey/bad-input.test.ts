import { describe, expect, it } from 'vitest';
import { DECLINED_PART, fieldName } from '#lib/domain/survey/fields.ts';
import { parseSubmission, readQuestion } from '#lib/domain/survey/parse-submission.ts';
import { typeOf } from '#lib/domain/survey/question-types/index.ts';
import { theQuestionnaire } from '../factories/a-questionnaire.ts';

describe('bad input of every field', () => {
	const questionnaire = theQuestionnaire('every-type');
	const INVISIBLE =
		/[\u0000-\u0009\u000B-\u001F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Surrogate}/u;
	const NASTY = {
		'too long': ['x'.repeat(25_000)],
		'an unknown code': ['Z'],
		'a name of every object': ['__proto__'],
		'another one': ['constructor'],
		'twice the same key': ['A', 'B'],
		'right to left': ['\u202Emot\u202C'],
		'zero width': ['m\u200Bot\uFEFF'],
		'half a character, and none': ['\uD800\u0000'],
		'a number of another kind': ['1e400'],
		'not a text that means something': ['[object Object]'],
		markup: ['<script>alert(1)</script>'],
		nothing: ['']
	} as const;

	describe.each(questionnaire.items)('$code', (item) => {
		const type = typeOf(item);
		const parts = type.partsOf?.(item) ?? type.parts;

		it.each(Object.entries(NASTY))(
			'%s: a message at the field, or an answer without anything unseen',
			(_, values) => {
				const known = [...parts, DECLINED_PART].map((part) => fieldName(item.code, part));
				const sent = parseSubmission(
					readQuestion((name) => (name.endsWith(DECLINED_PART) ? [] : values), item),
					item
				);
				if (sent.ok) expect(JSON.stringify(sent.value)).not.toMatch(INVISIBLE);
				else
					for (const { code, at } of sent.problems) {
						expect(code).toMatch(/^answer\./);
						expect(known).toContain(at);
					}
			}
		);

		it('asks a form for its own fields, and for no other of a hundred thousand', () => {
			const asked: string[] = [];
			readQuestion((name) => {
				asked.push(name);
				return Array.from({ length: 100_000 }, () => 'x');
			}, item);
			expect(asked.length).toBe(parts.length + 1);
		});
	});
});
