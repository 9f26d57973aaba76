import { describe, expect, it } from 'vitest';
import { DECLINED_PART, fieldName } from '#lib/domain/survey/fields.ts';
import { parseSubmission, readQuestion } from '#lib/domain/survey/parse-submission.ts';
import { typeOf } from '#lib/domain/survey/question-types/index.ts';
import { theQuestionnaire } from '../factories/a-questionnaire.ts';

/** Every text of a value, however deep. */
function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('bad input of every field', () => {
	const questionnaire = theQuestionnaire('every-type');
	/** Controls but the line break, marks of direction, spaces of no width, halves of characters. */
	const INVISIBLE = /[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u;
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
				if (sent.ok) expect(textsIn(sent.value).join(' ')).not.toMatch(INVISIBLE);
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
