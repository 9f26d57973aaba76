import { describe, expect, it } from 'vitest';
import { afterEdits, aDraft, someFields } from '../../../../../tests/factories/a-draft.ts';
import { anItem, theStandardQuestionnaire } from '../../../../../tests/factories/a-questionnaire.ts';
import type { QuestionnaireDraft } from '../drafts/draft.ts';
import { QUESTION_TYPES, type QuestionTypeName } from '../question-types/index.ts';
import { editDraft, type DraftEdit } from './edit-draft.ts';
import { draftOf, emptyDraft } from './start-draft.ts';

const codes = ({ items }: QuestionnaireDraft) => items.map(({ code }) => code).join(' ');
const pages = ({ pages: all = [] }: QuestionnaireDraft) => all.map(({ items }) => items.join('+')).join(' ');
const step = (kind: 'up' | 'down' | 'remove' | 'page-join' | 'page-split', code: string): DraftEdit => ({
	kind,
	code
});
const four = aDraft(anItem('A'), anItem('B'), anItem('C'), anItem('D'));
const withPage = afterEdits(four, step('page-join', 'C'));

describe('the order of questions', () => {
	it.each([
		['up', [step('up', 'B')], 'B A C D', ''],
		['down', [step('down', 'A')], 'B A C D', ''],
		['up from the first place', [step('up', 'A')], 'A B C D', ''],
		['down from the last place', [step('down', 'D')], 'A B C D', '']
	])('goes %s', (_, edits, order, shared) => {
		expect([codes(afterEdits(four, ...edits)), pages(afterEdits(four, ...edits))]).toEqual([order, shared]);
	});

	it.each([
		['past a page as a whole', [step('down', 'A')], 'B C A D', 'B+C'],
		['past it from below', [step('up', 'D')], 'A D B C', 'B+C'],
		['within its page', [step('up', 'C')], 'A C B D', 'C+B'],
		['out of its page', [step('up', 'B')], 'B A C D', ''],
		['onto a page of three', [step('page-join', 'D')], 'A B C D', 'B+C+D'],
		['apart again', [step('page-split', 'C')], 'A B C D', ''],
		['from the middle of three', [step('page-join', 'D'), step('page-split', 'C')], 'A B C D', 'C+D'],
		['away', [step('page-join', 'D'), step('remove', 'C')], 'A B D', 'B+D']
	])('with a page of two, goes %s', (_, edits, order, shared) => {
		expect([codes(afterEdits(withPage, ...edits)), pages(afterEdits(withPage, ...edits))]).toEqual([
			order,
			shared
		]);
	});

	it('keeps a page to three questions', () => {
		const full = afterEdits(withPage, step('page-join', 'D'));
		expect(editDraft(full, step('page-join', 'B'))).toMatchObject({
			problems: [{ code: 'editor.page-full', found: 'B' }]
		});
	});
});

describe('the minimum set', () => {
	const standard = draftOf(theStandardQuestionnaire(), { code: 'standard.CASP.6', version: 1 });
	const rule = { question: 'C1', in: ['EMP'] };

	it.each<DraftEdit>([
		step('remove', 'C1'),
		step('up', 'C1'),
		step('down', 'D13'),
		step('page-split', 'D8'),
		step('page-join', 'D5'),
		{ kind: 'write', code: 'C1', read: someFields({ 'label-fr': 'Autre' }), step: undefined },
		{ kind: 'rule-add', code: 'D5', rule },
		{ kind: 'rule-remove', code: 'D5', index: 0 },
		{ kind: 'rule-join', code: 'D5', join: 'any' },
		{ kind: 'page-title', code: 'D8', read: someFields({ 'page-fr': 'x', 'page-en': 'x' }) }
	])('is locked: $kind $code', (edit) => {
		expect(editDraft(standard, edit)).toMatchObject({ problems: [{ code: 'editor.locked' }] });
	});

	it('lets the institution’s own questions move around it', () => {
		const edited = afterEdits(
			standard,
			{ kind: 'add', type: 'yes-no', code: '', after: 'C1' },
			step('up', 'L1')
		);
		expect(codes(edited)).toMatch(/^B2 L1 C1 D1/);
		expect(edited.items.filter(({ star }) => star)).toEqual(standard.items.filter(({ star }) => star));
	});
});

describe('a new question', () => {
	it.each(Object.keys(QUESTION_TYPES) as QuestionTypeName[])(
		'of type %s is at its place, unwritten',
		(type) => {
			const draft = afterEdits(withPage, { kind: 'add', type, code: '', after: 'B' });
			expect(codes(draft)).toBe('A B C L1 D');
			expect(draft.items[3]).toMatchObject({ type, label: {}, star: false });
		}
	);

	it.each([
		['a code that is taken', 'a', 'editor.code-taken'],
		['no code', '1x', 'editor.question-code'],
		['a name of JavaScript', '__proto__', 'editor.question-code']
	])('is refused with %s', (_, code, problem) => {
		expect(editDraft(four, { kind: 'add', type: 'text', code, after: '' })).toMatchObject({
			problems: [{ code: problem, at: 'code' }]
		});
	});

	it('gets the first free code, and comes last without a place', () => {
		const add = { kind: 'add', type: 'text', code: '', after: 'nowhere' } as const;
		expect(codes(afterEdits(four, add, add, step('remove', 'L1'), add))).toBe('A B C D L2 L1');
	});
});

describe('what a question says', () => {
	const write = (fields: Record<string, string | readonly string[]>, code = 'A'): DraftEdit => ({
		kind: 'write',
		code,
		read: someFields(fields),
		step: undefined
	});

	it('is read from its form, cleaned, and its codes stay', () => {
		const draft = afterEdits(
			four,
			write({
				'label-fr': '  Êtes-vous\u200B  content ? ',
				'label-en': 'Are you happy?',
				'short-fr': 'Content',
				'choice-A-fr': 'Oui',
				'choice-A-help-fr': 'Plutôt oui',
				optional: 'on'
			})
		);
		expect(draft.items[0]).toMatchObject({
			code: 'A',
			label: { fr: 'Êtes-vous content ?', en: 'Are you happy?' },
			short: { fr: 'Content' },
			optional: true,
			choices: [
				{ code: 'A', label: { fr: 'Oui' }, help: { fr: 'Plutôt oui' } },
				{ code: 'B', label: {} }
			]
		});
	});

	it('is refused where a text is too long, at its field, with both numbers', () => {
		expect(editDraft(four, write({ 'label-en': 'x'.repeat(301) }))).toMatchObject({
			problems: [{ code: 'editor.text-long', at: 'label-en', params: { count: 301, most: 300 } }]
		});
	});

	it.each([
		[{ least: 'beaucoup', most: '10', example: '5' }, 'least', 'beaucoup'],
		[{ least: '5', most: '4', example: '5' }, 'most', '4'],
		[{ least: '0', most: '1e9', example: '0' }, 'most', '1e9'],
		[{ least: '', most: '10', example: '5' }, 'least', '']
	])('is refused where a number is none: %j', (fields, at, found) => {
		const draft = afterEdits(four, { kind: 'add', type: 'number', code: 'N', after: '' });
		const edited = editDraft(draft, write(fields, 'N'));
		expect(edited.ok ? [] : edited.problems).toContainEqual(
			expect.objectContaining({ code: 'editor.number', at, found })
		);
	});

	it('takes numbers as French people write them', () => {
		const draft = afterEdits(
			four,
			{ kind: 'add', type: 'number', code: 'N', after: '' },
			write({ least: '-2,5', most: '1 500', example: '10' }, 'N')
		);
		expect(draft.items.at(-1)).toMatchObject({ least: -2.5, most: 1500, example: 10, whole: false });
	});

	it.each([
		['adds', { list: 'choice', step: 'add', code: 'cdi' } as const, 'A B CDI'],
		['adds a number', { list: 'choice', step: 'add', code: '' } as const, 'A B 1'],
		['takes away', { list: 'choice', step: 'remove', code: 'A' } as const, 'B'],
		['moves', { list: 'choice', step: 'down', code: 'A' } as const, 'B A'],
		['leaves the first where it is', { list: 'choice', step: 'up', code: 'A' } as const, 'A B']
	])('a button %s a choice, and keeps the texts', (_, change, expected) => {
		const read = someFields({ 'choice-B-fr': 'Bé' });
		const [item] = afterEdits(four, { kind: 'write', code: 'A', read, step: change }).items;
		const choices = item && 'choices' in item ? item.choices : [];
		expect(choices.map(({ code }) => code).join(' ')).toBe(expected);
		expect(choices.find(({ code }) => code === 'B')?.label).toEqual({ fr: 'Bé' });
	});

	it.each([
		['é', 'editor.choice-code'],
		['a', 'editor.code-taken']
	])('a choice called %s is refused', (code, problem) => {
		const change = { list: 'choice', step: 'add', code } as const;
		expect(editDraft(four, { kind: 'write', code: 'A', read: someFields({}), step: change })).toMatchObject({
			problems: [{ code: problem, at: 'choice-new' }]
		});
	});
});

describe('rules', () => {
	const add = (question: string): DraftEdit => ({
		kind: 'rule-add',
		code: 'D',
		rule: { question, in: ['A'] }
	});
	const when = (...edits: readonly DraftEdit[]) => afterEdits(four, ...edits).items[3]?.when;

	it('are one condition, then all of them, then one of them', () => {
		const [a, b] = [
			{ question: 'A', in: ['A'] },
			{ question: 'B', in: ['A'] }
		];
		expect(when(add('A'))).toEqual(a);
		expect(when(add('A'), add('B'))).toEqual({ all: [a, b] });
		expect(when(add('A'), add('B'), { kind: 'rule-join', code: 'D', join: 'any' })).toEqual({ any: [a, b] });
		expect(when(add('A'), add('B'), { kind: 'rule-remove', code: 'D', index: 0 })).toEqual(b);
		expect(when(add('A'), { kind: 'rule-remove', code: 'D', index: 0 })).toBeUndefined();
	});
});

describe('title and waves', () => {
	const settings = (waves: string) =>
		editDraft(emptyDraft('x', {}), {
			kind: 'settings',
			read: someFields({ 'title-fr': 'Titre', waves })
		});

	it.each([
		['24, 6', [6, 24]],
		['6;6 12', [6, 12]],
		['', []]
	])('%j is the waves %j', (text, waves) => {
		expect(settings(text)).toMatchObject({ value: { title: { fr: 'Titre' }, waves } });
	});

	it.each(['six', '6, 121', '-6', '1.5'])('%j is refused', (text) => {
		expect(settings(text)).toMatchObject({ problems: [{ code: 'editor.waves', at: 'waves' }] });
	});
});

it('a question that is gone is told', () => {
	expect(editDraft(four, step('up', 'Z'))).toMatchObject({
		problems: [{ code: 'editor.question-gone', found: 'Z' }]
	});
});
