import { describe, expect, it } from 'vitest';
import { readLssDraft, toldOf } from '../../../../../../tests/factories/a-draft.ts';
import { anLss, aQuestion } from '../../../../../../tests/factories/an-lss.ts';
import type { ReadDraft } from '../draft.ts';
import { draftFromLss } from './draft-from-lss.ts';

const one = (drafted: ReadDraft) => drafted.draft.items[0];

describe('what LimeSurvey has and the engine has not', () => {
	it.each([
		['R', 'draft.left.ranking'],
		[':', 'draft.left.grid'],
		[';', 'draft.left.grid'],
		['|', 'draft.left.upload'],
		['*', 'draft.left.equation'],
		['I', 'draft.left.language-switch'],
		['?', 'draft.left.type']
	])('%s is told with its question', (type, code) => {
		const drafted = readLssDraft(anLss({ questions: [aQuestion(1, type), aQuestion(2, 'Y')] }));
		expect(drafted.draft.items.map((item) => item.code)).toEqual(['Q2']);
		expect(toldOf(drafted)).toMatchObject([{ code, at: 'Q1', found: 'Question 1 ?' }]);
	});

	it('a hidden question is left, and told', () => {
		const hidden = [{ qid: '1', attribute: 'hidden', value: '1' }];
		const drafted = readLssDraft(
			anLss({ questions: [aQuestion(1, 'S'), aQuestion(2, 'Y')], question_attributes: hidden })
		);
		expect(drafted.draft.items).toHaveLength(1);
		expect(toldOf(drafted)).toMatchObject([{ code: 'draft.left.hidden', at: 'Q1' }]);
	});

	it.each([
		['min_answers', '2', 'min_answers = 2'],
		['exclude_all_others', 'S1', 'exclude_all_others = S1'],
		['array_filter', 'Q1', 'array_filter = Q1'],
		['random_order', '1', 'random_order = 1'],
		['em_validation_q', 'this > 3', 'em_validation_q = this > 3'],
		['max_num_value_n', '{Q1}', 'max_num_value_n = {Q1}'],
		['a_setting_of_tomorrow', 'x', 'a_setting_of_tomorrow = x']
	])('the setting %s is told', (attribute, value, found) => {
		const question_attributes = [{ qid: '1', attribute, value }];
		const drafted = readLssDraft(anLss({ questions: [aQuestion(1, 'Y')], question_attributes }));
		expect(toldOf(drafted)).toEqual([{ code: 'draft.left.setting', at: 'Q1', found }]);
	});

	it.each([
		['hide_tip', '1'],
		['random_order', '0'],
		['min_answers', '']
	])('the setting %s %j says nothing about answers', (attribute, value) => {
		const question_attributes = [{ qid: '1', attribute, value }];
		expect(toldOf(readLssDraft(anLss({ questions: [aQuestion(1, 'Y')], question_attributes })))).toEqual([]);
	});

	it('rules, soft requirements and given answers are told', () => {
		const drafted = readLssDraft(
			anLss({
				questions: [aQuestion(1, 'S', { preg: '/^[0-9]{5}$/', mandatory: 'S' })],
				defaultvalues: [{ qid: '1', defaultvalue: '75000' }]
			})
		);
		expect(one(drafted)).toMatchObject({ optional: true });
		expect(toldOf(drafted)).toEqual([
			{ code: 'draft.left.pattern', at: 'Q1', found: '/^[0-9]{5}$/' },
			{ code: 'draft.changed.soft-mandatory', at: 'Q1' },
			{ code: 'draft.left.default', at: 'Q1', found: '75000' }
		]);
	});

	it('what stands around the questions is told', () => {
		const drafted = readLssDraft(
			anLss({
				groups: [
					{
						gid: '1',
						group_order: '0',
						group_name: 'Emploi',
						description: '<p>Votre emploi</p>',
						randomization_group: 'r'
					}
				],
				questions: [aQuestion(1, 'Y')],
				surveys: [{ sid: '7', expires: '2024-01-01', format: 'G' }],
				surveys_languagesettings: [
					{
						surveyls_language: 'fr',
						surveyls_title: 'Enquête',
						surveyls_welcometext: '<b>Bonjour</b>',
						surveyls_endtext: 'Merci',
						surveyls_url: 'https://example.org',
						surveyls_email_invite: 'Cher {FIRSTNAME}'
					}
				],
				quota: [{ id: '1' }, { id: '2' }],
				assessments: [{ id: '1' }],
				survey_url_parameters: [{ id: '1' }]
			})
		);
		expect(drafted.draft.title).toEqual({ fr: 'Enquête' });
		expect(drafted.notes).toEqual(
			expect.arrayContaining([
				{ code: 'draft.left.welcome', found: 'Bonjour' },
				{ code: 'draft.left.end-text', found: 'Merci' },
				{ code: 'draft.left.end-url', found: 'https://example.org' },
				{ code: 'draft.left.mails', found: 'Cher {FIRSTNAME}' },
				{ code: 'draft.left.group', at: 'Emploi' },
				{ code: 'draft.left.group-text', at: 'Emploi', found: 'Votre emploi' },
				{ code: 'draft.left.random-group', at: 'Emploi' },
				{ code: 'draft.left.quotas', params: { count: 2 } },
				{ code: 'draft.left.assessments', params: { count: 1 } },
				{ code: 'draft.left.url-parameters', params: { count: 1 } },
				{ code: 'draft.left.settings', found: 'expires 2024-01-01, format G' }
			])
		);
	});

	it('formatting, pictures and filled-in words are told', () => {
		const label = '<p>Votre <b>{TOKEN:FIRSTNAME}</b> métier</p><img src="x.png">';
		const drafted = readLssDraft(anLss({ questions: [aQuestion(1, 'Y', { question: label })] }));
		expect(one(drafted)?.label).toEqual({ fr: 'Votre {TOKEN:FIRSTNAME} métier' });
		expect(toldOf(drafted)).toEqual([
			{ code: 'draft.changed.html', at: 'Q1', params: { count: 1 } },
			{ code: 'draft.left.media', at: 'Q1', found: 'x.png' },
			{ code: 'draft.left.filled-in', at: 'Q1', found: '{TOKEN:FIRSTNAME}' }
		]);
	});

	it('a part of a survey, and a survey without a question, are refused', () => {
		expect(draftFromLss(anLss({ questions: [aQuestion(1, 'Y')] }, { kind: 'Group' }))).toMatchObject({
			problems: [{ code: 'draft.not-a-survey', found: 'Group' }]
		});
		expect(draftFromLss(anLss({ questions: [aQuestion(1, 'R')] }))).toMatchObject({
			problems: [{ code: 'draft.no-questions' }]
		});
		const many = Array.from({ length: 1001 }, (_, at) => aQuestion(at + 1, 'Y'));
		expect(draftFromLss(anLss({ questions: many }))).toMatchObject({
			problems: [{ code: 'draft.too-many-questions', params: { count: 1001, most: 1000 } }]
		});
	});
});
