import { expect, it } from 'vitest';
import { draftOf } from '#lib/domain/survey/editing/start-draft.ts';
import { translator } from '#lib/i18n/translate.ts';
import { theStandardQuestionnaire } from '../../../../tests/factories/a-questionnaire.ts';
import { shownWhen } from './rule-text.ts';

const draft = draftOf(theStandardQuestionnaire(), { code: 'standard.CASP.6', version: 1 });
const voice = { locale: 'fr', t: translator('fr') } as const;
const emp = { question: 'C1', in: ['EMP'] };

it.each([
	[undefined, 'Affichée à tout le monde.'],
	[emp, 'Affichée si : C1 Situation au … est « En emploi »'],
	[
		{ any: [emp, { not: { question: 'C2', in: ['YES', 'refused'] } }] },
		'Affichée si : C1 Situation au … est « En emploi » ou C2 Formation en même temps n’est pas « Oui » ou « sans réponse souhaitée »'
	],
	[
		{
			all: [
				{ fact: 'entrySituation', in: ['unknown', 'DE'] },
				{ question: 'D12', in: ['ABROAD'] }
			]
		},
		'Affichée si : la situation à l’entrée est « inconnue » ou « Demandeur d’emploi » et D12 Lieu de travail est « À l’étranger »'
	],
	[{ question: 'GONE', in: ['X'] }, 'Affichée si : GONE est « X »']
] as const)('%j is read as a sentence', (when, expected) => {
	expect(shownWhen(when, draft, voice).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(expected);
});
