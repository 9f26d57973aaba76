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
		[
			'a condition that no answer can meet',
			'condition-never',
			[
				anItem('A'),
				anItem('B', {
					when: {
						all: [
							{ question: 'A', in: ['A'] },
							{ question: 'A', in: ['B'] }
						]
					}
				})
			]
		],
		[
			'a condition that contradicts itself',
			'condition-never',
			[
				anItem('A'),
				anItem('B', {
					when: { not: { any: [{ fact: 'wave', in: ['6'] }, { not: { fact: 'wave', in: ['6'] } }] } }
				})
			]
		],
		['a wave that is no number', 'condition-code', [anItem('A', { when: { fact: 'wave', in: ['six'] } })]],
		[
			'a situation at entry that there is not',
			'condition-code',
			[anItem('A', { when: { fact: 'entrySituation', in: ['CDI'] } })]
		],
		['an answer that stops and is not offered', 'condition-code', [anItem('A', { stops: ['Z'] })]],
		['an extra before the end', 'extra-early', [anItem('A', { extra: true }), anItem('B')]],
		['an extra of the minimum set', 'extra-star', [anItem('A', { extra: true, star: true })]],
		[
			'a copy of what was asked before',
			'copy-unknown',
			[anItem('A'), anItem('B', { type: 'unchanged', copies: ['A'] })]
		],
		['the same line twice', 'choice-twice', [anItem('A', { type: 'matrix', rows: ['R', 'R'] })]],
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

describe('a page that must not be published', () => {
	const page = (...items: readonly string[]) => ({ title: { fr: 'Page', en: 'Page' }, items });
	const check = (pages: readonly unknown[], ...items: readonly Record<string, unknown>[]) => {
		const parsed = parseQuestionnaire({ ...aDocument(...items), pages });
		return parsed.ok ? checkQuestionnaire(parsed.value).map(({ code }) => code) : ['shape'];
	};

	it.each([
		['names no question', [page('A', 'X')], [], ['questionnaire.page-unknown']],
		['holds a question twice', [page('A', 'B'), page('B', 'C')], [], ['questionnaire.page-twice']],
		['skips a question', [page('A', 'C')], [], ['questionnaire.page-apart']],
		['turns questions round', [page('B', 'A')], [], ['questionnaire.page-apart']],
		['depends on itself', [page('A', 'B')], [on('A', 'A')], ['questionnaire.page-condition']],
		['mixes the two parts', [page('B', 'C')], [{}, { extra: true }], ['questionnaire.extra-early']],
		['is too long', [page('A', 'B', 'C', 'D')], [], ['shape']],
		['is fine', [page('A', 'B', 'C')], [], []]
	] as const)('%s', (_, pages, [b = {}, c = {}], expected) => {
		expect(check(pages, anItem('A'), anItem('B', b), anItem('C', c))).toEqual(expected);
	});
});
