import { entryIn } from './conditions.ts';
import { CONTRACTS } from './contracts.ts';
import type { MasterItem } from './master-item.ts';

/** Asked when the training begins; of whoever was not asked then, at the first wave, with the extras. */
const first = { optional: true, at: [0], extraAt: [6] } as const;
const AT_WORK = entryIn('SAL', 'IND', 'ALT');

/** Origin of the person: level, job, employer, contract and pay before the training. */
export const ORIGIN: readonly MasterItem[] = [
	{
		...first,
		code: 'B1',
		type: 'single',
		label: {
			fr: 'Quel était votre plus haut diplôme avant la formation ?',
			en: 'What was your highest qualification before the training?'
		},
		short: { fr: 'Niveau avant la formation', en: 'Level before the training' },
		choices: [
			{ code: '0', label: { fr: 'Aucun diplôme', en: 'None' } },
			{ code: '3', label: { fr: 'CAP, BEP (niveau 3)', en: 'CAP, BEP (level 3)' } },
			{ code: '4', label: { fr: 'Baccalauréat (niveau 4)', en: 'Baccalauréat (level 4)' } },
			{ code: '5', label: { fr: 'Bac + 2 (niveau 5)', en: 'Two years after baccalauréat (level 5)' } },
			{ code: '6', label: { fr: 'Bac + 3 ou 4 (niveau 6)', en: 'Bachelor (level 6)' } },
			{ code: '7', label: { fr: 'Bac + 5 (niveau 7)', en: 'Master (level 7)' } },
			{ code: '8', label: { fr: 'Doctorat (niveau 8)', en: 'Doctorate (level 8)' } },
			{ code: 'E', label: { fr: 'Diplôme d’un autre pays', en: 'Qualification from another country' } }
		]
	},
	{
		...first,
		code: 'B3',
		type: 'job-title',
		longest: 150,
		when: AT_WORK,
		label: {
			fr: 'Quelle était votre fonction avant la formation ?',
			en: 'What was your job before the training?'
		},
		short: { fr: 'Fonction avant la formation', en: 'Job before the training' }
	},
	{
		...first,
		code: 'B4',
		type: 'employer',
		longest: 150,
		when: AT_WORK,
		label: { fr: 'Qui était alors votre employeur ?', en: 'Who was your employer then?' },
		short: { fr: 'Employeur avant la formation', en: 'Employer before the training' },
		hint: { fr: 'À votre compte, écrivez « à mon compte ».', en: 'If self-employed, write “self-employed”.' }
	},
	{
		...first,
		code: 'B5',
		type: 'single',
		list: true,
		when: AT_WORK,
		label: { fr: 'Quel était alors votre contrat ?', en: 'What was your contract then?' },
		short: { fr: 'Contrat avant la formation', en: 'Contract before the training' },
		choices: CONTRACTS
	},
	{
		...first,
		code: 'B6',
		type: 'pay',
		when: AT_WORK,
		label: { fr: 'Combien gagniez-vous dans cet emploi ?', en: 'How much did this job pay?' },
		short: { fr: 'Rémunération avant la formation', en: 'Pay before the training' }
	}
];

/** How the training is paid for, and what it is for. */
export const PROJECT: readonly MasterItem[] = [
	{
		optional: true,
		at: [0],
		code: 'B7',
		type: 'multiple',
		label: { fr: 'Qui finance votre formation ?', en: 'Who pays for your training?' },
		short: { fr: 'Financement', en: 'Funding' },
		hint: { fr: 'Plusieurs réponses sont possibles.', en: 'Choose all that apply.' },
		choices: [
			{ code: 'EMPLOYEUR', label: { fr: 'Mon employeur', en: 'My employer' } },
			{ code: 'CPF', label: { fr: 'Mon compte formation (CPF)', en: 'My training account (CPF)' } },
			{
				code: 'TRANSITION',
				label: { fr: 'Un projet de transition professionnelle', en: 'A career transition scheme' }
			},
			{ code: 'ALTERNANCE', label: { fr: 'Un contrat en alternance', en: 'A work-study contract' } },
			{ code: 'FT', label: { fr: 'France Travail', en: 'France Travail' } },
			{ code: 'REGION', label: { fr: 'La région', en: 'The region' } },
			{ code: 'PERSO', label: { fr: 'Moi-même', en: 'Myself' } },
			{ code: 'AUTRE', label: { fr: 'Autre financement', en: 'Other funding' } }
		]
	},
	{
		optional: true,
		at: [0],
		code: 'B8',
		type: 'ranking',
		places: 3,
		label: {
			fr: 'Qu’attendez-vous surtout de cette formation ?',
			en: 'What do you expect most from this training?'
		},
		short: { fr: 'Attentes', en: 'Aims' },
		hint: { fr: 'Classez jusqu’à trois attentes.', en: 'Rank up to three aims.' },
		choices: [
			{ code: 'EMPLOI', label: { fr: 'Trouver un emploi', en: 'Find a job' } },
			{ code: 'METIER', label: { fr: 'Changer de métier', en: 'Change occupation' } },
			{ code: 'EVOLUER', label: { fr: 'Évoluer chez mon employeur', en: 'Move up with my employer' } },
			{
				code: 'RECONNAITRE',
				label: { fr: 'Faire reconnaître mon expérience', en: 'Have my experience recognised' }
			},
			{ code: 'COMPETENCES', label: { fr: 'Acquérir des compétences', en: 'Gain skills' } },
			{ code: 'ETUDES', label: { fr: 'Poursuivre des études', en: 'Study further' } },
			{ code: 'AUTRE', label: { fr: 'Autre chose', en: 'Something else' } }
		]
	}
];
