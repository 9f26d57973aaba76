import { describe, expect, it } from 'vitest';
import type { ReadDraft } from '../draft.ts';
import { draftFromXlsForm } from './draft-from-xlsform.ts';
import type { SheetTable } from './sheet-table.ts';
import { findXlsForm } from './xlsform.ts';
import { readConstraint } from './xlsform-constraint.ts';

type Rows = readonly (readonly string[])[];

const sheet = (name: string, rows: Rows): SheetTable => ({
	name,
	rows: rows.map((cells, at) => ({ row: at + 1, cells }))
});

function read(survey: Rows, choices: Rows = [], settings: Rows = []): ReadDraft {
	const form = findXlsForm([sheet('survey', survey), sheet('choices', choices), sheet('settings', settings)]);
	if (!form) throw new Error('No XLSForm');
	const drafted = draftFromXlsForm(form, 'form');
	if (!drafted.ok) throw new Error(JSON.stringify(drafted.problems));
	return drafted.value;
}

const YES_NO: Rows = [
	['list_name', 'name', 'label::English (en)', 'label::Français (fr)'],
	['yn', 'yes', 'Yes', 'Oui'],
	['yn', 'no', 'No', 'Non'],
	['sector', 'pub', 'Public', 'Public'],
	['sector', 'priv', 'Private', 'Privé']
];
const HEADER = [
	'type',
	'name',
	'label::English (en)',
	'label::Français (fr)',
	'required',
	'relevant',
	'constraint',
	'hint::Français (fr)'
];

describe('an XLSForm', () => {
	it('is read in both languages, with its lists, groups and conditions', () => {
		const { draft, notes } = read(
			[
				HEADER,
				['select_one yn', 'job', 'Working?', 'En emploi ?', 'yes', '', '', 'Même à temps partiel'],
				['begin_group', 'work', 'Work', 'Emploi', '', "${job} = 'yes'", '', ''],
				['select_multiple sector or_other', 'sectors', 'Sectors?', 'Secteurs ?', 'true()', '', '', ''],
				[
					'integer',
					'hours',
					'Hours?',
					'Heures ?',
					'',
					"selected(${sectors}, 'pub')",
					'. >= 1 and . <= 60',
					''
				],
				['end_group', '', '', '', '', '', '', ''],
				['note', 'thanks', 'Thanks', 'Merci', '', '', '', '']
			],
			YES_NO,
			[
				['form_title', 'form_id', 'default_language'],
				['Insertion', 'ins_2024', 'French (fr)']
			]
		);
		expect(draft).toMatchObject({
			code: 'ins_2024',
			title: { fr: 'Insertion', en: 'Insertion' },
			items: [
				{
					code: 'JOB',
					type: 'single',
					optional: false,
					hint: { fr: 'Même à temps partiel' },
					choices: [
						{ code: 'YES', label: { en: 'Yes', fr: 'Oui' } },
						{ code: 'NO', label: { en: 'No', fr: 'Non' } }
					]
				},
				{ code: 'SECTORS', type: 'multiple', optional: false, when: { question: 'JOB', in: ['YES'] } },
				{ code: 'SECTORSA', type: 'text', when: { question: 'SECTORS', in: ['OTHER'] } },
				{
					code: 'HOURS',
					type: 'number',
					least: 1,
					most: 60,
					whole: true,
					when: {
						all: [
							{ question: 'JOB', in: ['YES'] },
							{ question: 'SECTORS', in: ['PUB'] }
						]
					}
				},
				{ code: 'THANKS', type: 'information', optional: false }
			]
		});
		expect(notes).toContainEqual({ code: 'draft.left.group', at: 'work', row: 3 });
		expect(notes).toContainEqual({ code: 'draft.changed.other', at: 'sectors', row: 4 });
		expect(notes).toContainEqual({ code: 'draft.todo.in-english', at: 'job' });
	});

	it.each([
		['geopoint', 'draft.left.form-type'],
		['image', 'draft.left.form-type'],
		['rank sector', 'draft.left.form-type'],
		['calculate', 'draft.left.computed'],
		['start', 'draft.left.computed']
	])('%s is told with its row', (type, code) => {
		const { draft, notes } = read([HEADER, [type, 'x', 'X', 'X'], ['text', 'y', 'Y', 'Y']], YES_NO);
		expect(draft.items.map((item) => item.code)).toEqual(['Y']);
		expect(notes).toContainEqual({ code, at: 'x', row: 2, found: type });
	});

	it('repeats, rules and unread columns are told', () => {
		const { draft, notes } = read([
			[...HEADER, 'default', 'choice_filter'],
			['begin repeat', 'jobs', 'Jobs', 'Emplois'],
			['text', 'title', 'Title', 'Intitulé'],
			['end repeat'],
			['text', 'mail', 'Mail?', 'Adresse ?', '', '', "regex(., '@')", '', 'a@b'],
			['integer', 'age', 'Age?', 'Âge ?', '', '', '. > 15', ''],
			['date', 'since', '<b>Since?</b>', 'Depuis ?']
		]);
		expect(draft.items.map(({ code, type }) => `${code} ${type}`)).toEqual([
			'MAIL text',
			'AGE number',
			'SINCE month'
		]);
		expect(notes).toEqual(
			expect.arrayContaining([
				{ code: 'draft.left.column', found: 'default' },
				{ code: 'draft.left.repeat', at: 'jobs', row: 2 },
				{ code: 'draft.left.in-repeat', at: 'title', row: 3 },
				{ code: 'draft.left.pattern', at: 'mail', row: 5, found: "regex(., '@')" },
				{ code: 'draft.left.pattern', at: 'age', row: 6, found: '. > 15' },
				{ code: 'draft.changed.month', at: 'since', row: 7 },
				{ code: 'draft.changed.html', at: 'since', row: 7, params: { count: 1 } }
			])
		);
		expect(notes).not.toContainEqual({ code: 'draft.left.column', found: 'choice_filter' });
	});

	it('keeps the language of the file where it is neither French nor English', () => {
		const header = ['type', 'name', 'label::Español (es)', 'label::Deutsch (de)'];
		const { draft, notes } = read([header, ['text', 'q', '¿Qué?', 'Was?']]);
		expect(draft).toMatchObject({ otherLanguage: 'es', items: [{ label: { other: '¿Qué?' } }] });
		expect(notes).toContainEqual({ code: 'draft.left.language', found: 'de' });
		const plain = read(
			[
				['type', 'name', 'label'],
				['text', 'q', 'Quoi ?']
			],
			[],
			[['default_language'], ['fr']]
		);
		expect(plain.draft.items).toMatchObject([{ label: { fr: 'Quoi ?' } }]);
	});

	it('is not seen in other sheets', () => {
		expect(findXlsForm([sheet('survey', [['code', 'question']])])).toBeUndefined();
		expect(findXlsForm([sheet('Feuil1', [['type', 'name']])])).toBeUndefined();
	});
});

it.each([
	['. >= 0 and . <= 120', { least: 0, most: 120 }],
	['.>=18', { least: 18 }],
	['(. <= 2.5)', { most: 2.5 }],
	['. > 0', undefined],
	['. >= ${x}', undefined],
	['', undefined]
])('the constraint %j', (text, bounds) => {
	expect(readConstraint(text)).toEqual(bounds);
});
