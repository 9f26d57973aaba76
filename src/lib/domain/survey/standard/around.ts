import type { Condition } from '../condition.ts';
import { IN_WORK } from './conditions.ts';
import { JOB_WAVES, type MasterItem } from './master-item.ts';

const asked = { optional: true, at: JOB_WAVES } as const;

const IN_TRAINING: Condition = {
	any: [
		{ question: 'C1', in: ['ETU'] },
		{ question: 'C2', in: ['YES'] }
	]
};

const LOOKING: Condition = { question: 'C1', in: ['REC'] };

/** Is the award theirs? Whoever says no is asked nothing more, and staff are told. */
export const AWARD: MasterItem = {
	code: 'A1',
	type: 'yes-no',
	at: JOB_WAVES,
	optional: true,
	stops: ['NO'],
	feeds: 'award',
	label: {
		fr: 'Vous avez obtenu « {award} » {awarded} : est-ce exact ?',
		en: 'You obtained “{award}” {awarded}: is this right?'
	},
	short: { fr: 'Titre obtenu', en: 'Award' }
};

/** Training at the reference date, beside a job or not. */
export const TRAINING: readonly MasterItem[] = [
	{
		...asked,
		code: 'C2',
		type: 'yes-no',
		feeds: 'trainingBeside',
		when: IN_WORK,
		label: { fr: 'Suiviez-vous aussi une formation ?', en: 'Were you also in training?' },
		short: { fr: 'Formation en même temps', en: 'Training at the same time' }
	},
	{
		...asked,
		code: 'C3',
		type: 'text',
		longest: 150,
		when: IN_TRAINING,
		label: { fr: 'Quelle formation ?', en: 'Which training?' },
		short: { fr: 'Formation suivie', en: 'Training' }
	},
	{
		...asked,
		code: 'C3N',
		type: 'single',
		list: true,
		when: IN_TRAINING,
		label: { fr: 'À quel niveau ?', en: 'At which level?' },
		short: { fr: 'Niveau de la formation', en: 'Level of the training' },
		choices: [
			{ code: 'N3', label: { fr: 'CAP, BEP (niveau 3)', en: 'CAP, BEP (level 3)' } },
			{ code: 'N4', label: { fr: 'Baccalauréat (niveau 4)', en: 'Baccalauréat (level 4)' } },
			{ code: 'N5', label: { fr: 'Bac + 2 (niveau 5)', en: 'Two years after baccalauréat (level 5)' } },
			{ code: 'N6', label: { fr: 'Bac + 3 ou 4 (niveau 6)', en: 'Bachelor (level 6)' } },
			{ code: 'N7', label: { fr: 'Bac + 5 (niveau 7)', en: 'Master (level 7)' } },
			{ code: 'N8', label: { fr: 'Doctorat (niveau 8)', en: 'Doctorate (level 8)' } },
			{ code: 'SANS', label: { fr: 'Sans niveau, formation courte', en: 'No level, short course' } }
		]
	}
];

/** Whoever is not in work, long after: have they been since? */
export const JOBS_SINCE: readonly MasterItem[] = [
	{
		...asked,
		at: [18, 24, 30],
		code: 'C6',
		type: 'yes-no',
		when: { not: IN_WORK },
		label: {
			fr: 'Avez-vous eu un emploi entre votre titre et le {ref} ?',
			en: 'Did you have a job between your award and {ref}?'
		},
		short: { fr: 'Emploi depuis le titre', en: 'Job since the award' }
	},
	{
		...asked,
		at: [18, 24, 30],
		code: 'C6N',
		type: 'number',
		when: { question: 'C6', in: ['YES'] },
		least: 1,
		most: 50,
		unit: { fr: 'emplois', en: 'jobs' },
		example: 2,
		label: { fr: 'Combien d’emplois avez-vous eus ?', en: 'How many jobs did you have?' },
		short: { fr: 'Nombre d’emplois', en: 'Number of jobs' }
	}
];

/** The search for a job. */
export const SEARCH: readonly MasterItem[] = [
	{
		...asked,
		code: 'E1',
		type: 'number',
		when: LOOKING,
		least: 0,
		most: 120,
		unit: { fr: 'mois', en: 'months' },
		example: 3,
		label: { fr: 'Depuis combien de mois cherchiez-vous ?', en: 'For how many months had you been looking?' },
		short: { fr: 'Durée de recherche', en: 'Length of the search' }
	},
	{
		...asked,
		code: 'E2',
		type: 'multiple',
		when: LOOKING,
		label: { fr: 'Qu’est-ce qui rendait la recherche difficile ?', en: 'What made the search difficult?' },
		short: { fr: 'Obstacles', en: 'Obstacles' },
		hint: { fr: 'Plusieurs réponses sont possibles.', en: 'Choose all that apply.' },
		choices: [
			{ code: 'OFFRES', label: { fr: 'Peu d’offres dans ce métier', en: 'Few vacancies in this field' } },
			{ code: 'EXP', label: { fr: 'Pas assez d’expérience', en: 'Not enough experience' } },
			{
				code: 'TITRE',
				label: { fr: 'Titre mal connu des employeurs', en: 'Award little known to employers' }
			},
			{
				code: 'CONDITIONS',
				label: { fr: 'Salaire ou horaires proposés', en: 'Pay or working hours on offer' }
			},
			{ code: 'MOBILITE', label: { fr: 'Distance, transport', en: 'Distance, transport' } },
			{
				code: 'FAMILLE',
				label: { fr: 'Garde d’enfants, proches à aider', en: 'Childcare, relatives to help' }
			},
			{ code: 'AUTRE', label: { fr: 'Autre chose', en: 'Something else' } },
			{ code: 'AUCUN', label: { fr: 'Rien de particulier', en: 'Nothing in particular' } }
		]
	}
];
