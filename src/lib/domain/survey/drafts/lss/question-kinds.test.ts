import { describe, expect, it } from 'vitest';
import { readLssDraft, toldOf } from '../../../../../../tests/factories/a-draft.ts';
import { anLss, aQuestion, someAnswers, someRows } from '../../../../../../tests/factories/an-lss.ts';
import type { ReadDraft } from '../draft.ts';

const one = (drafted: ReadDraft) => drafted.draft.items[0];
const list = (qid: number, type: string, fields = {}) =>
	anLss({ questions: [aQuestion(qid, type, fields)], answers: someAnswers(qid, ['A1', 'A2']) });

describe('types of LimeSurvey that the engine has', () => {
	it.each(['L', '!'])('%s is one choice, in the order of the file', (type) => {
		const drafted = readLssDraft(list(1, type));
		expect(one(drafted)).toEqual({
			code: 'Q1',
			type: 'single',
			label: { fr: 'Question 1 ?' },
			short: { fr: 'Question 1 ?' },
			star: false,
			optional: false,
			choices: [
				{ code: 'A1', label: { fr: 'Choix A1' } },
				{ code: 'A2', label: { fr: 'Choix A2' } }
			]
		});
		expect(toldOf(drafted)).toEqual([]);
	});

	it.each([
		['Y', { type: 'yes-no' }],
		['G', { type: 'single', choices: [{ code: 'F' }, { code: 'M' }] }],
		[
			'5',
			{ type: 'single', choices: [{ code: '1' }, { code: '2' }, { code: '3' }, { code: '4' }, { code: '5' }] }
		],
		['S', { type: 'text', longest: 255 }],
		['T', { type: 'long-text' }],
		['U', { type: 'long-text' }],
		['X', { type: 'information', optional: false }]
	])('%s', (type, item) => {
		const drafted = readLssDraft(anLss({ questions: [aQuestion(1, type)] }));
		expect(one(drafted)).toMatchObject(item);
		expect(toldOf(drafted)).toEqual([]);
	});

	it('N is a number within its bounds, whole only where it says so', () => {
		const settings = [
			{ qid: '1', attribute: 'min_num_value_n', value: '18' },
			{ qid: '1', attribute: 'max_num_value_n', value: '120' },
			{ qid: '1', attribute: 'num_value_int_only', value: '1' },
			{ qid: '1', attribute: 'suffix', value: 'ans', language: 'fr' }
		];
		const drafted = readLssDraft(anLss({ questions: [aQuestion(1, 'N')], question_attributes: settings }));
		expect(one(drafted)).toMatchObject({
			type: 'number',
			least: 18,
			most: 120,
			whole: true,
			unit: { fr: 'ans' }
		});
		expect(toldOf(drafted)).toEqual([]);
		const open = readLssDraft(anLss({ questions: [aQuestion(1, 'N')] }));
		expect(one(open)).toMatchObject({ least: 0, most: 1_000_000, whole: false, unit: {} });
		expect(toldOf(open).map(({ code }) => code)).toEqual(['draft.todo.unit', 'draft.todo.bounds']);
	});

	it('M is several choices; P loses its comments and says so', () => {
		const ticks = (type: string) =>
			readLssDraft(anLss({ questions: [aQuestion(1, type)], subquestions: someRows(1, ['S1', 'S2']) }));
		expect(one(ticks('M'))).toMatchObject({
			type: 'multiple',
			choices: [
				{ code: 'S1', label: { fr: 'Ligne S1' } },
				{ code: 'S2', label: { fr: 'Ligne S2' } }
			]
		});
		expect(toldOf(ticks('M'))).toEqual([]);
		expect(toldOf(ticks('P'))).toEqual([{ code: 'draft.left.comments', at: 'Q1' }]);
		expect(toldOf(readLssDraft(list(1, 'O')))).toEqual([{ code: 'draft.left.comments', at: 'Q1' }]);
	});

	it('D asks the month only, and says so', () => {
		const drafted = readLssDraft(anLss({ questions: [aQuestion(1, 'D')] }));
		expect(one(drafted)).toMatchObject({ type: 'month' });
		expect(toldOf(drafted)).toEqual([{ code: 'draft.changed.month', at: 'Q1' }]);
	});

	it.each([
		['F', 'single', 2],
		['H', 'single', 2],
		['A', 'single', 5],
		['B', 'single', 10],
		['C', 'single', 3],
		['E', 'single', 3],
		['K', 'number', undefined],
		['Q', 'text', undefined]
	])('%s becomes a question for each row', (type, itemType, choices) => {
		const drafted = readLssDraft(
			anLss({
				questions: [aQuestion(1, type)],
				subquestions: someRows(1, ['R1', 'R2', 'R3']),
				answers: someAnswers(1, ['A1', 'A2'])
			})
		);
		expect(drafted.draft.items.map(({ code }) => code)).toEqual(['Q1R1', 'Q1R2', 'Q1R3']);
		expect(one(drafted)).toMatchObject({
			type: itemType,
			label: { fr: 'Question 1 ? – Ligne R1' },
			short: { fr: 'Ligne R1' }
		});
		expect(drafted.draft.items.map((item) => ('choices' in item ? item.choices.length : undefined))).toEqual([
			choices,
			choices,
			choices
		]);
		expect(toldOf(drafted)).toContainEqual({ code: 'draft.changed.split', at: 'Q1', found: '3' });
	});

	it('1 becomes two questions for each row, each with its own list', () => {
		const drafted = readLssDraft(
			anLss({
				questions: [aQuestion(1, '1')],
				subquestions: someRows(1, ['R']),
				answers: [...someAnswers(1, ['A1', 'A2']), ...someAnswers(1, ['B1', 'B2', 'B3'], { scale_id: '1' })]
			})
		);
		expect(
			drafted.draft.items.map((item) =>
				'choices' in item ? item.choices.map(({ code }) => code).join() : ''
			)
		).toEqual(['A1,A2', 'B1,B2,B3']);
	});

	it('“other” is a choice, then a question in words asked of those who chose it', () => {
		const settings = [{ qid: '1', attribute: 'other_replace_text', value: 'Autre contrat', language: 'fr' }];
		const drafted = readLssDraft(
			anLss({
				questions: [
					aQuestion(1, 'L', { other: 'Y' }),
					aQuestion(2, 'S', { relevance: 'Q1.NAOK == "-oth-"' })
				],
				answers: someAnswers(1, ['A1', 'A2']),
				question_attributes: settings
			})
		);
		const [asked, words, follow] = drafted.draft.items;
		expect(asked).toMatchObject({ choices: [{}, {}, { code: 'OTHER', label: { fr: 'Autre contrat' } }] });
		expect(words).toMatchObject({ code: 'Q1A', type: 'text', when: { question: 'Q1', in: ['OTHER'] } });
		expect(follow?.when).toEqual({ question: 'Q1', in: ['OTHER'] });
		expect(toldOf(drafted)).toEqual([{ code: 'draft.changed.other', at: 'Q1' }]);
	});
});
