import { IN_WORK } from './conditions.ts';
import { CONTRACTS } from './contracts.ts';
import { JOB_WAVES, type MasterItem } from './master-item.ts';

const core = { star: true, optional: true, at: JOB_WAVES, when: IN_WORK } as const;

/** What kind of job it is. */
export const JOB_TERMS: readonly MasterItem[] = [
	{
		...core,
		code: 'D1',
		type: 'single',
		feeds: 'status',
		label: { fr: 'Quel était votre statut au {ref} ?', en: 'What was your employment status on {ref}?' },
		short: { fr: 'Statut', en: 'Status' },
		choices: [
			{ code: 'PRIV', label: { fr: 'Salarié du privé', en: 'Private sector employee' } },
			{
				code: 'ASSO',
				label: { fr: 'Salarié d’une association', en: 'Employee of a non-profit organisation' }
			},
			{
				code: 'FPT',
				label: { fr: 'Fonctionnaire', en: 'Civil servant' }
			},
			{
				code: 'CONT',
				label: { fr: 'Contractuel du public', en: 'Public sector, on contract' }
			},
			{
				code: 'IND',
				label: { fr: 'Indépendant, micro-entrepreneur', en: 'Self-employed, micro-entrepreneur' }
			},
			{ code: 'DIR', label: { fr: 'Chef d’entreprise', en: 'Company head' } },
			{
				code: 'PORT',
				label: {
					fr: 'Portage salarial, CAPE ou CAE',
					en: 'Umbrella company, CAPE or CAE'
				}
			}
		]
	},
	{
		...core,
		code: 'D2',
		type: 'single',
		feeds: 'contract',
		label: { fr: 'Quel était votre contrat au {ref} ?', en: 'What contract did you have on {ref}?' },
		short: { fr: 'Contrat', en: 'Contract' },
		choices: CONTRACTS
	},
	{
		...core,
		code: 'D4',
		type: 'single',
		feeds: 'workingTime',
		label: {
			fr: 'Travailliez-vous à temps plein au {ref} ?',
			en: 'Did you work full time on {ref}?'
		},
		short: { fr: 'Temps de travail', en: 'Working time' },
		choices: [
			{ code: 'PLEIN', label: { fr: 'À temps plein', en: 'Full time' } },
			{ code: 'PARTIEL_CHOISI', label: { fr: 'À temps partiel, par choix', en: 'Part time, by choice' } },
			{
				code: 'PARTIEL_SUBI',
				label: {
					fr: 'À temps partiel, faute de temps plein',
					en: 'Part time, because no full-time work was available'
				}
			}
		]
	},
	{
		...core,
		code: 'D8',
		type: 'single',
		feeds: 'jobLevel',
		when: { all: [IN_WORK, { not: { question: 'D1', in: ['IND', 'DIR'] } }] },
		label: { fr: 'Quel était votre niveau au {ref} ?', en: 'What was your level on {ref}?' },
		short: { fr: 'Niveau de l’emploi', en: 'Level of the job' },
		choices: [
			{
				code: 'C',
				label: { fr: 'Cadre', en: 'Executive' },
				help: { fr: 'Catégorie A', en: 'Category A' }
			},
			{
				code: 'A',
				label: {
					fr: 'Profession intermédiaire, assimilé cadre',
					en: 'Intermediate profession'
				},
				help: {
					fr: 'Technicien, agent de maîtrise, catégorie B',
					en: 'Technician, supervisor, category B'
				}
			},
			{
				code: 'N',
				label: { fr: 'Employé ou ouvrier', en: 'Clerical or manual worker' },
				help: { fr: 'Catégorie C', en: 'Category C' }
			},
			{ code: 'NSP', label: { fr: 'Je ne sais pas', en: 'I do not know' } }
		]
	},
	{
		...core,
		star: false,
		code: 'D3',
		type: 'number',
		when: { all: [IN_WORK, { question: 'D2', in: ['CDD'] }] },
		least: 1,
		most: 72,
		unit: { fr: 'mois', en: 'months' },
		example: 6,
		label: { fr: 'Quelle était la durée de ce CDD ?', en: 'How long was this contract?' },
		short: { fr: 'Durée du CDD', en: 'Length of the contract' }
	},
	{
		...core,
		code: 'D4Q',
		type: 'number',
		feeds: 'ftePercent',
		when: { question: 'D4', in: ['PARTIEL_CHOISI', 'PARTIEL_SUBI'] },
		least: 1,
		most: 99,
		unit: { fr: '%', en: '%' },
		example: 80,
		label: {
			fr: 'À quelle part d’un temps plein travailliez-vous au {ref} ?',
			en: 'What share of full time did you work on {ref}?'
		},
		short: { fr: 'Part d’un temps plein', en: 'Share of full time' },
		hint: { fr: 'Un mi-temps fait 50 %.', en: 'Half time is 50%.' }
	}
];
