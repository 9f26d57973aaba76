import type { ItemInput } from './item-input.ts';

/** Asked when neither the file of graduates nor an earlier wave says it. */
export const ENTRY_SITUATION: ItemInput = {
	code: 'B2',
	type: 'single',
	star: true,
	optional: true,
	feeds: 'entrySituation',
	when: { fact: 'entrySituation', in: ['unknown', 'not-asked'] },
	label: {
		fr: 'Quelle était votre situation au début de la formation ?',
		en: 'What was your situation when the training began?'
	},
	short: { fr: 'Situation au début de la formation', en: 'Situation when the training began' },
	hint: {
		fr: 'Pour une validation des acquis (VAE), votre situation au moment de la demande.',
		en: 'For the recognition of prior experience (VAE), your situation when you applied.'
	},
	choices: [
		{
			code: 'SAL',
			label: { fr: 'En emploi, salarié ou agent public', en: 'In work, as an employee or civil servant' }
		},
		{ code: 'IND', label: { fr: 'En emploi, à mon compte', en: 'In work, self-employed' } },
		{ code: 'DE', label: { fr: 'En recherche d’emploi', en: 'Looking for work' } },
		{
			code: 'ALT',
			label: { fr: 'En alternance', en: 'On a work-study contract' },
			help: {
				fr: 'Apprentissage ou contrat de professionnalisation',
				en: 'Apprenticeship or professionalisation contract'
			}
		},
		{ code: 'ETU', label: { fr: 'En études', en: 'Studying' } },
		{
			code: 'INA',
			label: { fr: 'Sans emploi, sans en chercher un', en: 'Not working and not looking for work' }
		}
	]
};

/** The question that everything depends on: the only one without “Je préfère ne pas répondre”. */
export const MAIN_SITUATION: ItemInput = {
	code: 'C1',
	type: 'single',
	star: true,
	feeds: 'activity',
	label: {
		fr: 'Quelle était votre situation principale au {ref} ?',
		en: 'What was your main situation on {ref}?'
	},
	short: { fr: 'Situation au {ref}', en: 'Situation on {ref}' },
	hint: {
		fr: 'Si vous aviez plusieurs activités, choisissez celle qui vous prenait le plus de temps.',
		en: 'If you had several activities, choose the one that took most of your time.'
	},
	choices: [
		{
			code: 'EMP',
			label: { fr: 'En emploi', en: 'In work' },
			help: {
				fr: 'Salarié, agent public, indépendant, y compris à temps partiel, en intérim ou en contrat suspendu',
				en: 'Employee, civil servant or self-employed; part-time, temporary and suspended contracts included'
			}
		},
		{ code: 'REC', label: { fr: 'En recherche d’emploi', en: 'Looking for work' } },
		{
			code: 'ETU',
			label: { fr: 'En études ou en formation à titre principal', en: 'Mainly studying or in training' },
			help: {
				fr: 'Apprentissage et contrat de professionnalisation compris',
				en: 'Apprenticeship and professionalisation contracts included'
			}
		},
		{
			code: 'VOL',
			label: { fr: 'En service civique ou en volontariat', en: 'In civic service or volunteering' }
		},
		{
			code: 'INA',
			label: { fr: 'Sans emploi, sans en chercher un', en: 'Not working and not looking for work' }
		},
		{ code: 'RET', label: { fr: 'À la retraite', en: 'Retired' } },
		{
			code: 'EMPE',
			label: { fr: 'Je ne pouvais pas travailler', en: 'I could not work' },
			help: { fr: 'Nous ne demandons pas pourquoi', en: 'We do not ask why' }
		}
	]
};

/** Free words at the end. They feed no figure. */
export const REMARKS: ItemInput = {
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
