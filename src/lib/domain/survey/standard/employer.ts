import { IN_WORK } from './conditions.ts';
import { JOB_WAVES, type MasterItem } from './master-item.ts';

const core = { star: true, optional: true, at: JOB_WAVES, when: IN_WORK } as const;

/** For whom, and where. */
export const EMPLOYER: readonly MasterItem[] = [
	{
		...core,
		code: 'D9',
		type: 'employer',
		feeds: 'employer',
		longest: 150,
		label: { fr: 'Qui était votre employeur au {ref} ?', en: 'Who was your employer on {ref}?' },
		short: { fr: 'Employeur', en: 'Employer' },
		hint: {
			fr: 'Le nom de la structure, ou « à mon compte ».',
			en: 'The name of the organisation, or “self-employed”.'
		}
	},
	{
		...core,
		star: false,
		code: 'D10',
		type: 'single',
		list: true,
		label: { fr: 'Quel type d’employeur ?', en: 'What kind of employer?' },
		short: { fr: 'Type d’employeur', en: 'Kind of employer' },
		choices: [
			{ code: 'ETAT', label: { fr: 'État, ministère', en: 'State, ministry' } },
			{ code: 'COLL', label: { fr: 'Collectivité territoriale', en: 'Local authority' } },
			{ code: 'HOSP', label: { fr: 'Hôpital, établissement de santé', en: 'Hospital, health institution' } },
			{
				code: 'OPER',
				label: { fr: 'Opérateur public (France Travail, CAF…)', en: 'Public body (France Travail, CAF…)' }
			},
			{
				code: 'ML',
				label: {
					fr: 'Mission locale, PLIE, maison de l’emploi',
					en: 'Local youth or employment service (mission locale, PLIE)'
				}
			},
			{
				code: 'SIAE',
				label: { fr: 'Structure d’insertion (SIAE)', en: 'Work integration enterprise (SIAE)' }
			},
			{ code: 'ASSO', label: { fr: 'Autre association', en: 'Other non-profit organisation' } },
			{ code: 'OF', label: { fr: 'Organisme de formation', en: 'Training provider' } },
			{ code: 'ENT', label: { fr: 'Entreprise', en: 'Company' } },
			{ code: 'PART', label: { fr: 'Particulier', en: 'Private individual' } },
			{ code: 'SOI', label: { fr: 'Moi-même', en: 'Myself' } },
			{ code: 'AUT', label: { fr: 'Autre', en: 'Other' } }
		]
	},
	{
		...core,
		code: 'D12',
		type: 'place-of-work',
		feeds: 'workplace',
		label: { fr: 'Où travailliez-vous au {ref} ?', en: 'Where did you work on {ref}?' },
		short: { fr: 'Lieu de travail', en: 'Place of work' }
	}
];

/** Since when, and what the employer does. */
export const EMPLOYER_FACTS: readonly MasterItem[] = [
	{
		...core,
		star: false,
		code: 'D7',
		type: 'month',
		firstYear: 1960,
		lastYear: 2100,
		label: { fr: 'Depuis quand occupiez-vous cet emploi ?', en: 'Since when had you held this job?' },
		short: { fr: 'Depuis', en: 'Since' }
	},
	{
		...core,
		star: false,
		code: 'D11',
		type: 'single',
		list: true,
		label: { fr: 'Dans quel secteur ?', en: 'In which sector?' },
		short: { fr: 'Secteur', en: 'Sector' },
		choices: [
			{ code: 'AGRI', label: { fr: 'Agriculture, environnement', en: 'Agriculture, environment' } },
			{ code: 'INDU', label: { fr: 'Industrie, énergie', en: 'Manufacturing, energy' } },
			{ code: 'CONS', label: { fr: 'Construction', en: 'Construction' } },
			{ code: 'COMM', label: { fr: 'Commerce', en: 'Retail and wholesale' } },
			{ code: 'TRAN', label: { fr: 'Transport, logistique', en: 'Transport, logistics' } },
			{
				code: 'HEBE',
				label: { fr: 'Hôtellerie, restauration, tourisme', en: 'Hotels, restaurants, tourism' }
			},
			{ code: 'FINA', label: { fr: 'Banque, assurance, immobilier', en: 'Banking, insurance, property' } },
			{
				code: 'SERV',
				label: { fr: 'Numérique, conseil, services aux entreprises', en: 'IT, consulting, business services' }
			},
			{ code: 'ADMI', label: { fr: 'Administration publique', en: 'Public administration' } },
			{
				code: 'ENSE',
				label: { fr: 'Enseignement, formation, insertion', en: 'Education, training, employment services' }
			},
			{ code: 'SANT', label: { fr: 'Santé, action sociale', en: 'Health, social work' } },
			{ code: 'AUTR', label: { fr: 'Culture, sport, autres services', en: 'Culture, sport, other services' } }
		]
	},
	{
		...core,
		star: false,
		code: 'D11T',
		type: 'single',
		list: true,
		label: { fr: 'Combien de salariés ?', en: 'How many employees?' },
		short: { fr: 'Taille de l’employeur', en: 'Size of the employer' },
		choices: [
			{ code: 'T1', label: { fr: '1 à 9 salariés', en: '1 to 9 employees' } },
			{ code: 'T10', label: { fr: '10 à 49 salariés', en: '10 to 49 employees' } },
			{ code: 'T50', label: { fr: '50 à 249 salariés', en: '50 to 249 employees' } },
			{ code: 'T250', label: { fr: '250 salariés ou plus', en: '250 employees or more' } },
			{ code: 'NSP', label: { fr: 'Je ne sais pas', en: 'I do not know' } }
		]
	}
];
