import type { Message } from '../../message.ts';

/** Questionnaires as documents: what commands say of them. */
export const survey = {
	'survey.checked': {
		one: 'Le questionnaire {code} peut être publié : {count} question.',
		other: 'Le questionnaire {code} peut être publié : {count} questions.'
	},
	'survey.published': 'Questionnaire {code} publié : version {version}.',
	'survey.unchanged': 'Le questionnaire {code} est déjà publié tel quel : version {version}.',
	'survey.fate.same': 'inchangée',
	'survey.fate.adapted': 'adaptée',
	'survey.fate.new': 'nouvelle',
	'survey.fate.gone': 'retirée',
	'survey.feeds': 'alimente « {feeds} »',
	'survey.breaks': 'rupture : ne pas lire les deux versions ensemble'
} as const satisfies Record<string, Message>;
