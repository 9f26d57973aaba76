import { IN_WORK } from './conditions.ts';
import { JOB_WAVES, type MasterItem } from './master-item.ts';

const inWork = { optional: true, when: IN_WORK } as const;

/** What the award has changed. */
export const EFFECT: readonly MasterItem[] = [
	{
		...inWork,
		extraAt: [6, 24],
		code: 'C4',
		type: 'single',
		label: {
			fr: 'Par rapport à votre emploi d’avant le titre, c’était…',
			en: 'Compared with your job before the award, it was…'
		},
		short: { fr: 'Par rapport à l’emploi d’avant', en: 'Compared with the job before' },
		choices: [
			{ code: 'MEME', label: { fr: 'Le même poste', en: 'The same job' } },
			{
				code: 'MUT',
				label: { fr: 'Un autre poste, chez le même employeur', en: 'Another job with the same employer' }
			},
			{ code: 'AUT', label: { fr: 'Un poste chez un autre employeur', en: 'A job with another employer' } },
			{ code: 'PREM', label: { fr: 'Mon premier emploi', en: 'My first job' } }
		]
	},
	{
		...inWork,
		extraAt: [6, 18],
		code: 'C5',
		type: 'number',
		feeds: 'monthsToFirstJob',
		when: { all: [IN_WORK, { not: { question: 'C4', in: ['MEME'] } }] },
		// At this wave the question before is not asked.
		whenAt: { 18: IN_WORK },
		least: 0,
		most: 30,
		unit: { fr: 'mois', en: 'months' },
		example: 2,
		label: {
			fr: 'Combien de mois entre votre titre et votre premier emploi ?',
			en: 'How many months from your award to your first job?'
		},
		short: { fr: 'Mois jusqu’au premier emploi', en: 'Months to the first job' },
		hint: { fr: 'Écrivez 0 si vous étiez déjà en poste.', en: 'Write 0 if you were already in work.' }
	},
	{
		...inWork,
		extraAt: [6],
		code: 'D17',
		type: 'single',
		when: { question: 'C4', in: ['AUT', 'MUT'] },
		label: { fr: 'Pour ce poste, votre titre était…', en: 'For this job, your award was…' },
		short: { fr: 'Titre à l’embauche', en: 'Award when hired' },
		choices: [
			{ code: 'EXI', label: { fr: 'Exigé', en: 'Required' } },
			{ code: 'UTI', label: { fr: 'Utile', en: 'Useful' } },
			{ code: 'SANS', label: { fr: 'Sans effet', en: 'Of no effect' } }
		]
	},
	{
		...inWork,
		extraAt: [6, 24],
		code: 'D16',
		type: 'multiple',
		label: {
			fr: 'Qu’est-ce que votre titre a changé dans votre emploi ?',
			en: 'What has your award changed at work?'
		},
		short: { fr: 'Ce que le titre a changé', en: 'What the award changed' },
		hint: { fr: 'Plusieurs réponses sont possibles.', en: 'Choose all that apply.' },
		choices: [
			{ code: 'POSTE', label: { fr: 'Le poste', en: 'The job' } },
			{ code: 'CONTRAT', label: { fr: 'Le contrat', en: 'The contract' } },
			{ code: 'SALAIRE', label: { fr: 'Le salaire', en: 'The pay' } },
			{ code: 'RESP', label: { fr: 'Les responsabilités', en: 'The responsibilities' } },
			{ code: 'STATUT', label: { fr: 'Le statut', en: 'The status' } },
			{ code: 'RECO', label: { fr: 'La reconnaissance', en: 'The recognition' } },
			{ code: 'RIEN', label: { fr: 'Rien', en: 'Nothing' } }
		]
	}
];

/** What one thinks of the training. Apart from outcomes: no rate is counted on it. */
export const OPINION: readonly MasterItem[] = [
	{
		optional: true,
		extraAt: [6],
		code: 'F1',
		type: 'scale',
		least: 0,
		most: 10,
		ends: {
			least: { fr: 'Pas du tout', en: 'Not at all' },
			most: { fr: 'Tout à fait', en: 'Fully' }
		},
		label: { fr: 'Êtes-vous satisfait de la formation ?', en: 'Are you satisfied with the training?' },
		short: { fr: 'Satisfaction', en: 'Satisfaction' }
	},
	{
		optional: true,
		extraAt: [6],
		code: 'F2',
		type: 'single',
		label: { fr: 'La recommanderiez-vous ?', en: 'Would you recommend it?' },
		short: { fr: 'Recommandation', en: 'Recommendation' },
		choices: [
			{ code: 'OUI', label: { fr: 'Oui', en: 'Yes' } },
			{ code: 'RESERVE', label: { fr: 'Oui, avec des réserves', en: 'Yes, with reservations' } },
			{ code: 'NON', label: { fr: 'Non', en: 'No' } }
		]
	}
];

/** Free words at the end. They feed no figure. */
export const REMARKS: MasterItem = {
	extraAt: JOB_WAVES,
	code: 'F3',
	type: 'long-text',
	longest: 1000,
	optional: true,
	feeds: 'remarks',
	label: { fr: 'Souhaitez-vous ajouter quelque chose ?', en: 'Is there anything you would like to add?' },
	short: { fr: 'Remarques', en: 'Remarks' },
	hint: {
		fr: 'Vous pouvez laisser ce champ vide. N’écrivez pas d’information sur votre santé, ni le nom d’une personne.',
		en: 'You may leave this empty. Please do not write about your health, or name anyone.'
	}
};

/** How to be reached next time, and what one agrees to. Addresses themselves are no answers: they are contacts. */
export const NEXT_TIME: readonly MasterItem[] = [
	{
		optional: true,
		extraAt: JOB_WAVES,
		code: 'G3',
		type: 'single',
		label: { fr: 'Comment préférez-vous être contacté ?', en: 'How would you rather be contacted?' },
		short: { fr: 'Contact préféré', en: 'Preferred contact' },
		choices: [
			{ code: 'EMAIL', label: { fr: 'Par courriel', en: 'By e-mail' } },
			{ code: 'SMS', label: { fr: 'Par SMS', en: 'By text message' } },
			{ code: 'TEL', label: { fr: 'Par téléphone', en: 'By telephone' } }
		]
	},
	{
		optional: true,
		extraAt: [24],
		code: 'G4',
		type: 'yes-no',
		label: {
			fr: 'Acceptez-vous que la formation vous demande un témoignage ?',
			en: 'May the training team ask you for a testimonial?'
		},
		short: { fr: 'Accord pour un témoignage', en: 'Testimonial' },
		hint: {
			fr: 'Rien n’est publié sans votre accord écrit.',
			en: 'Nothing is published without your written consent.'
		}
	},
	{
		optional: true,
		extraAt: [24],
		code: 'G5',
		type: 'yes-no',
		label: {
			fr: 'Souhaitez-vous rejoindre le réseau des anciens ?',
			en: 'Would you like to join the alumni network?'
		},
		short: { fr: 'Accord pour le réseau', en: 'Alumni network' }
	}
];
