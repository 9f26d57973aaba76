import { IN_WORK } from './conditions.ts';
import { JOB_WAVES, type MasterItem } from './master-item.ts';

const core = { star: true, optional: true, at: JOB_WAVES, when: IN_WORK } as const;

/** What one does. */
export const JOB_TITLE: MasterItem = {
	...core,
	code: 'D5',
	type: 'job-title',
	feeds: 'jobTitle',
	longest: 150,
	label: {
		fr: 'Quel était l’intitulé exact de votre poste au {ref} ?',
		en: 'What was your exact job title on {ref}?'
	},
	short: { fr: 'Intitulé du poste', en: 'Job title' },
	hint: {
		fr: 'Comme sur votre contrat.',
		en: 'As in your contract, in French if you can.'
	}
};

/** Pay, and the graduate's own opinion on the job. */
export const PAY_AND_LINK: readonly MasterItem[] = [
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
			fr: 'Le montant que vous connaissez le mieux. Seule une médiane est publiée.',
			en: 'The amount you know best. Only a median is published.'
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
