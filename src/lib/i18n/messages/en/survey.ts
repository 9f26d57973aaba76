import type { Translation } from '../../message.ts';
import type { survey as source } from '../fr/survey.ts';

export const survey: Translation<typeof source> = {
	'survey.checked': {
		one: 'Questionnaire {code} can be published: {count} question.',
		other: 'Questionnaire {code} can be published: {count} questions.'
	},
	'survey.published': 'Questionnaire {code} published: version {version}.',
	'survey.unchanged': 'Questionnaire {code} is already published as it is: version {version}.',
	'survey.fate.same': 'same',
	'survey.fate.adapted': 'adapted',
	'survey.fate.new': 'new',
	'survey.fate.gone': 'gone',
	'survey.feeds': 'feeds “{feeds}”',
	'survey.breaks': 'break: do not read both versions together'
};
