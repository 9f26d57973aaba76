import { quoteFound } from '../../../shared/problem.ts';
import type { Note } from '../draft.ts';
import { plainText } from '../plain-text.ts';
import { field, rowsBy, rowsOf, type LssDocument, type LssRow } from './lss-document.ts';
import type { LssLanguages } from './lss-texts.ts';

/** What a survey has around its questions, and the product has elsewhere or not at all. */
export function surveyNotes(document: LssDocument, { left }: LssLanguages): readonly Note[] {
	return [
		...left.map((language) => ({ code: 'draft.left.language', found: language })),
		...textNotes(document),
		...groupNotes(document),
		...countNotes(document),
		...settingNotes(document)
	];
}

/** Texts around the questions: field → what is said of it. */
const AROUND = [
	{ name: 'surveyls_welcometext', code: 'draft.left.welcome' },
	{ name: 'surveyls_endtext', code: 'draft.left.end-text' },
	{ name: 'surveyls_description', code: 'draft.left.description' },
	{ name: 'surveyls_url', code: 'draft.left.end-url' },
	{ name: 'surveyls_policy_notice', code: 'draft.left.policy' },
	{ name: 'surveyls_email_invite', code: 'draft.left.mails' }
];

function textNotes(document: LssDocument): readonly Note[] {
	const [base] = rowsOf(document, 'surveys_languagesettings');
	return AROUND.flatMap(({ name, code }) => {
		const { text } = plainText(field(base, name));
		return text === '' ? [] : [{ code, found: quoteFound(text) }];
	});
}

function groupNotes(document: LssDocument): readonly Note[] {
	const texts = rowsBy(rowsOf(document, 'group_l10ns'), 'gid');
	const groups = [...rowsBy(rowsOf(document, 'groups'), 'gid')].map(([gid, [row]]) => ({ gid, row }));
	groups.sort((one, other) => orderOf(one.row) - orderOf(other.row));
	return groups.flatMap(({ gid, row }) => {
		const written = texts.get(gid)?.[0] ?? row;
		const name = quoteFound(plainText(field(written, 'group_name')).text);
		const about = plainText(field(written, 'description')).text;
		const isMixed = field(row, 'randomization_group') !== '';
		return [
			{ code: 'draft.left.group', at: name },
			...(about === '' ? [] : [{ code: 'draft.left.group-text', at: name, found: quoteFound(about) }]),
			...(isMixed ? [{ code: 'draft.left.random-group', at: name }] : [])
		];
	});
}

function orderOf(group: LssRow | undefined): number {
	return Number(field(group, 'group_order')) || 0;
}

const COUNTED = [
	{ table: 'quota', key: 'id', code: 'draft.left.quotas' },
	{ table: 'assessments', key: 'id', code: 'draft.left.assessments' },
	{ table: 'survey_url_parameters', key: 'id', code: 'draft.left.url-parameters' }
] as const;

function countNotes(document: LssDocument): readonly Note[] {
	return COUNTED.flatMap(({ table, key, code }) => {
		const count = rowsBy(rowsOf(document, table), key).size;
		return count === 0 ? [] : [{ code, params: { count } }];
	});
}

function settingNotes(document: LssDocument): readonly Note[] {
	const [survey] = rowsOf(document, 'surveys');
	const set = ['startdate', 'expires', 'usetokens', 'anonymized', 'usecaptcha', 'format']
		.map((name) => [name, field(survey, name)] as const)
		.filter(([, value]) => value !== '')
		.map(([name, value]) => `${name} ${value}`);
	return set.length === 0 ? [] : [{ code: 'draft.left.settings', found: quoteFound(set.join(', ')) }];
}
