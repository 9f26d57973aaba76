import { describe, expect, it } from 'vitest';
import { aDocument, anItem, aQuestionnaire } from '../../../../tests/factories/a-questionnaire.ts';
import { checkQuestionnaire } from './check-questionnaire.ts';
import { parseQuestionnaire } from './questionnaire.ts';

const on = (question: string, ...codes: readonly string[]) => ({ when: { question, in: codes } });

describe('a questionnaire that must not be published', () => {
	it.each([
		['a condition on a later question', 'condition-later', [anItem('A', on('B', 'A')), anItem('B')]],
		['a condition on itself', 'condition-later', [anItem('A', on('A', 'A'))]],
		['a condition on no question', 'condition-unknown', [anItem('A'), anItem('B', on('X', 'A'))]],
		['a condition on a choice that is not there', 'condition-code', [anItem('A'), anItem('B', on('A', 'Z'))]],
		['a condition on a label', 'condition-code', [anItem('A'), anItem('B', on('A', 'A ?'))]],
		[
			'a condition on a refusal that cannot be',
			'condition-code',
			[anItem('A'), anItem('B', on('A', 'refused'))]
		],
		[
			'a condition on free text',
			'condition-no-codes',
			[anItem('A', { type: 'text', longest: 9 }), anItem('B', on('A', 'x'))]
		],
		[
			'a faulty part deep in a condition',
			'condition-unknown',
			[
				anItem('A'),
				anItem('B', {
					when: { all: [{ question: 'A', in: ['A'] }, { not: { any: [{ question: 'X', in: ['A'] }] } }] }
				})
			]
		],
		['the same code twice', 'code-twice', [anItem('A'), anItem('A')]],
		['the same choice twice', 'choice-twice', [anItem('A', { choices: ['A', 'A'] })]],
		['a part of the outcome that there is not', 'feed-unknown', [anItem('A', { feeds: 'happiness' })]],
		['a name of every object', 'feed-unknown', [anItem('A', { feeds: 'constructor' })]],
		['a type that cannot feed it', 'feed-type', [anItem('A', { feeds: 'pay' })]],
		[
			'a choice that means nothing there',
			'feed-code',
			[anItem('A', { feeds: 'activity', choices: ['EMP', 'XXX'] })]
		],
		[
			'two questions for one part',
			'feed-twice',
			[
				anItem('A', { feeds: 'activity', choices: ['EMP', 'REC'] }),
				anItem('B', { feeds: 'activity', choices: ['EMP', 'REC'] })
			]
		],
		[
			'a hole that nothing fills',
			'placeholder',
			[anItem('A', { label: { fr: 'Au {date} ?', en: 'On {ref}?' } })]
		]
	])('%s', (_, code, items) => {
		expect(checkQuestionnaire(aQuestionnaire(...items)).map((problem) => problem.code)).toContain(
			`questionnaire.${code}`
		);
	});

	it('says where, and what was found', () => {
		const questionnaire = aQuestionnaire(anItem('A'), anItem('B', on('A', 'A', 'Z')));
		expect(checkQuestionnaire(questionnaire)).toEqual([
			{ code: 'questionnaire.condition-code', at: 'B', found: 'Z', params: { question: 'A' } }
		]);
	});
});

it('finds nothing in a sound one', () => {
	const questionnaire = aQuestionnaire(
		anItem('A', { optional: true, feeds: 'activity', choices: ['EMP', 'REC'] }),
		anItem('B', {
			when: { not: { question: 'A', in: ['EMP', 'refused'] } },
			hint: { fr: 'Au {ref}', en: '{ref}' }
		})
	);
	expect(checkQuestionnaire(questionnaire)).toEqual([]);
});

describe('a document that is none', () => {
	it.each([
		['another format', { ...aDocument(anItem('A')), format: 2 }, 'format'],
		['a text in one language', aDocument({ ...anItem('A'), label: { fr: 'A ?' } }), 'items.0.label.en'],
		['an empty text', aDocument({ ...anItem('A'), short: { fr: '', en: 'A' } }), 'items.0.short.fr'],
		['an unknown type', aDocument({ ...anItem('A'), type: 'slider' }), 'items.0.type'],
		['the name of every object as type', aDocument({ ...anItem('A'), type: 'toString' }), 'items.0.type'],
		['a setting of another type', aDocument({ ...anItem('A'), longest: 3 }), 'items.0.longest'],
		['a code in small letters', aDocument(anItem('a')), 'items.0.code'],
		['one choice only', aDocument(anItem('A', { choices: ['A'] })), 'items.0.choices'],
		['no question', aDocument(), 'items'],
		['nothing', undefined, 'questionnaire']
	])('%s', (_, document, at) => {
		const parsed = parseQuestionnaire(document);
		expect(parsed.ok ? [] : parsed.problems).toContainEqual(
			expect.objectContaining({ code: 'questionnaire.shape', at })
		);
	});
});
