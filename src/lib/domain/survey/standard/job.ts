import type { Condition } from '../condition.ts';
import type { ItemInput } from './item-input.ts';

export const IN_WORK: Condition = { question: 'C1', in: ['EMP'] };

const core = { star: true, optional: true, when: IN_WORK } as const;

/** What kind of job it is. */
export const JOB_TERMS: readonly ItemInput[] = [
	{
		...core,
		code: 'D1',
		type: 'single',
		feeds: 'status',
		label: { fr: 'Quel était votre statut au {ref} ?', en: 'What was your employment status on {ref}?' },
		short: { fr: 'Statut', en: 'Status' },
		choices: [
			{ code: 'PRIV', label: { fr: 'Salarié d’une entreprise privée', en: 'Employee of a private company' } },
			{
				code: 'ASSO',
				label: { fr: 'Salarié d’une association', en: 'Employee of a non-profit organisation' }
			},
			{
				code: 'FPT',
				label: { fr: 'Fonctionnaire, titulaire ou stagiaire', en: 'Civil servant, tenured or on probation' }
			},
			{
				code: 'CONT',
				label: { fr: 'Contractuel du secteur public', en: 'Public sector employee on contract' }
			},
			{
				code: 'IND',
				label: { fr: 'Indépendant, micro-entrepreneur', en: 'Self-employed, micro-entrepreneur' }
			},
			{ code: 'DIR', label: { fr: 'Chef d’entreprise', en: 'Company head' } },
			{
				code: 'PORT',
				label: {
					fr: 'Portage salarial, couveuse, coopérative',
					en: 'Umbrella company, incubator, cooperative'
				},
				help: { fr: 'Contrat CAPE ou CAE', en: 'CAPE or CAE contract' }
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
		choices: [
			{ code: 'CDI', label: { fr: 'CDI', en: 'Permanent contract (CDI)' } },
			{ code: 'CDD', label: { fr: 'CDD', en: 'Fixed-term contract (CDD)' } },
			{ code: 'FON', label: { fr: 'Fonctionnaire', en: 'Civil servant' } },
			{ code: 'INT', label: { fr: 'Intérim', en: 'Temporary agency work' } },
			{ code: 'APP', label: { fr: 'Contrat d’apprentissage', en: 'Apprenticeship contract' } },
			{ code: 'PRO', label: { fr: 'Contrat de professionnalisation', en: 'Professionalisation contract' } },
			{
				code: 'AID',
				label: { fr: 'Contrat aidé', en: 'Subsidised contract' },
				help: { fr: 'PEC, CUI, CDD d’insertion', en: 'PEC, CUI, integration contract' }
			},
			{ code: 'VAC', label: { fr: 'Vacations', en: 'Paid by the hour' } },
			{ code: 'VOLI', label: { fr: 'VIE ou VIA', en: 'International corporate volunteering (VIE, VIA)' } },
			{
				code: 'IND',
				label: { fr: 'Sans contrat de travail, à mon compte', en: 'No contract, self-employed' }
			},
			{ code: 'STG', label: { fr: 'Stage', en: 'Internship' } },
			{ code: 'AUT', label: { fr: 'Autre contrat', en: 'Another contract' } }
		]
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

/** What one does in it, and for whom. */
export const JOB_CONTENT: readonly ItemInput[] = [
	{
		...core,
		code: 'D5',
		type: 'text',
		feeds: 'jobTitle',
		longest: 150,
		autocomplete: 'organization-title',
		label: {
			fr: 'Quel était l’intitulé exact de votre poste au {ref} ?',
			en: 'What was your exact job title on {ref}?'
		},
		short: { fr: 'Intitulé du poste', en: 'Job title' },
		hint: {
			fr: 'Tel qu’il est écrit sur votre contrat ou votre fiche de paie, en français si possible.',
			en: 'As written in your contract or on your payslip, in French if you can.'
		}
	}
];

/** Level, employer and place. */
export const EMPLOYER: readonly ItemInput[] = [
	{
		...core,
		code: 'D8',
		type: 'single',
		feeds: 'jobLevel',
		when: { all: [IN_WORK, { not: { question: 'D1', in: ['IND', 'DIR'] } }] },
		label: { fr: 'Aviez-vous le statut de cadre au {ref} ?', en: 'Did you have executive status on {ref}?' },
		short: { fr: 'Statut de cadre', en: 'Executive status' },
		choices: [
			{
				code: 'C',
				label: { fr: 'Oui, cadre', en: 'Yes, executive' },
				help: { fr: 'Catégorie A dans le secteur public', en: 'Category A in the public sector' }
			},
			{
				code: 'A',
				label: {
					fr: 'Non, profession intermédiaire ou assimilé cadre',
					en: 'No, intermediate profession'
				},
				help: {
					fr: 'Technicien, agent de maîtrise, catégorie B dans le secteur public',
					en: 'Technician, supervisor, category B in the public sector'
				}
			},
			{
				code: 'N',
				label: { fr: 'Non, employé ou ouvrier', en: 'No, clerical or manual worker' },
				help: { fr: 'Catégorie C dans le secteur public', en: 'Category C in the public sector' }
			},
			{ code: 'NSP', label: { fr: 'Je ne sais pas', en: 'I do not know' } }
		]
	},
	{
		...core,
		code: 'D9',
		type: 'text',
		feeds: 'employer',
		longest: 150,
		autocomplete: 'organization',
		label: { fr: 'Qui était votre employeur au {ref} ?', en: 'Who was your employer on {ref}?' },
		short: { fr: 'Employeur', en: 'Employer' },
		hint: {
			fr: 'Le nom de la structure. Si vous êtes à votre compte, écrivez « à mon compte ».',
			en: 'The name of the organisation. If you are self-employed, write “self-employed”.'
		}
	},
	{
		...core,
		code: 'D12',
		type: 'place-of-work',
		feeds: 'workplace',
		label: { fr: 'Où travailliez-vous au {ref} ?', en: 'Where did you work on {ref}?' },
		short: { fr: 'Lieu de travail', en: 'Place of work' },
		hint: {
			fr: 'Le lieu de travail habituel, pas votre domicile.',
			en: 'The usual place of work, not your home.'
		}
	}
];

/** Pay, and the graduate's own opinion on the job. */
export const PAY_AND_LINK: readonly ItemInput[] = [
	{
		...core,
		code: 'D13',
		type: 'pay',
		feeds: 'pay',
		// Abroad the amount would be in another currency, and such jobs are in no figure of pay.
		when: { all: [IN_WORK, { not: { question: 'D12', in: ['ABROAD'] } }] },
		label: {
			fr: 'Combien gagniez-vous dans cet emploi au {ref} ?',
			en: 'How much did this job pay on {ref}?'
		},
		short: { fr: 'Rémunération', en: 'Pay' },
		hint: {
			fr: 'Le montant que vous connaissez le mieux. Votre programme ne publie que des médianes.',
			en: 'The amount you know best. Your programme publishes medians only.'
		}
	},
	{
		...core,
		code: 'D15',
		type: 'single',
		feeds: 'titleLink',
		label: {
			fr: 'Au {ref}, cet emploi était-il en lien avec votre titre ?',
			en: 'On {ref}, was this job related to your award?'
		},
		short: { fr: 'Lien avec le titre', en: 'Link with the award' },
		choices: [
			{ code: '1', label: { fr: 'Oui, tout à fait', en: 'Yes, fully' } },
			{ code: '2', label: { fr: 'Plutôt oui', en: 'Yes, mostly' } },
			{ code: '3', label: { fr: 'Plutôt non', en: 'Not really' } },
			{ code: '4', label: { fr: 'Non, pas du tout', en: 'Not at all' } }
		]
	}
];
