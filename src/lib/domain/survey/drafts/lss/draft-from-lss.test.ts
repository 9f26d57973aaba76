import { describe, expect, it } from 'vitest';
import { readLssDraft, toldOf } from '../../../../../../tests/factories/a-draft.ts';
import { anLss, aQuestion, someAnswers } from '../../../../../../tests/factories/an-lss.ts';
import { checkQuestionnaire } from '../../check-questionnaire.ts';
import { DOCUMENT_FORMAT, parseQuestionnaire } from '../../questionnaire.ts';
import type { ReadDraft } from '../draft.ts';

const one = (drafted: ReadDraft) => drafted.draft.items[0];
const codesOf = ({ notes }: ReadDraft) => notes.map(({ code }) => code);

describe('conditions', () => {
	const asked = (relevance: string, more: Partial<Parameters<typeof anLss>[0]> = {}) =>
		readLssDraft(
			anLss({
				questions: [aQuestion(1, 'L'), aQuestion(2, 'S', { relevance }), aQuestion(3, 'Y')],
				answers: someAnswers(1, ['A1', 'A2']),
				...more
			})
		);

	it('compare codes of the draft, by code or by number', () => {
		expect(asked('Q1.NAOK == "A1"').draft.items[1]?.when).toEqual({ question: 'Q1', in: ['A1'] });
		expect(asked('((7X1X1.NAOK == "A1"))').draft.items[1]?.when).toEqual({ question: 'Q1', in: ['A1'] });
	});

	it('of a group hold for each of its questions', () => {
		const groups = [
			{ gid: '1', group_order: '0', grelevance: '1' },
			{ gid: '2', group_order: '1', grelevance: 'Q1.NAOK == "A2"' }
		];
		const questions = [aQuestion(1, 'L'), aQuestion(2, 'S', { gid: '2', relevance: 'Q1.NAOK != "A1"' })];
		expect(asked('', { groups, questions }).draft.items[1]?.when).toEqual({
			all: [{ question: 'Q1', in: ['A2'] }, { not: { question: 'Q1', in: ['A1'] } }]
		});
	});

	it('of the older table are read where there is no equation', () => {
		const row = { qid: '2', cqid: '1', cfieldname: '7X1X1', method: '==', scenario: '1' };
		const conditions = [
			{ ...row, value: 'A1' },
			{ ...row, value: 'A2' }
		];
		expect(asked('1', { conditions }).draft.items[1]?.when).toEqual({ question: 'Q1', in: ['A1', 'A2'] });
		expect(asked('Q1.NAOK == "A2"', { conditions }).draft.items[1]?.when).toEqual({
			question: 'Q1',
			in: ['A2']
		});
	});

	it.each([
		['Q1.NAOK > 3', { code: 'draft.left.condition', at: 'Q2', found: 'Q1.NAOK > 3' }],
		[
			'Q3.NAOK == "Y"',
			{ code: 'draft.left.condition-question', at: 'Q2', found: 'Q3.NAOK == "Y"', params: { question: 'Q3' } }
		],
		['0', { code: 'draft.left.never-asked', at: 'Q2', found: '0' }]
	])('that cannot be said are told: %s', (relevance, note) => {
		const drafted = asked(relevance);
		expect(toldOf(drafted)).toEqual([note]);
		expect(drafted.draft.items.find(({ code }) => code === 'Q2')?.when).toBeUndefined();
		expect(drafted.draft.items).toHaveLength(relevance === '0' ? 2 : 3);
	});
});

describe('languages', () => {
	const bilingual = (type: string, qid: number, fr: string, en: string) => [
		aQuestion(qid, type, { question: fr }),
		aQuestion(qid, type, { question: en, language: 'en' })
	];

	it('both make a questionnaire that could be published', () => {
		const drafted = readLssDraft(
			anLss(
				{
					questions: [
						...bilingual('L', 1, 'Votre contrat ?', 'Your contract?'),
						...bilingual('Y', 2, 'Cadre ?', 'Executive?')
					],
					answers: ['fr', 'en'].flatMap((language) => someAnswers(1, ['CDI', 'CDD'], { language })),
					surveys_languagesettings: [
						{ surveyls_language: 'fr', surveyls_title: 'Emploi' },
						{ surveyls_language: 'en', surveyls_title: 'Work' }
					]
				},
				{ languages: ['fr', 'en'] }
			)
		);
		const { code, title, items } = drafted.draft;
		const published = parseQuestionnaire({ format: DOCUMENT_FORMAT, code, title, waves: [6], items });
		expect(published.ok && checkQuestionnaire(published.value)).toEqual([]);
		expect(codesOf(drafted)).toEqual(['draft.left.group', 'draft.todo.waves']);
	});

	it('keeps a language of the file only where there is neither, and tells the others', () => {
		const questions = ['es-CL', 'de'].map((language) => aQuestion(1, 'Y', { language, question: language }));
		const drafted = readLssDraft(anLss({ questions }, { languages: ['es-CL', 'de'] }));
		expect(drafted.draft.otherLanguage).toBe('es-CL');
		expect(one(drafted)?.label).toEqual({ other: 'es-CL' });
		expect(drafted.notes).toContainEqual({ code: 'draft.left.language', found: 'de' });
		expect(codesOf(drafted)).toEqual(
			expect.arrayContaining(['draft.todo.no-french', 'draft.todo.no-english'])
		);
	});

	it('reads the texts of version 4 and later from their own tables', () => {
		const drafted = readLssDraft(
			anLss(
				{
					groups: [{ gid: '1', group_order: '0' }],
					group_l10ns: [{ gid: '1', group_name: 'Emploi', language: 'fr' }],
					questions: [
						{
							qid: '1',
							sid: '7',
							gid: '1',
							type: 'L',
							title: 'Q1',
							parent_qid: '0',
							question_order: '1',
							mandatory: 'N'
						}
					],
					question_l10ns: [
						{ qid: '1', question: 'Contrat ?', help: 'Le principal', language: 'fr' },
						{ qid: '1', question: 'Contract?', help: '', language: 'en' }
					],
					answers: [
						{ aid: '9', qid: '1', code: 'A1', sortorder: '1', scale_id: '0' },
						{ aid: '8', qid: '1', code: 'A2', sortorder: '0', scale_id: '0' }
					],
					answer_l10ns: [
						{ aid: '9', answer: 'CDI', language: 'fr' },
						{ aid: '9', answer: 'Permanent', language: 'en' },
						{ aid: '8', answer: 'CDD', language: 'fr' }
					]
				},
				{ languages: ['fr', 'en'] }
			)
		);
		expect(one(drafted)).toMatchObject({
			label: { fr: 'Contrat ?', en: 'Contract?' },
			hint: { fr: 'Le principal' },
			optional: true,
			choices: [
				{ code: 'A2', label: { fr: 'CDD' } },
				{ code: 'A1', label: { fr: 'CDI', en: 'Permanent' } }
			]
		});
		expect(drafted.notes).toContainEqual({ code: 'draft.left.group', at: 'Emploi' });
		expect(drafted.notes).toContainEqual({ code: 'draft.todo.no-english', params: { count: 1 } });
	});
});

describe('what a draft needs before it is published', () => {
	it('is told: too many choices, no choice, long texts, missing texts', () => {
		const codes = Array.from({ length: 61 }, (_, at) => `A${at}`);
		const drafted = readLssDraft(
			anLss({
				questions: [aQuestion(1, 'L'), aQuestion(2, 'L', { question: 'x'.repeat(301) }), aQuestion(3, 'L')],
				answers: [...someAnswers(1, codes), ...someAnswers(3, ['A1', 'A2'], { answer: '' })]
			})
		);
		expect(one(drafted)).toMatchObject({ choices: { length: 61 } });
		expect(toldOf(drafted)).toEqual([
			{ code: 'draft.todo.many-choices', at: 'Q1', found: '61', params: { most: 60 } },
			{ code: 'draft.todo.long-text', at: 'Q2', found: `${'x'.repeat(79)}…`, params: { most: 300 } },
			{ code: 'draft.todo.few-choices', at: 'Q2' },
			{ code: 'draft.todo.unnamed-choices', at: 'Q3', found: '2' },
			{ code: 'draft.todo.in-french', at: 'Q3' }
		]);
	});

	it('renames codes that the engine cannot have, conditions and all', () => {
		const drafted = readLssDraft(
			anLss({
				questions: [
					aQuestion(1, 'L', { title: 'currentEmp1' }),
					aQuestion(2, 'Y', { title: 'currentemp1', relevance: 'currentEmp1.NAOK == "uni"' })
				],
				answers: someAnswers(1, ['uni', 'other'])
			})
		);
		expect(drafted.draft.items.map(({ code }) => code)).toEqual(['CURRENTEMP1', 'CURRENTEMP12']);
		expect(drafted.draft.items[1]?.when).toEqual({ question: 'CURRENTEMP1', in: ['UNI'] });
		expect(drafted.draft.sourceCodes).toEqual({ CURRENTEMP1: 'currentEmp1', CURRENTEMP12: 'currentemp1' });
		expect(toldOf(drafted)).toEqual([
			{ code: 'draft.changed.choice-codes', at: 'currentEmp1', found: 'uni → UNI' },
			{ code: 'draft.changed.codes', found: 'currentEmp1 → CURRENTEMP1', params: { count: 2 } }
		]);
	});
});
