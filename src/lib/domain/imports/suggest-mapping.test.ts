import { describe, expect, test } from 'vitest';
import { targetOfHeader } from './header-synonyms.ts';
import type { ColumnType } from './reading.ts';
import { suggestColumns, suggestMapping, type SeenColumn } from './suggest-mapping.ts';
import { suggestCode } from './value-synonyms.ts';

function column(name: string, type: ColumnType, ...values: readonly string[]): SeenColumn {
	return {
		name,
		type,
		filled: values.length,
		distinct: new Set(values).size,
		values: values.map((value) => ({ value, count: 1 }))
	};
}

/** The file of the prototype, as a secretary keeps it. */
const COLUMNS = [
	column('N°', 'integer', '1', '2', '3'),
	column('NOM', 'text', 'Benali', 'Durand', 'Morel'),
	column('Prénom', 'text', 'Amina', 'Paul', 'Luc'),
	column('Mail', 'text', 'a@b.fr', 'c@d.fr', 'e@f.fr'),
	column('Prom', 'integer', '2013', '2013', '2014'),
	column('Date titre', 'date', '04/07/2013', '05/07/2013', '31/08/2012'),
	column('Fonction actuelle', 'text', 'CIP', 'Formatrice', 'Éducateur'),
	column('Employeur', 'text', 'Mission locale', 'AFPA', 'Ville'),
	column('Type', 'text', 'CDI', 'CUI-CAE', 'titulaire FPT'),
	column('Sal.', 'integer', '1450', '1500', '1600'),
	column('Salaire net mensuel', 'decimal', '1450,50', '1500', '1600'),
	column('Situation à 6 mois', 'text', 'En poste', 'Demandeur d’emploi', 'Études'),
	column('Obs', 'text', 'rappeler en mars', 'ras', '-'),
	column('Q12', 'text', 'Femme', 'Homme', 'Femme')
];

describe('columns', () => {
	test('of yes and no are not guessed by their values alone', () => {
		expect(suggestColumns([column('repondant', 'boolean', 'TRUE', 'FALSE')])).toEqual([
			{ target: null, confidence: 'none' }
		]);
	});

	test('are recognised by their name and values, each field once', () => {
		const suggested = suggestColumns(COLUMNS).map(({ target, confidence }, index) => [
			COLUMNS[index]?.name,
			target,
			confidence
		]);
		expect(suggested).toEqual([
			['N°', 'key', 'sure'],
			['NOM', 'familyName', 'sure'],
			['Prénom', 'givenName', 'sure'],
			['Mail', 'email', 'sure'],
			['Prom', 'cohort', 'sure'],
			['Date titre', 'awardedOn', 'sure'],
			['Fonction actuelle', 'jobTitle', 'sure'],
			['Employeur', 'employer', 'sure'],
			['Type', 'contract', 'sure'],
			['Sal.', null, 'none'],
			['Salaire net mensuel', 'netMonthlyEuros', 'sure'],
			['Situation à 6 mois', 'activity', 'likely'],
			['Obs', null, 'none'],
			['Q12', 'sex', 'likely']
		]);
	});

	test('are not taken for what their values cannot be', () => {
		expect(suggestColumns([column('Salaire', 'text', 'beaucoup', 'assez')])[0]?.target).toBeNull();
		expect(suggestColumns([column('Identifiant', 'text', 'x', 'x', 'x', 'x')])[0]?.target).toBeNull();
		expect(suggestColumns([column('Sexe', 'text', 'bleu', 'vert')])[0]?.target).toBeNull();
	});

	test('a pay that does not say its basis is to be confirmed', () => {
		expect(suggestColumns([column('Salaire', 'integer', '1450', '1500')])[0]).toEqual({
			target: 'netMonthlyEuros',
			confidence: 'likely'
		});
	});

	test.each([
		['Date d’obtention', 'awardedOn', true],
		['DATE_OBTENTION', 'awardedOn', true],
		['situationProN30', 'activity', false],
		['Type de contrat (N+1)', 'contract', false],
		['Sal.', 'netMonthlyEuros', true],
		['Commentaire', undefined, undefined]
	])('%s', (header, target, exact) => {
		expect(targetOfHeader(header)).toEqual(target === undefined ? undefined : { target, exact });
	});
});

test.each([
	['contract', 'CDI', 'CDI'],
	['contract', 'contrat à durée indét.', 'CDI'],
	['contract', 'Contrat à durée déterminée', 'CDD'],
	['contract', 'CUI-CAE', 'AID'],
	['contract', 'titulaire FPT', 'FON'],
	['contract', 'Contrat de professionnalisation', 'PRO'],
	['contract', 'bail', undefined],
	['activity', 'En recherche d’emploi', 'seeking'],
	['activity', 'Ne recherche pas d’emploi', 'inactive'],
	['activity', 'En emploi', 'employed'],
	['activity', 'Poursuite d’études', 'studying'],
	['activity', 'Oui', 'employed'],
	['workingTime', 'Temps partiel subi', 'part-imposed'],
	['workingTime', 'TRUE', 'full'],
	['jobLevel', 'technicien ou agent de maîtrise / cat. B', 'intermediate'],
	['jobLevel', 'ouvrier ou employé / cat. C', 'employee'],
	['jobLevel', 'ingénieur ou cadre /cat. A', 'executive'],
	['sex', 'Mme', 'F'],
	['sex', 'H', 'M'],
	['sex', 'F', 'F']
] as const)('%s: « %s » is %s', (target, value, code) => {
	expect(suggestCode(target, value)).toBe(code);
});

test('a whole mapping begins with what was recognised, and leaves the programme to the person', () => {
	const suggested = suggestMapping(COLUMNS, 'Suivi');
	expect(suggested).toMatchObject({
		programme: null,
		months: 6,
		columns: { Type: 'contract', Q12: 'sex' },
		values: {
			Type: { CDI: 'CDI', 'CUI-CAE': 'AID', 'titulaire FPT': 'FON' },
			Q12: { Femme: 'F', Homme: 'M' }
		}
	});
	expect(Object.keys(suggested.columns)).not.toContain('Obs');
});
