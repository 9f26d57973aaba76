import { JOB_WAVES, STANDARD_WAVES, type MasterItem } from './master-item.ts';

/** Asked when neither the file of graduates nor an earlier wave says it. */
export const ENTRY_SITUATION: MasterItem = {
	at: STANDARD_WAVES,
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
		fr: 'Pour une VAE, au moment de la demande.',
		en: 'For a VAE, when you applied.'
	},
	choices: [
		{
			code: 'SAL',
			label: { fr: 'Salarié ou agent public', en: 'Employee or civil servant' }
		},
		{ code: 'IND', label: { fr: 'À mon compte', en: 'Self-employed' } },
		{ code: 'DE', label: { fr: 'En recherche d’emploi', en: 'Looking for work' } },
		{
			code: 'ALT',
			label: { fr: 'En alternance', en: 'On a work-study contract' }
		},
		{ code: 'ETU', label: { fr: 'En études', en: 'Studying' } },
		{
			code: 'INA',
			label: { fr: 'Sans emploi, sans en chercher un', en: 'Not working and not looking for work' }
		}
	]
};

/** The question that everything depends on: the only one without “Je préfère ne pas répondre”. */
export const MAIN_SITUATION: MasterItem = {
	at: JOB_WAVES,
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
		fr: 'Celle qui vous prenait le plus de temps.',
		en: 'The one that took most of your time.'
	},
	choices: [
		{
			code: 'EMP',
			label: { fr: 'En emploi', en: 'In work' },
			help: {
				fr: 'À votre compte, temps partiel, intérim et congé compris',
				en: 'Self-employed, part time, temporary and on leave included'
			}
		},
		{ code: 'REC', label: { fr: 'En recherche d’emploi', en: 'Looking for work' } },
		{
			code: 'ETU',
			label: { fr: 'En études ou en formation', en: 'Studying or in training' },
			help: {
				fr: 'Alternance comprise',
				en: 'Work-study included'
			}
		},
		{
			code: 'VOL',
			label: { fr: 'En service civique, en volontariat', en: 'In civic service or volunteering' }
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
