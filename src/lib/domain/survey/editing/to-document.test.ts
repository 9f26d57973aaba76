import { describe, expect, it } from 'vitest';
import { afterEdits, aDraft, someFields } from '../../../../../tests/factories/a-draft.ts';
import {
	anItem,
	aQuestionnaire,
	theStandardQuestionnaire
} from '../../../../../tests/factories/a-questionnaire.ts';
import type { QuestionnaireDraft } from '../drafts/draft.ts';
import { QUESTION_TYPES, type QuestionTypeName } from '../question-types/index.ts';
import { STANDARD_WAVES } from '../standard/master-item.ts';
import { draftOf, emptyDraft } from './start-draft.ts';
import { toDocument, toPreview } from './to-document.ts';

const problems = (draft: QuestionnaireDraft, base = aQuestionnaire(anItem('A'))) => {
	const document = toDocument(draft, base);
	return document.ok
		? []
		: document.problems.map(({ code, at, found }) => [code, at, found].join(' ').trim());
};

describe('a draft becomes a document', () => {
	it.each(STANDARD_WAVES)('the same, where nothing was changed at %i months', (wave) => {
		const standard = theStandardQuestionnaire(wave);
		const document = toDocument(draftOf(standard, { code: standard.code, version: 1 }), standard);
		expect(document).toEqual({ ok: true, value: { ...standard, edited: true } });
	});

	it('and says every text that is missing, with its place', () => {
		const draft = afterEdits(
			aDraft(anItem('A')),
			{ kind: 'add', type: 'single', code: 'L1', after: 'A' },
			{
				kind: 'write',
				code: 'L1',
				read: someFields({ 'label-fr': 'Quoi ?', 'short-fr': 'Q', 'short-en': 'Q', 'choice-1-en': 'One' }),
				step: undefined
			}
		);
		expect(problems(draft)).toEqual([
			'editor.missing.label-en L1',
			'editor.missing.choice-fr L1 1',
			'editor.missing.choice-fr L1 2',
			'editor.missing.choice-en L1 2'
		]);
	});

	it('never without a wave or a question', () => {
		expect(problems(emptyDraft('x', { fr: 'X', en: 'X' }), undefined)).toEqual(
			expect.arrayContaining(['editor.no-waves waves', 'editor.no-questions add'])
		);
	});

	it('never with a condition that is faulty: its place is told, and the question is not skipped', () => {
		const moved = afterEdits(aDraft(anItem('A'), anItem('B', { when: { question: 'A', in: ['A'] } })), {
			kind: 'up',
			code: 'B'
		});
		expect(problems(moved)).toEqual(['questionnaire.condition-later B A']);
		const removed = afterEdits(aDraft(anItem('X'), anItem('B', { when: { question: 'X', in: ['A'] } })), {
			kind: 'remove',
			code: 'X'
		});
		expect(problems(removed)).toEqual(['questionnaire.condition-unknown B X']);
	});

	it('only with the core of its base, word for word and in its order', () => {
		const base = aQuestionnaire(anItem('A', { star: true }), anItem('B', { star: true }));
		const [a, b] = draftOf(base, { code: 'test', version: 1 }).items;
		const draft = draftOf(base, { code: 'test', version: 1 });
		if (!a || !b) throw new Error('no items');
		expect(problems(draft, base)).toEqual([]);
		expect(problems({ ...draft, items: [b] }, base)).toEqual([
			'editor.core-changed A',
			'editor.core-changed B'
		]);
		expect(problems({ ...draft, items: [b, a] }, base)).toHaveLength(2);
		expect(problems({ ...draft, items: [{ ...a, label: { fr: 'x', en: 'x' } }, b] }, base)).toEqual([
			'editor.core-changed A'
		]);
	});

	it('says which choices, lines or copies are lacking', () => {
		const one = (type: QuestionTypeName, fields: object) => ({
			...afterEdits(emptyDraft('x', {}), { kind: 'add', type, code: 'L1', after: '' }),
			...fields
		});
		const bare = one('matrix', {});
		const [item] = bare.items;
		if (item?.type !== 'matrix') throw new Error('no grid');
		expect(problems({ ...bare, items: [{ ...item, rows: [], choices: [] }] })).toEqual(
			expect.arrayContaining(['editor.few-choices L1', 'editor.no-rows L1'])
		);
		expect(problems(one('unchanged', {}))).toContain('editor.no-copies L1');
	});
});

it.each((Object.keys(QUESTION_TYPES) as QuestionTypeName[]).filter((type) => type !== 'unchanged'))(
	'an unwritten question of type %s can be seen before it is finished',
	(type) => {
		const draft = afterEdits(emptyDraft('x', {}), { kind: 'add', type, code: 'L1', after: '' });
		expect(toPreview(draft)).toMatchObject({
			value: { waves: [6], items: [{ code: 'L1', label: { fr: '…', en: '…' } }] }
		});
	}
);

it('a text that is missing in one language is shown in the other', () => {
	const draft = afterEdits(aDraft(anItem('A')), {
		kind: 'write',
		code: 'A',
		read: someFields({ 'label-fr': 'Quoi ?' }),
		step: undefined
	});
	expect(toPreview(draft)).toMatchObject({ value: { items: [{ label: { fr: 'Quoi ?', en: 'Quoi ?' } }] } });
});
