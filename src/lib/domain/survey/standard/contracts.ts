import type { ItemInput } from './item-input.ts';

type Choices = Extract<ItemInput, { readonly type: 'single' }>['choices'];

/** Contracts: of the job held (D2), and of the one held before the training (B5). */
export const CONTRACTS: Choices = [
	{ code: 'CDI', label: { fr: 'CDI', en: 'Permanent contract (CDI)' } },
	{ code: 'CDD', label: { fr: 'CDD', en: 'Fixed-term contract (CDD)' } },
	{ code: 'FON', label: { fr: 'Fonctionnaire', en: 'Civil servant' } },
	{ code: 'INT', label: { fr: 'Intérim', en: 'Temporary agency work' } },
	{ code: 'APP', label: { fr: 'Apprentissage', en: 'Apprenticeship' } },
	{ code: 'PRO', label: { fr: 'Professionnalisation', en: 'Professionalisation' } },
	{
		code: 'AID',
		label: { fr: 'Contrat aidé', en: 'Subsidised contract' },
		help: { fr: 'PEC, CUI, insertion', en: 'PEC, CUI, integration' }
	},
	{ code: 'VAC', label: { fr: 'Vacations', en: 'Paid by the hour' } },
	{ code: 'VOLI', label: { fr: 'VIE ou VIA', en: 'International corporate volunteering (VIE, VIA)' } },
	{
		code: 'IND',
		label: { fr: 'Aucun, à mon compte', en: 'None, self-employed' }
	},
	{ code: 'STG', label: { fr: 'Stage', en: 'Internship' } },
	{ code: 'AUT', label: { fr: 'Autre contrat', en: 'Another contract' } }
];
